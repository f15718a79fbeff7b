using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>What a net8.0 consumer compiles against: the framework's reference assemblies and the runtime.</summary>
internal static class References
{
    public static MetadataReference[] All { get; } =
        [.. Framework().Select(path => MetadataReference.CreateFromFile(path)), MetadataReference.CreateFromFile(Runtime)];

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

    private static string ExtensionsVersion => Path.GetFileName(ExtensionsHttp);

    public static string Runtime => typeof(ApiDocs.Runtime.ApiConnection).Assembly.Location;

    public static string RateLimits => typeof(ApiDocs.RateLimiting.ApiRateLimits).Assembly.Location;

    private static string ExtensionsHttp =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ExtensionsHttp").Value!.TrimEnd('/', '\\');

    private static string Extensions(string name) => Path.Combine(
        ExtensionsHttp, "..", "..", "microsoft.extensions." + name.ToLowerInvariant(), ExtensionsVersion, "lib", "net8.0", $"Microsoft.Extensions.{name}.dll");

    private static PortableExecutableReference Empty(string assembly)
    {
        using var image = new MemoryStream();
        CSharpCompilation.Create(assembly, [], All, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/shared/{assembly}.dll");
    }

    private static string[] Framework() => Directory.GetFiles(
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "Net80References")
            .Select(attribute => attribute.Value!)
            .First(Directory.Exists),
        "*.dll");
}
