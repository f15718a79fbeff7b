namespace ApiDocs.Benchmarks.Peers;

/// <summary>Stands on the records for other people's JSON where ours have their converter, and says nothing to anybody.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class OurConverterAttribute(Type converter) : Attribute
{
    public Type Converter { get; } = converter;
}
