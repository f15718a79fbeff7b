using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>What the runtime must know of the API as a whole: server, credentials, envelope.</summary>
internal static class ProtocolEmitter
{
    // A client whose documentation names no server can be made only with an address of the caller's.
    private const string NoServer = "https://localhost";

    public static void Emit(SourceWriter writer, ProtocolUnit unit)
    {
        var runtime = Bcl.Runtime("ApiConnection");
        writer.Open($"internal static class {unit.Frame.ProtocolType}");
        writer.Write($"internal static readonly {Bcl.Runtime("ApiProtocol")} Protocol = new()").Write("{").Indent();
        writer.Write($$"""
            ClientName = {{StringGate.Literal(unit.Frame.Name)}},
            ClientVersion = typeof({{runtime}}).Assembly.GetName().Version?.ToString(3) ?? "0",
            BaseAddress = new {{Bcl.Uri}}({{StringGate.Literal(unit.Servers.IsEmpty ? NoServer : unit.Servers[0].Url)}}),
            """);
        Envelope(writer, unit.Envelope);
        if (unit.RequestIdHeader is { } header)
        {
            writer.Write($"RequestIdHeader = {StringGate.Literal(header)},");
        }

        Keys(writer, "UncertainKeys", unit.UncertainKeys);
        Keys(writer, "RetryableKeys", unit.RetryableKeys);
        Keys(writer, "RenewalKeys", unit.RenewalKeys);

        writer.Write($"IsDocumentedKey = static key => {ErrorLookup.OfClient(unit.Frame)}(null, key) is not null,");
        writer.Outdent().Write("};");
        foreach (var credential in unit.Credentials)
        {
            writer.Space().Write($$"""
                // {{CommentGate.Line(credential.Label)}}
                internal static readonly {{Bcl.Runtime("ApiCredentialScheme")}} {{CredentialNames.Scheme(credential)}} = new({{StringGate.Literal(credential.Id)}}, {{StringGate.Literal(credential.Header)}}{{(credential.Scheme is { } scheme ? ", " + StringGate.Literal(scheme) : "")}});
                """);
        }

        Raw(writer, unit.Frame, "GetOperation", "Get", "Read");
        Raw(writer, unit.Frame, "PostOperation", "Post", "Money");
        writer.Close();
    }

    private static void Keys(SourceWriter writer, string name, EquatableArray<string> keys)
    {
        if (!keys.IsEmpty)
        {
            writer.Write($"{name} = [{string.Join(", ", keys.Select(StringGate.Literal))}],");
        }
    }

    private static void Envelope(SourceWriter writer, EnvelopeModel? envelope)
    {
        if (envelope is null)
        {
            return;
        }

        writer.Write($"Envelope = new {Bcl.Runtime("ApiEnvelope")}").Write("{").Indent();
        foreach (var (member, name) in Members(envelope))
        {
            if (name is not null)
            {
                writer.Write($"{member} = {StringGate.Literal(name)},");
            }
        }

        writer.Outdent().Write("},");
    }

    private static IEnumerable<(string Member, string? Name)> Members(EnvelopeModel envelope) =>
    [
        ("RequestId", envelope.RequestId), ("Success", envelope.Success), ("Data", envelope.Data), ("Error", envelope.Error), ("Code", envelope.Code),
        ("Key", envelope.Key), ("Message", envelope.Message), ("Fields", envelope.Fields), ("Details", envelope.Details),
    ];

    private static void Raw(SourceWriter writer, ClientFrame frame, string name, string method, string callClass) => writer.Space().Write($$"""
        internal static {{Bcl.Runtime("ApiOperation")}}<T, {{frame.ErrorCodeType}}> {{name}}<T>(
            {{Bcl.Runtime("ApiCredentialScheme")}}? credential,
            {{Bcl.Runtime("ApiValueReader")}}<T> readData) =>
            new()
            {
                Name = "{{method}}",
                Method = global::System.Net.Http.HttpMethod.{{method}},
                PathTemplate = "(path)",
                Class = {{Bcl.Runtime("ApiCallClass")}}.{{callClass}},
                Credential = credential,
                ReadData = readData,
                FindError = {{ErrorLookup.OfClient(frame)}},
                CreateException = static failure => new {{frame.ExceptionType}}<{{frame.ErrorCodeType}}>(failure, {{ErrorLookup.OfClient(frame)}}(failure.Code, failure.Key)),
            };
        """);
}
