using ApiDocs.Flow;
using ApiDocs.Generator.Pipeline;

namespace ApiDocs.Generator.Diagnostics;

/// <summary>What each step of the pipeline has to tell the reader of the pages.</summary>
internal static class DiagnosticSteps
{
    public static IEnumerable<DocsDiagnostic> OfProject((ReadFolder Folder, ProjectSettings Settings) input, CancellationToken cancellationToken)
    {
        var (defaults, consumer) = (input.Settings.Defaults, input.Settings.Consumer);
        if (input.Folder.Pages.IsEmpty)
        {
            return defaults.Folder is { } folder ? [DocsDiagnostic.OfProject(Rules.NoPages, folder)] : [];
        }

        return consumer.IsTooOld ? [DocsDiagnostic.OfProject(Rules.ConsumerTooOld, consumer.LanguageVersion)] : [];
    }

    public static IEnumerable<DocsDiagnostic> OfClient(SeenClient seen, CancellationToken cancellationToken)
    {
        var (client, pages) = (seen.Client, seen.Folder.Pages);
        return [.. client.Diagnostics.IsEmpty ? [] : client.Diagnostics.Select(new Relocation(client, pages).Now), .. client.Told(pages, cancellationToken)];
    }

    public static IEnumerable<DocsDiagnostic> OfUnit(PrintedUnit unit, CancellationToken cancellationToken) => [.. unit.Diagnostics];
}
