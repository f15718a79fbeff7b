using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>
/// What types are called in a contract: by the documentation's name, or, where they have none, by the place where they are first used
/// (<c>POST /boats crew[]</c>). The C# name of such a type comes from a title, which is prose.
/// </summary>
internal sealed class TypeIds
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public string IdOf(string typeName) => _ids.TryGetValue(typeName, out var id) ? id : typeName;

    /// <summary>An answer is called the same whether it is one thing or a list of them.</summary>
    public void NameAnswer(ApiModel model, TypeRef type, string place) => Name(model, type.Kind == TypeKind.List ? type.Element! : type, place);

    public void Name(ApiModel model, TypeRef type, string place)
    {
        switch (type.Kind)
        {
            case TypeKind.List:
                Name(model, type.Element!, place + "[]");
                break;
            case TypeKind.Map:
                Name(model, type.Element!, place);
                break;
            case TypeKind.Enum when model.Enums.FirstOrDefault(known => known.Name == type.Name) is { Owner: not null } && !_ids.ContainsKey(type.Name!):
                _ids.Add(type.Name!, place);
                break;
            case TypeKind.Object when model.Objects.FirstOrDefault(known => known.Name == type.Name) is { } known && !_ids.ContainsKey(known.Name):
                _ids.Add(known.Name, known.Owner is null ? known.Name : place);
                foreach (var member in known.Properties)
                {
                    Name(model, member.Type, ContractPart.MemberOf(_ids[known.Name], member.WireName));
                }

                break;
        }
    }

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
}
