using System.Reflection;
using Microsoft.CodeAnalysis;

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

    /// <summary>The version of the Microsoft.Extensions packages.</summary>
    public static string ExtensionsVersion => Path.GetFileName(ExtensionsHttp);

    public static string Runtime => typeof(ApiDocs.Runtime.ApiConnection).Assembly.Location;

    private static string ExtensionsHttp =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ExtensionsHttp").Value!.TrimEnd('/', '\\');

    private static string Extensions(string name) => Path.Combine(
        ExtensionsHttp, "..", "..", "microsoft.extensions." + name.ToLowerInvariant(), ExtensionsVersion, "lib", "net8.0", $"Microsoft.Extensions.{name}.dll");

    private static string[] Framework() => Directory.GetFiles(
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "Net80References")
            .Select(attribute => attribute.Value!)
            .First(Directory.Exists),
        "*.dll");
}
