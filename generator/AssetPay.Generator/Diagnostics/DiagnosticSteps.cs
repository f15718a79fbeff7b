using System.Collections.Immutable;
using ApiDocs.Flow;
using ApiDocs.Generator.Pipeline;

namespace ApiDocs.Generator.Diagnostics;

/// <summary>What each step of the pipeline has to tell the reader of the pages.</summary>
internal static class DiagnosticSteps
{
    public static IEnumerable<DocsDiagnostic> OfProject(
        ((ImmutableArray<SaidPage> Pages, ClientDefaults Defaults) Docs, Consumer Consumer) input, CancellationToken cancellationToken)
    {
        var ((pages, defaults), consumer) = input;
        if (pages.IsEmpty)
        {
            return defaults.Folder is { } folder ? [DocsDiagnostic.OfProject(Rules.NoPages, folder)] : [];
        }

        return consumer.IsTooOld ? [DocsDiagnostic.OfProject(Rules.ConsumerTooOld, consumer.LanguageVersion)] : [];
    }

    public static IEnumerable<DocsDiagnostic> OfPage((ParsedPage Page, (ImmutableArray<BoundClient> Clients, Consumer Consumer) Bound) input, CancellationToken cancellationToken)
    {
        var (page, (clients, consumer)) = input;
        return consumer.IsTooOld ? [] : [.. page.Result.Findings.Select(finding => new DocsDiagnostic(finding, page.FullPath)), .. CoveredPage.Of(page, clients, cancellationToken)];
    }

    public static IEnumerable<DocsDiagnostic> OfClient((BoundClient Client, ImmutableArray<ParsedPage> Pages) input, CancellationToken cancellationToken) =>
        input.Client.Diagnostics.IsEmpty ? [] : [.. input.Client.Diagnostics.Select(new Relocation(input.Client, input.Pages).Now)];

    public static IEnumerable<DocsDiagnostic> OfUnit(PrintedUnit unit, CancellationToken cancellationToken) => [.. unit.Diagnostics];
}
