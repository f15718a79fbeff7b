using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>
/// What types are called in a contract: by the documentation's name, or, where they have none, by the place where they are first used
/// (<c>POST /boats crew[]</c>). The C# name of such a type comes from a title, which is prose.
/// </summary>
internal sealed class TypeIds(ApiModel model)
{
    // By name: thousands of operations use thousands of types.
    private readonly Dictionary<string, ObjectModel> _objects = FirstByName(model.Objects, type => type.Name);
    private readonly Dictionary<string, EnumModel> _enums = FirstByName(model.Enums, type => type.Name);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public string IdOf(string typeName) => _ids.TryGetValue(typeName, out var id) ? id : typeName;

    /// <summary>An answer is called the same whether it is one thing or a list of them.</summary>
    public void NameAnswer(TypeRef type, string place) => Name(type.Kind == TypeKind.List ? type.Element! : type, place);

    public void Name(TypeRef type, string place)
    {
        switch (type.Kind)
        {
            case TypeKind.List:
                Name(type.Element!, place + "[]");
                break;
            case TypeKind.Map:
                Name(type.Element!, place);
                break;
            case TypeKind.Enum when _enums.TryGetValue(type.Name!, out var values) && values.Owner is not null && !_ids.ContainsKey(values.Name):
                _ids.Add(values.Name, place);
                break;
            case TypeKind.Object when _objects.TryGetValue(type.Name!, out var known) && !_ids.ContainsKey(known.Name):
                _ids.Add(known.Name, known.Owner is null ? known.Name : place);
                foreach (var member in known.Properties)
                {
                    Name(member.Type, ContractPart.MemberOf(_ids[known.Name], member.WireName));
                }

                break;
        }
    }

    /// <summary>The type of that name; null: there is none.</summary>
    public ObjectModel? Object(string? typeName) => typeName is not null && _objects.TryGetValue(typeName, out var type) ? type : null;

    public string TextOf(TypeRef type) => type.Kind switch
    {
        TypeKind.Decimal => "number",
        TypeKind.DateTime => "date-time",
        TypeKind.Json => TypeText.Any,
        TypeKind.Object or TypeKind.Enum => IdOf(type.Name!),
        TypeKind.List => TypeText.List + TextOf(type.Element!),
        TypeKind.Map => TypeText.Map + TextOf(type.Element!),
        _ => type.Kind.ToString().ToLowerInvariant(),
    };

    private static Dictionary<string, T> FirstByName<T>(IEnumerable<T> types, Func<T, string> nameOf)
    {
        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var type in types.Where(type => !byName.ContainsKey(nameOf(type))))
        {
            byName.Add(nameOf(type), type);
        }

        return byName;
    }
}
