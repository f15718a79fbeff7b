using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Hosting;

/// <summary>How a container is given the client, and what makes and checks its settings.</summary>
internal static class ServicesEmitter
{
    public static void Emit(SourceWriter writer, ServicesUnit unit)
    {
        var frame = unit.Frame;
        var configure = $"global::System.Action<{frame.ServiceOptionsType}>? configure = null";
        writer.Write($"/// <summary>Puts the client of the {XmlGate.Text(frame.Name)} API into a container.</summary>");
        writer.Open($"{frame.Access} static class {frame.Name}ServiceCollectionExtensions");
        writer.Write($$"""
            /// <summary>Adds a <see cref="{{frame.ClientType}}"/> and, for the same one, an <see cref="I{{frame.ClientType}}"/>: made when it is first asked for, and kept. It sends through <see cref="{{Extensions.HttpFactory}}"/>, with a handler that follows no redirect, keeps no cookie and renews its connections.</summary>
            /// <param name="services">The container's services.</param>
            /// <param name="configure">Sets what the client needs.</param>
            /// <returns>The builder of its HttpClient, for handlers of your own; those that all clients of the program have by default are left out. Add none that sends a request again: the client does, where that is safe.</returns>
            public static {{Extensions.HttpBuilder}} {{frame.AddMethod}}(
                this {{Extensions.Services}} services,
                {{configure}})
            {
                global::System.ArgumentNullException.ThrowIfNull(services);
                var count = services.Count;
                {{Extensions.Adding}}.TryAddSingleton(
                    services,
                    static provider => Create(provider, {{Extensions.Options("Options")}}.DefaultName));
                {{Extensions.Adding}}.TryAddSingleton<I{{frame.ClientType}}>(
                    services,
                    static provider => {{Extensions.Resolving}}.GetRequiredService<{{frame.ClientType}}>(provider));
                return Register(services, {{Extensions.Options("Options")}}.DefaultName, configure, isNew: services.Count > count);
            }

            /// <summary>Adds a client under a name, as a keyed service: <c>[FromKeyedServices("name")]</c>. Several of them have nothing in common.</summary>
            /// <param name="services">The container's services.</param>
            /// <param name="name">The client's name: the key of the service and the name of its options.</param>
            /// <param name="configure">Sets what the client needs.</param>
            /// <returns>The builder of its HttpClient, for handlers of your own; those that all clients of the program have by default are left out. Add none that sends a request again: the client does, where that is safe.</returns>
            public static {{Extensions.HttpBuilder}} {{frame.AddMethod}}(
                this {{Extensions.Services}} services,
                string name,
                {{configure}})
            {
                global::System.ArgumentNullException.ThrowIfNull(services);
                global::System.ArgumentException.ThrowIfNullOrWhiteSpace(name);
                var count = services.Count;
                {{Extensions.Adding}}.TryAddKeyedSingleton(
                    services,
                    name,
                    static (provider, key) => Create(provider, (string)key!));
                {{Extensions.Adding}}.TryAddKeyedSingleton<I{{frame.ClientType}}>(
                    services,
                    name,
                    static (provider, key) => {{Extensions.KeyedResolving}}.GetRequiredKeyedService<{{frame.ClientType}}>(provider, key));
                return Register(services, name, configure, isNew: services.Count > count);
            }

            /// <summary>The name of a client's HttpClient.</summary>
            internal static string HttpClientName(string? name) =>
                string.IsNullOrEmpty(name) ? {{StringGate.Literal(frame.Name)}} : {{StringGate.Literal(frame.Name + ".")}} + name;
            """);
        Register(writer, frame);
        Setup(writer, unit);
        Create(writer, unit);
        writer.Close().Space();
        ServiceSetupEmitter.Emit(writer, unit);
    }

    private static void Register(SourceWriter writer, ClientFrame frame) => writer.Space().Write($$"""
        private static {{Extensions.HttpBuilder}} Register(
            {{Extensions.Services}} services,
            string name,
            global::System.Action<{{frame.ServiceOptionsType}}>? configure,
            bool isNew)
        {
            if (configure is not null)
            {
                {{Extensions.Configuring}}.Configure(services, name, configure);
            }

            {{Extensions.Adding}}.TryAddEnumerable(
                services,
                {{Extensions.Descriptor}}.Singleton<{{Extensions.Options("IPostConfigureOptions")}}<{{frame.ServiceOptionsType}}>, {{frame.ServiceSetupType}}>(Setup));
            {{Extensions.Adding}}.TryAddEnumerable(
                services,
                {{Extensions.Descriptor}}.Singleton<{{Extensions.Options("IValidateOptions")}}<{{frame.ServiceOptionsType}}>, {{frame.ServiceSetupType}}>(Setup));

            var builder = global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, HttpClientName(name));
            if (!isNew)
            {
                // Set once more, it would undo what was added to the builder since.
                return builder;
            }

            // What all clients of the program have by default is left out: a handler that sends again would send a call twice that moves money.
            {{Extensions.HttpBuilding}}.ConfigureAdditionalHttpMessageHandlers(builder, static (handlers, _) => handlers.Clear());

            // The client is kept, and its HttpClient with it: connections are renewed by the handler, and the handler by nobody.
            {{Extensions.HttpBuilding}}.ConfigureHttpClient(builder, static client => client.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan);
            {{Extensions.HttpBuilding}}.ConfigurePrimaryHttpMessageHandler(builder, static () => {{Bcl.Runtime("ApiHosting")}}.CreateHandler());
            {{Extensions.HttpBuilding}}.SetHandlerLifetime(builder, global::System.Threading.Timeout.InfiniteTimeSpan);

            // The client has a log of its own. The factory's shows headers, the credential among them, and whatever a handler throws.
            {{Extensions.HttpBuilding}}.RemoveAllLoggers(builder);
            {{Extensions.HttpBuilding}}.RedactLoggedHeaders(builder, static _ => true);
            return builder;
        }
        """);

    private static void Setup(SourceWriter writer, ServicesUnit unit)
    {
        var log = unit.HasLogging ? $",\n    {Extensions.Resolving}.GetRequiredService<{Extensions.LoggerFactory}>(provider)" : "";
        writer.Space().Write($"""
            private static {unit.Frame.ServiceSetupType} Setup({Extensions.Provider} provider) => new {unit.Frame.ServiceSetupType}(
                {Extensions.Resolving}.GetRequiredService<{Extensions.HttpFactory}>(provider){log});
            """);
    }

    private static void Create(SourceWriter writer, ServicesUnit unit)
    {
        var frame = unit.Frame;
        writer.Space().Open($"private static {frame.ClientType} Create({Extensions.Provider} provider, string name)").Write(
            $"var options = {Extensions.Resolving}.GetRequiredService<{Extensions.Options("IOptionsMonitor")}<{frame.ServiceOptionsType}>>(provider).Get(name);");
        writer.Write(unit.Credential is { } credential
            ? $$"""
                return options.{{ServiceOptionsEmitter.ProviderOf(credential)}} is { } source
                    ? new {{frame.ClientType}}(cancellationToken => source(provider, cancellationToken), options)
                    : new {{frame.ClientType}}(options.{{ServiceOptionsEmitter.PropertyOf(credential)}}!, options);
                """
            : $"return new {frame.ClientType}(options);").Close();
    }
}
