using System.Globalization;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Json;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Callbacks;

/// <summary>The class that checks what the API sends by itself, and the data about it that it hands to the runtime.</summary>
internal static class CallbacksEmitter
{
    private const string Secrets = $"{Bcl.List}<string>";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    public static void Emit(SourceWriter writer, CallbacksUnit unit)
    {
        var (frame, callbacks) = (unit.Frame, unit.Callbacks);
        var (name, signature) = (XmlGate.Text(frame.Name), callbacks.Signature);
        var docs = new DocCommentWriter(writer, frame, callbacks.Source?.Url);
        docs.Summary($"Checks what {name} sends by itself to an address of yours.").Remarks(Remarks(callbacks));
        writer.Open($"{frame.Access} static class {frame.CallbacksType}");
        writer.Write($$"""
            /// <summary>The header that carries the signature.</summary>
            public const string SignatureHeader = {{StringGate.Literal(signature.Header)}};
            """);
        if (callbacks.AnswerSeconds is { } seconds)
        {
            writer.Space().Write($$"""
                /// <summary>How long {{name}} waits for your answer.</summary>
                public static global::System.TimeSpan AnswerTime { get; } = global::System.TimeSpan.FromSeconds({{Number(seconds)}});
                """);
        }

        writer.Space();
        Protocol(writer, unit);
        Methods(writer, frame, name);
        writer.Close().Space().Write($$"""
            /// <summary>How deliveries of {{name}} are received.</summary>
            {{frame.Access}} class {{frame.CallbackType}}Options : {{Bcl.Runtime("ApiCallbackOptions")}}
            {
            }
            """);
    }

    private static void Methods(SourceWriter writer, ClientFrame frame, string name)
    {
        var verification = $"{Bcl.Runtime("ApiCallbackVerification")}<{frame.CallbackType}>";
        writer.Space().Write($$"""
            /// <summary>
            /// Checks a delivery, in this order: the header is there; it is whole, and its time is a date; that time is near; a signature fits
            /// the body and one of the secrets; the body is the documented JSON. Nothing is read of a body whose signature does not fit.
            /// </summary>
            /// <param name="rawBody">The bytes of the request's body, just as they came in: JSON that was read and written again has other bytes.</param>
            /// <param name="header">The value of <see cref="SignatureHeader"/>; null: there was none.</param>
            /// <param name="secrets">The secrets that are taken: one, or several while one replaces another.</param>
            /// <param name="time">The clock; null: the system's.</param>
            /// <returns>The delivery, or why it is not taken.</returns>
            /// <exception cref="global::System.ArgumentException">There is no secret, or one is blank: anybody could sign with that.</exception>
            public static {{verification}} Verify({{Bytes}} rawBody, string? header, {{Secrets}} secrets, global::System.TimeProvider? time = null) =>
                Protocol.Verify(rawBody, header, secrets, time);

            /// <summary>Whether it only tests the address: unsigned, and with nothing in it to handle. {{name}} wants a success for it.</summary>
            /// <param name="rawBody">The bytes of the request's body.</param>
            /// <param name="header">The value of <see cref="SignatureHeader"/>; null: there was none.</param>
            /// <returns>Whether it is such a test.</returns>
            public static bool IsAddressTest({{Bytes}} rawBody, string? header) => Protocol.IsAddressTest(rawBody, header);

            /// <summary>The header that {{name}} would send with a body: for your tests.</summary>
            /// <param name="rawBody">The bytes of the body.</param>
            /// <param name="secret">The secret.</param>
            /// <param name="deliveryId">The id of the delivery; null: a new one.</param>
            /// <param name="time">When it is signed; null: now.</param>
            /// <returns>The value of <see cref="SignatureHeader"/>.</returns>
            public static string Sign({{Bytes}} rawBody, string secret, string? deliveryId = null, {{Bcl.DateTime}}? time = null) =>
                {{Bcl.Runtime("ApiCallbackSignature")}}.Sign(Protocol.Scheme, rawBody, secret, deliveryId ?? global::System.Guid.NewGuid().ToString(), time ?? {{Bcl.DateTime}}.UtcNow);

            /// <summary>Receives deliveries for a web server: checks them, has each handled once, and says what to answer.</summary>
            /// <param name="options">How they are received; at least the secrets.</param>
            /// <param name="handler">
            /// Handles a delivery and says what to answer. Its token is cancelled when a request for approval has taken too long. An
            /// exception makes {{name}} deliver again. Nobody else handles a delivery before it ends.
            /// </param>
            /// <param name="note">Told what became of each delivery, for a log; what it throws is ignored. Null: nobody is told.</param>
            /// <returns>The receiver; one for each address.</returns>
            /// <exception cref="global::System.ArgumentException">The options have no secret, or a blank one.</exception>
            public static {{Bcl.Runtime("ApiCallbackReceiver")}}<{{frame.CallbackType}}> CreateReceiver(
                {{frame.CallbackType}}Options options,
                {{Handler(frame)}} handler,
                global::System.Action<{{Bcl.Runtime("ApiCallbackNote")}}>? note = null) =>
                new(Protocol, options, handler, note);
            """);
    }

