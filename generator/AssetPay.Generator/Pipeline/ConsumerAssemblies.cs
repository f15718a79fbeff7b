using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Pipeline;

/// <summary>The assemblies that the project references, as far as they make a difference: a file of a package, or another project.</summary>
internal sealed record ConsumerAssemblies(ConsumerPlatform Platform)
{
    public static string NameOf(MetadataReference reference, CancellationToken cancellationToken)
    {
        var display = reference.Display ?? "";
        var name = display.Substring(display.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name;
    }

    public static bool IsKnown(string name) => PlatformOf(name) != ConsumerPlatform.None;

    public static ConsumerAssemblies Of(ImmutableArray<string> names, CancellationToken cancellationToken)
    {
        var platform = ConsumerPlatform.None;
        foreach (var name in names)
        {
            platform |= PlatformOf(name);
        }

        return new(platform);
    }

    private static ConsumerPlatform PlatformOf(string name) => name.ToUpperInvariant() switch
    {
        "MICROSOFT.ASPNETCORE.ROUTING" => ConsumerPlatform.Endpoints,
        "MICROSOFT.EXTENSIONS.HTTP" => ConsumerPlatform.HttpClientFactory,
        "MICROSOFT.EXTENSIONS.LOGGING.ABSTRACTIONS" => ConsumerPlatform.Logging,
        "ASSETPAY.RATELIMITING" => ConsumerPlatform.RateLimiting,
        _ => ConsumerPlatform.None,
    };
}
