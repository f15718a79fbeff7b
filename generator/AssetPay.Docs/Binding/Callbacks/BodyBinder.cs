using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Types;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Callbacks;

/// <summary>Finds the record of a callback's body: the declared one, the one that the examples show, or one made of them.</summary>
internal static class BodyBinder
{
    private static readonly Regex _callback = new("callback|webhook|postback", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _body = new("payload|body|event|message", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static ObjectDraft? Bind(DocsSet docs, TypeBook book, TypeTable table)
    {
        var declared = book.All.FirstOrDefault(type => type.Declaration.Form == TypeForm.Interface && (IsBody(type.Name) || IsBody(type.Declaration.Anchor ?? "")));
        if (declared is not null && table.Object(table.Named(declared.Name)) is { } known)
        {
            return known;
        }

        var shown = Samples(docs).ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        var first = shown[0];
        return ShapeMatcher.Match(first.Sample.Json, table.Declared)
            ?? SampleTypeBinder.Shared(table, new(first.Page.Path, docs.UrlOf(first.Page)), "CallbackBody", shown.Select(pair => pair.Sample.Json), first.Sample.Place);
    }

    /// <summary>The examples of a body: on pages that speak of callbacks, under a heading that speaks of a body.</summary>
    public static IEnumerable<(Page Page, ResponseSample Sample)> Samples(DocsSet docs) =>
        from page in docs.OverlayLast
        where !page.Callbacks.IsEmpty
        from sample in page.Samples
        where sample.Status is null && sample.Json.Kind == SampleKind.Object && _body.IsMatch(sample.Section ?? "") && !CallbackTest.IsTest(sample.Json)
        select (page, sample);

    private static bool IsBody(string name) => _callback.IsMatch(name) && _body.IsMatch(name);
}
