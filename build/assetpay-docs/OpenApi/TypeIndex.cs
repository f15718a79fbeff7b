using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi;

/// <summary>The model's types by name, and which of them an answer can hold.</summary>
internal sealed class TypeIndex
{
    private readonly Dictionary<string, ObjectModel> _objects;
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);

    public TypeIndex(ApiModel model)
    {
        _objects = model.Objects.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _enums = model.Enums.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var type in model.Objects.Where(type => type.Use.HasFlag(ObjectUse.Response)))
        {
            Answer(TypeRef.Object(type.Name));
        }

        foreach (var operation in model.Operations)
        {
            Answer(operation.ResponseType);
        }
    }

    public ObjectModel? Object(TypeRef? type) => type is { Kind: TypeKind.Object, Name: { } name } ? Object(name) : null;

    public ObjectModel? Object(string? name) => name is null ? null : _objects.GetValueOrDefault(name);

    public EnumModel? Enum(TypeRef? type) => type is { Kind: TypeKind.Enum, Name: { } name } ? _enums.GetValueOrDefault(name) : null;

    /// <summary>Whether the API sends values of this type: they can be others than those documented today.</summary>
    public bool IsAnswered(string name) => _answered.Contains(name);

    public IEnumerable<PropertyModel> RequestMembers(OperationModel operation, ParameterIn place) =>
        (Object(operation.RequestType)?.Properties ?? []).Where(property => property.In == place);

    private void Answer(TypeRef? type)
    {
        if (type?.Element is not null)
        {
            Answer(type.Element);
        }

        if (type?.Name is { } name && _answered.Add(name))
        {
            foreach (var property in Object(type)?.Properties ?? [])
            {
                Answer(property.Type);
            }
        }
    }
}
