using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The model's types by name.</summary>
internal sealed class TypeBook(ApiModel model)
{
    private readonly Dictionary<string, ObjectModel> _objects = model.Objects.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums = model.Enums.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public ObjectModel? Object(TypeRef? type) => type is { Kind: TypeKind.Object, Name: { } name } ? Object(name) : null;

    public ObjectModel? Object(string? name) => name is null ? null : _objects.GetValueOrDefault(name);

    public EnumModel? Enum(TypeRef? type) => type is { Kind: TypeKind.Enum, Name: { } name } ? _enums.GetValueOrDefault(name) : null;

    public ObjectModel? ElementObject(TypeRef? type) => type is { Kind: TypeKind.List } ? Object(type.Element) : null;

    public IEnumerable<PropertyModel> RequestMembers(OperationModel operation, ParameterIn place) =>
        (Object(operation.RequestType)?.Properties ?? []).Where(property => property.In == place);
}

internal static class Members
{
    public static PropertyModel? Member(this ObjectModel type, string wireName) =>
        type.Properties.FirstOrDefault(property => property.WireName == wireName);

    public static bool IsScalar(this TypeRef type) => type.Kind is not (TypeKind.Object or TypeKind.List or TypeKind.Map or TypeKind.Json);
}
