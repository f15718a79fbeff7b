namespace ApiDocs.Generator.Emit.Hosting;

/// <summary>Names from the Microsoft.Extensions packages, in full; their extension methods are called as the static methods they are.</summary>
internal static class Extensions
{
    public const string Logger = "global::Microsoft.Extensions.Logging.ILogger";
    public const string LoggerFactory = "global::Microsoft.Extensions.Logging.ILoggerFactory";
    public const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    public const string Provider = "global::System.IServiceProvider";
    public const string HttpBuilder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    public const string HttpBuilding = "global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions";
    public const string HttpFactory = "global::System.Net.Http.IHttpClientFactory";
    public const string Adding = "global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions";
    public const string Descriptor = "global::Microsoft.Extensions.DependencyInjection.ServiceDescriptor";
    public const string Resolving = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";
    public const string KeyedResolving = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions";
    public const string Configuring = "global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions";

    /// <summary>A type of Microsoft.Extensions.Options.</summary>
    public static string Options(string name) => "global::Microsoft.Extensions.Options." + name;
}
