using System.Collections.Immutable;
using ApiDocs.Binding;
using ApiDocs.Covering;
using ApiDocs.Generator.Diagnostics;
using ApiDocs.Pages;

namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// What is to be told of each page of a client: what was found in reading it, and what of it became no part of the client. It is kept for as
/// long as the page stands as it was read: a step of the compiler's for each page would cost more on every keystroke than all that is done then.
/// </summary>
internal sealed class ToldPages(BoundClient client)
{
    // What the statements are held against; null: there is no model.
    private readonly Lazy<CoverageEvidence>? _evidence = client.Result is { Model: not null } result ? new(() => new(result)) : null;

    // What was told last, page by page.
    private Round? _last;

    public List<DocsDiagnostic> Of(ImmutableArray<ParsedPage> pages, CancellationToken cancellationToken)
    {
        var (last, told, all) = (_last, new IReadOnlyList<DocsDiagnostic>[pages.Length], new List<DocsDiagnostic>());
        for (var i = 0; i < pages.Length; i++)
        {
            told[i] = last?.At(i, pages[i]) ?? Tell(pages[i], cancellationToken);
            if (told[i].Count > 0)
            {
                all.AddRange(told[i]);
            }
        }

        _last = new(pages, told);
        return all;
    }

    private IReadOnlyList<DocsDiagnostic> Tell(ParsedPage page, CancellationToken cancellationToken) => client.PageAt(page.FullPath) is { } bound
        ? [.. page.Result.Findings.Select(finding => new DocsDiagnostic(finding, page.FullPath)), .. _evidence is null ? [] : Missed(page, bound, _evidence, cancellationToken)]
        : [];

    private IEnumerable<DocsDiagnostic> Missed(ParsedPage page, Page bound, Lazy<CoverageEvidence> evidence, CancellationToken cancellationToken)
    {
        // By the path that it was bound under: pages of two folders can have one.
        var now = bound.Path == page.Result.Value.Path ? page.Result.Value : page.Result.Value with { Path = bound.Path };
        try
        {
            var covered = evidence.Value.Cover(now, page.Result.Statements, ReferenceEquals(bound, now) ? null : new MovedPage(bound, now).Now, cancellationToken);
            return [.. covered.Findings.Select(finding => new DocsDiagnostic(finding, page.FullPath))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [DocsDiagnostic.OfFault(exception, now.Path, client.Pages.Files)];
        }
    }

    private sealed class Round(ImmutableArray<ParsedPage> pages, IReadOnlyList<DocsDiagnostic>[] told)
    {
        // A page that came or went makes another client: the others stand where they stood.
        public IReadOnlyList<DocsDiagnostic>? At(int index, ParsedPage page) => index < pages.Length && ReferenceEquals(pages[index], page) ? told[index] : null;
    }
}
