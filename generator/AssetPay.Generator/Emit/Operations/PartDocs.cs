using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>What is said about a record of an operation's page that has no words of its own: where in the call it stands.</summary>
internal static class PartDocs
{
    public static string Of(OperationPart part, OperationText text, ObjectModel type)
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
        return part.Objects.SelectMany(owner => owner.Properties).FirstOrDefault(property => Named(property.Type) == type.Name) is not { } property
            ? $"Part of {whole}."
            : property.Type.Element is null
                ? $"The part {DocCommentWriter.Code(property.WireName)} of {whole}."
                : $"An element of {DocCommentWriter.Code(property.WireName)} in {whole}.";
    }

    private static string? Named(TypeRef type) => type.Element is { } element ? Named(element) : type.Name;
}
