using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Fuzzing.Driving;

/// <summary>What a net8.0 consumer compiles against: the framework's reference assemblies and the runtime.</summary>
internal static class References
{
    public static string Runtime => typeof(ApiDocs.Runtime.ApiConnection).Assembly.Location;

    public static MetadataReference[] All { get; } =
        [.. Framework().Select(path => MetadataReference.CreateFromFile(path)), MetadataReference.CreateFromFile(Runtime)];

    private static string[] Framework() => Directory.GetFiles(
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "Net80References")
            .Select(attribute => attribute.Value!)
            .First(Directory.Exists),
        "*.dll");
}
