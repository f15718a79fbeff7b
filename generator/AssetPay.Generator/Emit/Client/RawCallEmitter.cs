using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>Calls to paths that the documentation does not have (yet), with the client's credential, envelope and errors.</summary>
internal static class RawCallEmitter
{
    private static readonly string Options = $"{Bcl.Runtime("RequestOptions")}? options = null";
    private static readonly string Cancellation = $"{Bcl.CancellationToken} cancellationToken = default";
    private const string Body = "global::System.Text.Json.Nodes.JsonNode? body = null";
    private static readonly string Constraint = $"where T : {Bcl.Runtime("IApiJson")}<T>";

    public static void Interface(SourceWriter writer, ClientUnit unit)
    {
        foreach (var (method, body) in new[] { ("GetAsync", false), ("PostAsync", true) })
        {
            var parameters = Parameters(body);
            var cref = $"string, {(body ? "global::System.Text.Json.Nodes.JsonNode, " : "")}{Bcl.Runtime("RequestOptions")}, {Bcl.CancellationToken}";
            writer.Space().Write($$"""
                /// <inheritdoc cref="{{unit.TypeName}}.{{method}}({{cref}})"/>
                {{Bcl.Task}}<{{Bcl.JsonElement}}> {{method}}(
                    {{parameters}});

                /// <inheritdoc cref="{{unit.TypeName}}.{{method}}{T}({{cref}})"/>
                {{Bcl.Task}}<T> {{method}}<T>(
                    {{parameters}})
                    {{Constraint}};
                """);
        }
    }

    public static void Methods(SourceWriter writer, ClientUnit unit)
    {
        Get(writer, unit);
        Post(writer, unit);
    }

    private static void Get(SourceWriter writer, ClientUnit unit) => Both(
        writer, unit, "GetAsync", "Reads a path that the documentation does not have (yet).", "", Parameters(false), "GetOperation", "path");

    private static void Post(SourceWriter writer, ClientUnit unit) => Both(
        writer,
        unit,
        "PostAsync",
        "Posts to a path that the documentation does not have (yet). As nothing is known of it, it is taken as one that moves money: never sent twice on an unknown outcome.",
        "/// <param name=\"body\">The body; null: none.</param>\n",
        Parameters(true),
        "PostOperation",
        "path, body");

    private static void Both(
        SourceWriter writer, ClientUnit unit, string method, string summary, string bodyDoc, string parameters, string operation, string arguments)
    {
        var protocol = unit.Frame.Global(unit.Frame.ProtocolType);
        var scheme = unit.Credential is { } credential ? $"{protocol}.{CredentialNames.Scheme(credential)}" : "null";
        var call = $"new {Bcl.Runtime("ApiRawCall")}({arguments}),\n        options,\n        cancellationToken";
        var docs = $"""
            /// <param name="path">The path from its first slash on, query included and encoded: <c>/orders?limit=5</c>. It is always one of this API's own.</param>
            {bodyDoc}/// <param name="options">Settings for this call alone.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            """;
        writer.Space().Write($$"""
            /// <summary>{{summary}}</summary>
            {{docs}}
            /// <returns>The data of the answer.</returns>
            public virtual {{Bcl.Task}}<{{Bcl.JsonElement}}> {{method}}(
                {{parameters}}) =>
                Connection.SendAsync(
                    {{protocol}}.{{operation}}<{{Bcl.JsonElement}}>({{scheme}}, {{Bcl.Runtime("ApiJson")}}.Json),
                    {{call}});

            /// <summary>{{summary}}</summary>
            {{docs}}
            /// <typeparam name="T">The type of this client that the data are read as.</typeparam>
            /// <returns>The data of the answer.</returns>
            public virtual {{Bcl.Task}}<T> {{method}}<T>(
                {{parameters}})
                {{Constraint}} =>
                Connection.SendAsync(
                    {{protocol}}.{{operation}}<T>({{scheme}}, T.Read),
                    {{call}});
            """);
    }

    private static string Parameters(bool body) =>
        string.Join(",\n    ", body ? ["string path", Body, Options, Cancellation] : new[] { "string path", Options, Cancellation });
}
