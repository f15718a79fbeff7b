using System.Collections.Immutable;
using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Generator.Diagnostics;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// A client's model, or none, what was found in making it, and the pages that it was made of, by whose places all is told. Bound anew it is
/// another one, whatever came out: the model alone is compared with what it was.
/// </summary>
internal sealed record BoundClient(ClientPages Pages, ClientModelSource? Source, BindResult? Result, EquatableArray<DocsDiagnostic> Diagnostics)
{
    private readonly Lazy<HashSet<Page>> _bound = new(() => new(Pages.Pages, ByReference<Page>.Instance));

    // A project can name a file twice; it is read the same way both times.
    private readonly Lazy<Dictionary<string, Page>> _byFile = new(() => Enumerable.Range(0, Pages.Pages.Count)
        .GroupBy(index => Pages.Files[index].FullPath, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => Pages.Pages[same.First()], StringComparer.Ordinal));

    private ToldPages? _told;

    /// <summary>Where each part of the model was read; gathered when somebody asks.</summary>
    public SourceMap Places => Result?.Sources ?? SourceMap.Empty;

    public static BoundClient Of(ClientPages client, CancellationToken cancellationToken)
    {
        var faults = client.Asked.Faults().ToEquatableArray();
        if (!faults.IsEmpty)
        {
            return new(client, null, null, faults);
        }

        try
        {
            var result = Binder.Bind(client.Pages, client.Asked.Settings, cancellationToken);
            var source = result.Model is { } model ? new ClientModelSource(model, client.Asked.Key, client.HintPrefix, client.FileBudget, client.Files) : null;
            var told = result.Findings.Select(finding => DocsDiagnostic.Of(finding, client.Files)).ToEquatableArray();
            return new(client, source, result, told);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(client, null, null, EquatableArray.Of(DocsDiagnostic.OfFault(exception, client.Pages[0].Path, client.Files)));
        }
    }

    public static IEnumerable<ClientModelSource> TakeSource(BoundClient client, CancellationToken cancellationToken) => client.Source is { } source ? [source] : [];

    /// <summary>What is to be told of its pages as they are now.</summary>
    public List<DocsDiagnostic> Told(ImmutableArray<ParsedPage> pages, CancellationToken cancellationToken) =>
        LazyInitializer.EnsureInitialized(ref _told, () => new(this))!.Of(pages, cancellationToken);

    /// <summary>Whether it was bound of this very page.</summary>
    public bool Has(Page page) => _bound.Value.Contains(page);

    /// <summary>The page that a file was when the client was bound; null: it is not of this client.</summary>
    public Page? PageAt(string fullPath) => _byFile.Value.TryGetValue(fullPath, out var page) ? page : null;

    public bool Equals(BoundClient? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Pages.HintPrefix.GetHashCode();
}

/// <summary>A model, and what must be known beside it to print it. Nothing here changes when a paragraph moves.</summary>
internal sealed record ClientModelSource(ApiModel Model, string Key, string HintPrefix, int FileBudget, EquatableArray<PageFile> Files);
