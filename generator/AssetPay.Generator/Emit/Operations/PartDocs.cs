using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>What is said about a record of an operation's page that has no words of its own: where in the call it stands.</summary>
internal sealed class PartDocs(OperationPart part, OperationText text)
{
    // The first member of each type, so that they need not all be gone through for each of them.
    private readonly Dictionary<string, PropertyModel> _members = part.Objects.SelectMany(owner => owner.Properties).Where(property => Named(property.Type) is not null)
        .GroupBy(property => Named(property.Type)!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public string Of(ObjectModel type)
    {
        var method = $"<see cref=\"{part.ClientType}.{text.Method}\"/>";
        if (type.Name == part.Operation.RequestType)
        {
            return $"What {method} sends.";
        }

        if (part.Operation.ResponseType is { } response && Named(response) == type.Name)
        {
            return response.Element is null ? $"What {method} returns." : $"An element of what {method} returns.";
        }

        var whole = type.Use.HasFlag(ObjectUse.Request) ? $"what {method} sends" : $"what {method} returns";
        return !_members.TryGetValue(type.Name, out var property)
            ? $"Part of {whole}."
            : property.Type.Element is null
                ? $"The part {DocCommentWriter.Code(property.WireName)} of {whole}."
                : $"An element of {DocCommentWriter.Code(property.WireName)} in {whole}.";
    }

    private static string? Named(TypeRef type) => type.Element is { } element ? Named(element) : type.Name;
}
