using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Blocks of TypeScript: the page's types, with the prose of their sections.</summary>
internal static class TypeBlockReader
{
    // "interface PayInvoiceRequest" straight below the announcement needs no label.
    private static readonly Wording _requests = new("[a-z0-9_](?:Request|RequestBody|Body|Payload|Params|Parameters|Query|Input)$");

    /// <summary>On an endpoint's page a declared type in the response's section is a candidate for the response's type; one in the request's is the request's.</summary>
    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        var count = facts.Page.Types.Count;
        if (!TakeOutside(block, section, facts.Page))
            return false;

        foreach (var type in facts.Page.Types.Skip(count))
        {
            var types = section.IsIn(SectionKind.Response) ? facts.ResponseTypes : IsRequests(type, section) ? facts.RequestTypes : null;
            types?.Add(new TypeMention(type.Name.Text, "#" + type.Anchor, section.Name, type.Name.Place));
        }

        return true;
    }

    private static bool IsRequests(TypeDeclaration type, Section section) =>
        type.Form is TypeForm.Interface or TypeForm.Alias && (RequestLabel.Is(section) || (section.Kind == SectionKind.Lead && _requests.IsMatch(type.Name.Text)));

    public static bool TakeOutside(Block block, Section section, PageFacts facts)
    {
        if (block is not FenceBlock fence || !TypeScriptText.IsDeclaration(fence))
            return false;

        var (declarations, unread) = DeclarationReader.Read(fence.Text);
        foreach (var declared in declarations)
            facts.Types.Add(Finished(declared, section));

        if (unread is { } place)
            facts.Report(Rules.NotRead, place, "TypeScript", PlainWords.Short(fence.Text.Page.Line(place.Line)));

        return true;
    }

    private static TypeDeclaration Finished(Declared declared, Section section)
    {
        var (called, doc) = CalledReader.Cut(declared.Doc, declared.Place);
        return new(declared.Form, declared.Name, section.Anchor, Prose.Of(doc), declared.Members.ToEquatableArray(), declared.Values.ToEquatableArray(), declared.Place)
        {
            Target = declared.Target, Called = called,
        };
    }
}
