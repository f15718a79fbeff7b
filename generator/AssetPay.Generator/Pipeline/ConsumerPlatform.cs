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
