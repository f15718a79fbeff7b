using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>The types of a model by their names and by the operation that they belong to.</summary>
internal sealed class ModelIndex(ApiModel model)
{
    private readonly Dictionary<string, ObjectModel> _objects = model.Objects.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private readonly ILookup<string, ObjectModel> _objectsOf = model.Objects.ToLookup(type => type.Owner ?? "", StringComparer.Ordinal);
    private readonly ILookup<string, EnumModel> _enumsOf = model.Enums.ToLookup(type => type.Owner ?? "", StringComparer.Ordinal);
    private readonly HashSet<string> _operations = new(model.Operations.Select(operation => operation.Name), StringComparer.Ordinal);

    public ObjectModel? Object(string? name) => name is not null && _objects.TryGetValue(name, out var type) ? type : null;

    public IEnumerable<ObjectModel> ObjectsOf(OperationModel operation) => _objectsOf[operation.Name];

    public IEnumerable<EnumModel> EnumsOf(OperationModel operation) => _enumsOf[operation.Name];

    /// <summary>Whether a type with this owner belongs to no operation's page.</summary>
    public bool IsShared(string? owner) => owner is null || !_operations.Contains(owner);
}
