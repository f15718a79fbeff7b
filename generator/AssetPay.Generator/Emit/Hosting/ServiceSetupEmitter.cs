using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Hosting;

/// <summary>What completes the settings of a client out of a container, and checks them before the client is made.</summary>
internal static class ServiceSetupEmitter
{
    public static void Emit(SourceWriter writer, ServicesUnit unit)
    {
        var frame = unit.Frame;
        writer.Write("/// <summary>Gives a client's settings what the container has for them, and checks them.</summary>");
        writer.Open(
            $"internal sealed class {frame.ServiceSetupType} :\n    {Extensions.Options("IPostConfigureOptions")}<{frame.ServiceOptionsType}>,\n    {Extensions.Options("IValidateOptions")}<{frame.ServiceOptionsType}>");
        writer.Write($"private readonly {Extensions.HttpFactory} _clients;");
        if (unit.HasLogging)
        {
            writer.Write($"private readonly {Extensions.LoggerFactory} _logs;");
        }

        var parameters = unit.HasLogging ? $"{Extensions.HttpFactory} clients, {Extensions.LoggerFactory} logs" : $"{Extensions.HttpFactory} clients";
        writer.Space().Open($"public {frame.ServiceSetupType}({parameters})").Write("_clients = clients;");
        _ = unit.HasLogging ? writer.Write("_logs = logs;") : writer;
        writer.Close();
        PostConfigure(writer, unit);
        Validate(writer, unit);
        writer.Close();
    }

    private static void PostConfigure(SourceWriter writer, ServicesUnit unit)
    {
        var frame = unit.Frame;
        writer.Space().Open($"public void PostConfigure(string? name, {frame.ServiceOptionsType} options)").Write(
            $"options.HttpClient ??= _clients.CreateClient({frame.Name}ServiceCollectionExtensions.HttpClientName(name));");
        if (unit.HasLogging)
        {
            writer.Write($"options.UseLogger(_logs.CreateLogger({StringGate.Literal(frame.Namespace.Length == 0 ? frame.ClientType : frame.Namespace + "." + frame.ClientType)}));");
        }

        writer.Close();
    }

    private static void Validate(SourceWriter writer, ServicesUnit unit)
    {
        var frame = unit.Frame;
        writer.Space().Open($"public {Extensions.Options("ValidateOptionsResult")} Validate(string? name, {frame.ServiceOptionsType} options)");
        writer.Write($$"""
            var client = string.IsNullOrEmpty(name) ? {{StringGate.Literal($"The {frame.ClientType}")}} : {{StringGate.Literal($"The {frame.ClientType} '")}} + name + "'";
            var problems = new global::System.Collections.Generic.List<string>();
            """);
        if (unit.Credential is { } credential)
        {
            var (property, provider) = (ServiceOptionsEmitter.PropertyOf(credential), ServiceOptionsEmitter.ProviderOf(credential));
            writer.Write($$"""
                if (options.{{property}} is not null && options.{{provider}} is not null)
                {
                    problems.Add(client + {{StringGate.Literal($" has both {property.TrimStart('@')} and {provider.TrimStart('@')}: set one of them.")}});
                }
                else if (options.{{provider}} is null && {{Bcl.Runtime("ApiHosting")}}.CredentialProblem(options.{{property}}, nameof(options.{{property}})) is string credential)
                {
                    problems.Add(client + ": " + credential);
                }
                """).Space();
        }

        writer.Write($$"""
            if ({{Bcl.Runtime("ApiHosting")}}.AddressProblem({{frame.Global(frame.ProtocolType)}}.Protocol, options) is string address)
            {
                problems.Add(client + ": " + address);
            }

            return problems.Count == 0 ? {{Extensions.Options("ValidateOptionsResult")}}.Success : {{Extensions.Options("ValidateOptionsResult")}}.Fail(problems);
            """).Close();
    }
}
