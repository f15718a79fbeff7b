using ApiDocs.Generator.Emit;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>What is emitted, built once with every rule for all tests that look at what the analyzers said.</summary>
public sealed class EmittedProjects : IAsyncLifetime
{
    private readonly CleanProjects _projects = new();
    private ILookup<string, string> _errors = null!;

    /// <summary>The client of docs-input, and every kind of type in every shape.</summary>
    internal IEnumerable<string> OfEverything => _errors["Everything"];

    /// <summary>What a web application with a container, a log and rate limits gets.</summary>
    internal IEnumerable<string> OfWeb => _errors["Web"];

    /// <summary>Every kind of type, with nothing suppressed.</summary>
    internal IEnumerable<string> OfUnsuppressed => _errors["Unsuppressed"];

    /// <summary>The files of the web application.</summary>
    internal IReadOnlySet<string> WebFiles { get; private set; } = null!;

    internal IReadOnlyList<SourceFile> Sink { get; } = [.. KitchenSink.Print(KitchenSink.Full)];

    public async Task InitializeAsync()
    {
        var client = new Consumer(Repository.DocsInput()).Run().Files;
        var web = new Consumer(Repository.DocsInput()).WithReferences([PlatformReferences.Endpoints, .. PlatformReferences.HttpClientFactory, .. PlatformReferences.RateLimiting]).Run().Files;
        WebFiles = web.Keys.ToHashSet();
        _errors = await _projects
            .With("Everything", client.Select(file => new SourceFile(file.Key, file.Value)).Concat(Sink))
            .With("Web", web.Select(file => new SourceFile(file.Key, file.Value)), items: CleanProjects.Web)
            .With("Unsuppressed", Sink, isSuppressed: false)
            .BuildAsync();
    }

    public async Task DisposeAsync() => await _projects.DisposeAsync();
}
