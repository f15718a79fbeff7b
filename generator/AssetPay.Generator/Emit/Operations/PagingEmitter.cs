using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>The method that walks through all pages of a list: one expression over the plain method.</summary>
internal static class PagingEmitter
{
    public static void Emit(SourceWriter writer, OperationPart part, OperationText text, PagingModel paging)
    {
        var moved = Member(part.Request!, paging.Member);
        var (asked, token) = (Free(part, "asked", "askedRequest"), Free(part, "token", "cancellation"));
        var arguments = part.Operation.PathParameters.Select(ParameterNames.InMethod).Concat([asked, "options", token]);
        writer.Write($$"""
            public virtual {{text.AllItems}} {{text.AllMethod}}(
                {{text.Parameters}}) =>
                {{Bcl.Runtime("ApiPages")}}.{{(paging.Form == PagingForm.Page ? "ByNumber" : "By" + paging.Form)}}(
                    {{(part.Operation.IsRequestOptional ? "request ?? new()" : "request")}},
                    ({{asked}}, {{token}}) => {{text.Method}}({{string.Join(", ", arguments)}}),
                    static answer => {{Page(part, paging)}},
                    {{string.Join(",\n        ", paging.Form == PagingForm.Cursor ? Cursor(part, paging, moved) : Number(part, paging, moved))}},
                    cancellationToken);
            """);
    }

    private static IEnumerable<string> Cursor(OperationPart part, PagingModel paging, PropertyModel moved)
    {
        yield return $"static asked => {Sent(moved)}";
        yield return $"static answer => {Next(part, paging, moved)}";
        yield return $"static (asked, cursor) => asked with {{ {IdentifierGate.Name(moved.Name)} = cursor }}";
    }

    private static IEnumerable<string> Number(OperationPart part, PagingModel paging, PropertyModel moved)
    {
        var (name, size) = (paging.Form == PagingForm.Page ? "number" : "offset", paging.Size is null ? null : Member(part.Request!, paging.Size));
        var @default = paging.DefaultSize is { } count && size is { Required: false } ? $" ?? {count.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "";
        yield return $"static asked => {Whole(moved)}";
        yield return size is null ? "static _ => null" : $"static asked => {Whole(size)}{@default}";
        yield return $"static (asked, {name}) => asked with {{ {IdentifierGate.Name(moved.Name)} = {name} }}";
        if (paging.Form == PagingForm.Page)
        {
            yield return paging.First.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static string Page(OperationPart part, PagingModel paging)
    {
        var facts = new[] { ("HasMore", paging.HasMore), ("Total", paging.Total), ("Pages", paging.Pages) }
            .Where(fact => !fact.Item2.IsEmpty)
            .Select(fact => (fact.Item1, Path: AnswerPath.Of(part, fact.Item2)))
            .Select(fact => $"{fact.Item1} = {(fact.Path.Member!.Type.Kind == TypeKind.Decimal ? "(long?)" : "")}{fact.Path.Access}");
        var told = string.Join(", ", facts);
        return $"new {Bcl.Runtime("ApiPage")}<{TypeNames.Of(paging.Element)}>({AnswerPath.Of(part, paging.Items).Access}){(told.Length > 0 ? $" {{ {told} }}" : "")}";
    }

    // A cursor is sent back as it came; one that comes as a number and is sent as text is written as JSON writes it.
    private static string Next(OperationPart part, PagingModel paging, PropertyModel moved)
    {
        var (access, member, isNullable) = AnswerPath.Of(part, paging.Next);
        var type = member!.Type;
        return TypeNames.IsText(moved.Type) && !TypeNames.IsText(type) ? $"{access}{(isNullable ? "?" : "")}.ToString({Bcl.Invariant})"
            : moved.Type.Kind != type.Kind && !TypeNames.IsText(type) ? $"({TypeNames.Of(moved.Type)}?){access}"
            : access;
    }

    private static string Whole(PropertyModel member) => (member.Type.Kind == TypeKind.Decimal ? "(long?)" : "") + Sent(member);

    private static string Sent(PropertyModel member) =>
        $"asked.{IdentifierGate.Name(member.Name)}{(MemberShapes.Of(member, isRequest: true) == MemberShape.ThreeStates ? ".Value" : "")}";

    private static PropertyModel Member(ObjectModel type, string wireName) => type.Properties.First(property => property.WireName == wireName);

    private static string Free(OperationPart part, string name, string otherwise) =>
        part.Operation.PathParameters.Select(ParameterNames.InMethod).Contains(name) ? otherwise : name;
}
