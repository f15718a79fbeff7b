using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>Tells System.Text.Json how the client's types are read and written, without reflection.</summary>
internal static class JsonResolverEmitter
{
    private const string Info = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";

    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.JsonMetadataServices";
    private const string Collection = "global::System.Text.Json.Serialization.Metadata.JsonCollectionInfoValues";
    private const string List = "global::System.Collections.Generic.List";
    private const string Types = $"global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Func<{Options}, {Info}>>";

    public static void Emit(SourceWriter writer, ResolverUnit unit)
    {
        var name = unit.Frame.JsonResolverType;
        writer.Write($$"""
            /// <summary>The types of the {{unit.Frame.Name}} client, and lists and arrays of them, for <see cref="{{Options}}.TypeInfoResolver"/>, so that they can be members of types of yours where reflection is not to be had: combine it with a context of your own.</summary>
            {{unit.Frame.Access}} sealed class {{name}} : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
            {
                private static readonly {{Types}} Types = All();

                /// <summary>The resolver; it has no state.</summary>
                public static {{name}} Default { get; } = new();

                /// <inheritdoc/>
                public {{Info}}? GetTypeInfo(global::System.Type type, {{Options}} options) =>
                    Types.TryGetValue(type, out var create) ? create(options) : null;

            """).Indent();
        writer.Open($"private static {Types} All()").Write($"var types = new {Types}();");
        foreach (var type in unit.Objects)
        {
            writer.Write($"Add<{type}>(types);");
        }

        foreach (var type in unit.Enums)
        {
            writer.Write($"AddValue<{type}>(types);");
        }

        writer.Write("return types;").Close();
        Add(writer, unit);
        writer.Close();
    }

    private static void Add(SourceWriter writer, ResolverUnit unit)
    {
        writer.Space().Write($$"""
            private static void Add<T>({{Types}} types)
                where T : {{Bcl.Runtime("IApiJson")}}<T>
            {
                types[typeof(T)] = static options => {{Bcl.Runtime("ApiJson")}}.TypeInfo<T>(options);
                types[typeof(T[])] = static options =>
                    {{Metadata}}.CreateArrayInfo<T>(
                        options,
                        new {{Collection}}<T[]>());
                types[typeof({{List}}<T>)] = static options =>
                    {{Metadata}}.CreateListInfo<{{List}}<T>, T>(
                        options,
                        new {{Collection}}<{{List}}<T>> { ObjectCreator = static () => [] });
                types[typeof({{Bcl.List}}<T>)] = static options =>
                    {{Metadata}}.CreateIEnumerableInfo<{{Bcl.List}}<T>, T>(
                        options,
                        new {{Collection}}<{{Bcl.List}}<T>>());
            }
            """);
        if (!unit.Enums.IsEmpty)
        {
            writer.Space().Write($$"""
                private static void AddValue<T>({{Types}} types)
                    where T : struct, {{Bcl.Runtime("IApiJson")}}<T>
                {
                    Add<T>(types);
                    types[typeof(T?)] = static options => {{Bcl.Runtime("ApiJson")}}.NullableTypeInfo<T>(options);
                }
                """);
        }
    }
}
