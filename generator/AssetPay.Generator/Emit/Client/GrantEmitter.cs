using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>How the root asks the API itself for the token of another client.</summary>
internal static class GrantEmitter
{
    public static void Interface(SourceWriter writer, ClientUnit unit, CredentialModel credential, GrantPart grant)
    {
        var (method, request) = (OtherClientEmitter.Method(credential), Request(grant));
        writer.Space().Write($$"""
            /// <inheritdoc cref="{{unit.TypeName}}.{{method}}({{request}})"/>
            I{{ClientUnits.TypeOf(unit.Frame, credential)}} {{method}}({{Parameter(request)}});
            """);
    }

    public static void Methods(SourceWriter writer, ClientUnit unit, CredentialModel credential, GrantPart grant)
    {
        var (type, method, request) = (ClientUnits.TypeOf(unit.Frame, credential), OtherClientEmitter.Method(credential), Request(grant));
        var operation = new OperationText(unit.Frame, grant.Part);
        var group = grant.Part.Operation.GroupName;
        writer.Space().Write($$"""
            /// <summary>
            /// The client that gets its {{XmlGate.Text(credential.Label)}} by <see cref="{{grant.Part.ClientType}}.{{operation.Method}}"/>: asked for when one is first needed,
            /// kept, renewed five minutes before it ends and when the API refuses it, once for all calls that wait.
            /// </summary>
            """);
        if (request.Length > 0)
        {
            writer.Write("/// <param name=\"request\">What each token is asked for with.</param>");
        }

        writer.Write("/// <returns>The client.</returns>").Open($"public virtual {type} {method}({Parameter(request)})");
        if (request.Length > 0)
        {
            writer.Write("global::System.ArgumentNullException.ThrowIfNull(request);");
        }

        writer.Write($$"""
            return {{method}}(Connection.Tokens(async cancellationToken =>
            {
                var answer = await {{(group.Length > 0 ? IdentifierGate.Name(group) + "." : "")}}{{operation.Method}}({{(request.Length > 0 ? "request, " : "")}}cancellationToken: cancellationToken).ConfigureAwait(false);
                return {{AnswerPath.Of(grant.Part, grant.Token).Access}};
            }));
            """).Close();
        writer.Space().Write($$"""
            I{{type}} I{{unit.TypeName}}.{{method}}({{Parameter(request)}}) =>
                {{method}}({{(request.Length > 0 ? "request" : "")}});
            """);
    }

    private static string Request(GrantPart grant) => grant.Part.Operation.RequestType is { } request ? IdentifierGate.Name(request) : "";

    private static string Parameter(string request) => request.Length > 0 ? request + " request" : "";
}
