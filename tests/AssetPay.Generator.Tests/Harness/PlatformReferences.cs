using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>What a consumer may have beside the framework and the runtime, and what brings parts of a client with it.</summary>
internal static class PlatformReferences
{
    /// <summary>What a project compiles against that has IHttpClientFactory: Microsoft.Extensions.Http and what it brings along.</summary>
    public static MetadataReference[] HttpClientFactory { get; } =
    [
        .. new[] { "Http", "DependencyInjection.Abstractions", "Options", "Logging.Abstractions" }.Select(name => MetadataReference.CreateFromFile(Extensions(name))),
    ];

    /// <summary>What a project compiles against that has our rate limits.</summary>
    public static MetadataReference[] RateLimiting { get; } =
        [MetadataReference.CreateFromFile(RateLimits), MetadataReference.CreateFromFile(typeof(System.Threading.RateLimiting.RateLimiter).Assembly.Location)];

    /// <summary>The name by which a web application is known, and nothing in it: these tests reference no ASP.NET Core.</summary>
    public static MetadataReference Endpoints { get; } = Empty("Microsoft.AspNetCore.Routing");

    public static string RateLimits => typeof(ApiDocs.RateLimiting.ApiRateLimits).Assembly.Location;

    private static string ExtensionsVersion => Path.GetFileName(ExtensionsHttp);

    private static string ExtensionsHttp =>
        typeof(PlatformReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ExtensionsHttp").Value!.TrimEnd('/', '\\');

    private static string Extensions(string name) => Path.Combine(
        ExtensionsHttp, "..", "..", "microsoft.extensions." + name.ToLowerInvariant(), ExtensionsVersion, "lib", "net8.0", $"Microsoft.Extensions.{name}.dll");

    private static PortableExecutableReference Empty(string assembly)
    {
        using var image = new MemoryStream();
        CSharpCompilation.Create(assembly, [], References.All, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/shared/{assembly}.dll");
    }
}
