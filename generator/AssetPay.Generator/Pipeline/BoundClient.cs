using ApiDocs.Binding;
using ApiDocs.Covering;
using ApiDocs.Flow;
using ApiDocs.Generator.Diagnostics;
using ApiDocs.Model;

namespace ApiDocs.Generator.Pipeline;

/// <summary>A client's model, or none, and what was found in making it.</summary>
internal sealed record BoundClient(ClientModelSource? Source, EquatableArray<DocsDiagnostic> Diagnostics)
{
    /// <summary>Where each part of the model was read.</summary>
    public SourceMap Places { get; init; } = SourceMap.Empty;

    public static BoundClient Of(ClientPages client, CancellationToken cancellationToken)
    {
        var faults = client.Asked.Faults().ToEquatableArray();
        if (!faults.IsEmpty)
        {
            return new(null, faults);
        }

        try
        {
            var result = Binder.Bind(client.Pages, client.Asked.Settings, cancellationToken);
            var source = result.Model is { } model ? new ClientModelSource(model, client.Asked.Key, client.HintPrefix, client.FileBudget, client.Files) : null;
            var coverage = result.Model is null ? [] : Coverage.Of(client.Pages, result, cancellationToken).Findings;
            return new(source, result.Findings.Concat(coverage).Select(finding => DocsDiagnostic.Of(finding, client.Files)).ToEquatableArray()) { Places = result.Sources };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, EquatableArray.Of(DocsDiagnostic.OfFault(exception, client.Pages[0].Path, client.Files)));
        }
    }

    public static ClientModelSource? TakeSource(BoundClient client, CancellationToken cancellationToken) => client.Source;
}

/// <summary>A model, and what must be known beside it to print it. Nothing here changes when a paragraph moves.</summary>
internal sealed record ClientModelSource(ApiModel Model, string Key, string HintPrefix, int FileBudget, EquatableArray<PageFile> Files);
