using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Tests;

/// <summary>That it compiles and does what it says is for the tests with a web server.</summary>
public sealed class CallbackEndpointTests
{
    private const string File = "AssetPayCallbackEndpoints.g.cs";

    [Fact]
    public void An_endpoint_is_emitted_where_ASP_NET_Core_is_referenced_and_nowhere_else()
    {
        var without = new Consumer(Repository.DocsInput()).Run();
        var with = new Consumer(Repository.DocsInput()).WithReferences(Named("Microsoft.AspNetCore.Routing")).Run();

        Assert.DoesNotContain(File, without.Files.Keys);
        Assert.Equal([File], with.Files.Keys.Except(without.Files.Keys));
        Snapshot.Match(with.Files[File], Path.Combine(Repository.Tests, "Platforms"), "AssetPayCallbackEndpoints.g", "cs");
    }

    [Fact]
    public void Without_callbacks_in_the_pages_there_is_none() =>
        Assert.DoesNotContain(DiagnosticCauses.With(DiagnosticCauses.Order).WithReferences(Named("Microsoft.AspNetCore.Routing")).Run().Files.Keys, name => name.Contains("Callback", StringComparison.Ordinal));

    private static PortableExecutableReference Named(string assembly)
    {
        using var image = new MemoryStream();
        CSharpCompilation.Create(assembly, [], References.All, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/shared/{assembly}.dll");
    }
}