    /// <summary>The type of what handles a delivery.</summary>
    public static string Handler(ClientFrame frame) =>
        $"global::System.Func<{frame.CallbackType}, {Bcl.CancellationToken}, {Bcl.Task}<{Bcl.Runtime("ApiCallbackAnswer")}>>";

    private static void Protocol(SourceWriter writer, CallbacksUnit unit)
    {
        var (frame, callbacks) = (unit.Frame, unit.Callbacks);
        var signature = callbacks.Signature;
        var body = IdentifierGate.Name(callbacks.BodyType);
        writer.Write($"internal static {Bcl.Runtime("ApiCallbackProtocol")}<{body}, {frame.CallbackType}> Protocol {{ get; }} = new()").Write("{").Indent();
        writer.Write($$"""
            Scheme = new {{Bcl.Runtime("ApiCallbackScheme")}}
            {
                Header = SignatureHeader,
                TimePart = {{StringGate.Literal(signature.TimePart)}},
                IdPart = {{StringGate.Literal(signature.IdPart)}},
                SignatureParts = [{{Literals(signature.SignatureParts)}}],
                SignedPrefix = {{StringGate.Literal(signature.SignedPrefix)}},
                Tolerance = global::System.TimeSpan.FromSeconds({{Number(signature.ToleranceSeconds)}}),
            },
            """);
        if (!callbacks.EventKey.IsEmpty)
        {
            writer.Write($"EventKey = [{Literals(callbacks.EventKey)}],");
        }

        if (!callbacks.Approval.IsEmpty)
        {
            writer.Write($"Approval = [{string.Join(", ", callbacks.Approval.Select(condition => $"new({StringGate.Literal(condition.Path)}, {StringGate.Literal(condition.Value)})"))}],");
        }

        if (!callbacks.ApprovalKey.IsEmpty)
        {
            writer.Write($"ApprovalKey = [{Literals(callbacks.ApprovalKey)}],");
        }

        if (callbacks.TestMember is { } member)
        {
            writer.Write($"TestMember = {StringGate.Literal(member)},");
        }

        if (callbacks.Rejection is not null)
        {
            writer.Write($"Reject = {frame.Global(frame.CallbackType + "Answer")}.Reject,");
        }

        writer.Write($"ReadBody = {frame.Global(JsonNames.Class(callbacks.BodyType))}.Read,");
        writer.Write($"Create = static (facts, body) => new {frame.CallbackType}(facts, body),");
        writer.Outdent().Write("};");
    }

    private static IEnumerable<DocLine> Remarks(CallbackModel callbacks)
    {
        if (callbacks.Source?.Url is { } url && UrlGate.Href(url) is { } href)
        {
            yield return new($"Documented at <see href=\"{href}\"/>.");
        }
    }

    private static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(StringGate.Literal));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
