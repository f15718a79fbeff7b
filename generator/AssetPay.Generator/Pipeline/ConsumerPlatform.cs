using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What the project references beside the runtime: parts of a client that need more are made only where it is there.</summary>
[Flags]
public enum ConsumerPlatform
{
    None = 0,

    /// <summary>Endpoints of ASP.NET Core.</summary>
    Endpoints = 1,

    /// <summary>IHttpClientFactory, and with it dependency injection, options and logging.</summary>
    HttpClientFactory = 2,

    /// <summary>ILogger.</summary>
    Logging = 4,

    /// <summary>Our rate limits.</summary>
    RateLimiting = 8,
}

/// <summary>Tells the platform by the names of the referenced assemblies.</summary>
internal static class Platforms
{
    private static readonly Dictionary<string, ConsumerPlatform> _assemblies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.AspNetCore.Routing"] = ConsumerPlatform.Endpoints,
        ["Microsoft.Extensions.Http"] = ConsumerPlatform.HttpClientFactory,
        ["Microsoft.Extensions.Logging.Abstractions"] = ConsumerPlatform.Logging,
        ["AssetPay.RateLimiting"] = ConsumerPlatform.RateLimiting,
    };

    public static ConsumerPlatform Of(MetadataReference reference, CancellationToken cancellationToken) =>
        reference.Display is { } display && _assemblies.TryGetValue(NameOf(display), out var platform) ? platform : ConsumerPlatform.None;

    public static bool IsKnown(ConsumerPlatform platform) => platform != ConsumerPlatform.None;

    public static ConsumerPlatform All(ImmutableArray<ConsumerPlatform> platforms, CancellationToken cancellationToken) =>
        platforms.Aggregate(ConsumerPlatform.None, (all, one) => all | one);

    // A file of a package, or the name of a project.
    private static string NameOf(string display)
    {
        var name = display.Substring(display.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name;
    }
}
