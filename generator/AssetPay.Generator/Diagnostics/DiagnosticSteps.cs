using System.Collections.Immutable;
using ApiDocs.Flow;
using ApiDocs.Generator.Pipeline;

namespace ApiDocs.Generator.Diagnostics;

/// <summary>What each step of the pipeline has to tell the reader of the pages.</summary>
internal static class DiagnosticSteps
{
    public static IEnumerable<DocsDiagnostic> OfProject(
        ((ImmutableArray<ParsedPage> Pages, ClientDefaults Defaults) Docs, Consumer Consumer) input, CancellationToken cancellationToken)
    {
        var ((pages, defaults), consumer) = input;
        if (pages.IsEmpty)
        {
            return defaults.Folder is { } folder ? [DocsDiagnostic.OfProject(Rules.NoPages, folder)] : [];
        }

        return consumer.IsTooOld ? [DocsDiagnostic.OfProject(Rules.ConsumerTooOld, consumer.LanguageVersion)] : [];
    }

    public static IEnumerable<DocsDiagnostic> OfClient((BoundClient Client, ImmutableArray<ParsedPage> Pages) input, CancellationToken cancellationToken)
    {
        var (client, pages) = input;
        return [.. client.Diagnostics.IsEmpty ? [] : client.Diagnostics.Select(new Relocation(client, pages).Now), .. client.Told(pages, cancellationToken)];
    }

    public static IEnumerable<DocsDiagnostic> OfUnit(PrintedUnit unit, CancellationToken cancellationToken) => [.. unit.Diagnostics];
}
