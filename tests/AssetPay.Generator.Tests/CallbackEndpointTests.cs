using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>That it compiles is for <see cref="CleanlinessTests"/>, and that it does what it says for the tests with a web server.</summary>
public sealed class CallbackEndpointTests
{
    private const string File = "AssetPayCallbackEndpoints.g.cs";

    [Fact]
    public void An_endpoint_is_emitted_where_ASP_NET_Core_is_referenced_and_nowhere_else()
    {
        var without = new Consumer(Repository.DocsInput()).Run();
        var with = new Consumer(Repository.DocsInput()).WithReferences(PlatformReferences.Endpoints).Run();

        Assert.DoesNotContain(File, without.Files.Keys);
        Assert.Equal([File], with.Files.Keys.Except(without.Files.Keys));
        Snapshot.Match(with.Files[File], Path.Combine(Repository.Tests, "Referenced"), "AssetPayCallbackEndpoints.g", "cs");
    }

    [Fact]
    public void Without_callbacks_in_the_pages_there_is_none() =>
        Assert.DoesNotContain(DiagnosticCauses.With(DiagnosticCauses.Order).WithReferences(PlatformReferences.Endpoints).Run().Files.Keys, name => name.Contains("Callback", StringComparison.Ordinal));
}
