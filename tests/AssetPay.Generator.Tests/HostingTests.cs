using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests;

/// <summary>What is emitted beyond the client itself depends on what the project references, and on nothing else.</summary>
public sealed class HostingTests
{
    private static readonly string[] OfContainer = ["AssetPayLogging.g.cs", "AssetPayServiceOptions.g.cs", "AssetPayServices.g.cs"];

    [Fact]
    public void A_project_with_IHttpClientFactory_can_add_the_client_to_its_container_and_has_a_log()
    {
        var plain = new Consumer(Repository.DocsInput()).Run();
        var run = new Consumer(Repository.DocsInput()).WithReferences(PlatformReferences.HttpClientFactory).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.Equal(OfContainer, run.Files.Keys.Except(plain.Files.Keys).Order(StringComparer.Ordinal));
        Assert.All(plain.Files, file => Assert.Equal(file.Value, run.Files[file.Key]));
        foreach (var name in OfContainer)
        {
            Snapshot.Match(run.Files[name], Path.Combine(Repository.Tests, "Referenced"), Path.GetFileNameWithoutExtension(name), "cs");
        }
    }

    [Fact]
    public void A_project_with_ILogger_alone_has_the_log_and_no_container()
    {
        var run = new Consumer(Repository.DocsInput()).WithReferences(PlatformReferences.HttpClientFactory[^1]).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.Contains("AssetPayLogging.g.cs", run.Files.Keys);
        Assert.DoesNotContain("AssetPayServices.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_client_that_takes_no_credential_has_settings_without_one()
    {
        var page = DiagnosticCauses.Order.Replace("**Authentication:** API Key (`x-key` header)\n", "", StringComparison.Ordinal).Replace("x-key: k\n", "", StringComparison.Ordinal);
        var run = new Consumer(new Docs("orders.md", page)).WithReferences(PlatformReferences.HttpClientFactory).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.DoesNotContain("_credential", run.Files.Single(file => file.Key.EndsWith("ServiceOptions.g.cs", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_internal_client_is_internal_in_its_container_too()
    {
        var run = new Consumer(Repository.DocsInput()).With("ApiClientAccessibility", "internal").WithReferences(PlatformReferences.HttpClientFactory).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.DoesNotContain("public static class", run.Files["AssetPayServices.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_comes_later_makes_the_container_and_nothing_else_anew()
    {
        var consumer = new Consumer(Repository.DocsInput());
        consumer.Run();

        var run = consumer.WithReferences(PlatformReferences.HttpClientFactory).Run();

        Assert.Equal(OfContainer, run.Changed("Files"));
        Assert.Null(run.Exception);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons("Model"));
    }
}
