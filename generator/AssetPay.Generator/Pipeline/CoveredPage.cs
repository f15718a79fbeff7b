using System.Collections.Immutable;
using ApiDocs.Covering;
using ApiDocs.Generator.Diagnostics;
using ApiDocs.Pages;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What of a page became part of its client, to be told. Only a page that was read anew, or a client that was bound anew, is counted anew.</summary>
internal static class CoveredPage
{
    public static IEnumerable<DocsDiagnostic> Of(ParsedPage page, ImmutableArray<BoundClient> clients, CancellationToken cancellationToken)
    {
        foreach (var client in clients)
        {
            if (client.PageAt(page.FullPath) is { } bound && client.Evidence is { } evidence)
            {
                return Tell(page, bound, evidence, client, cancellationToken);
            }
        }

        return [];
    }

    private static List<DocsDiagnostic> Tell(ParsedPage page, Page bound, Lazy<CoverageEvidence> evidence, BoundClient client, CancellationToken cancellationToken)
    {
        // By the path that it was bound under: a file can be a page of two clients.
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
}
