using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Callbacks;

/// <summary>The endpoint of ASP.NET Core that receives callbacks: it passes on raw bytes and a header, and writes what it is told to.</summary>
internal static class CallbackEndpointsEmitter
{
    private const string Routes = "global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    private const string Conventions = "global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder";
    private const string Http = "global::Microsoft.AspNetCore.Http";
    private const string Logging = "global::Microsoft.Extensions.Logging";
    private const string Log = $"global::System.Action<{Logging}.ILogger, string, global::System.Exception?>";

    public static void Emit(SourceWriter writer, ClientFrame frame)
    {
        var name = XmlGate.Text(frame.Name);
        var (options, receiver) = (frame.CallbackType + "Options", $"{Bcl.Runtime("ApiCallbackReceiver")}<{frame.CallbackType}>");
        writer.Write($"/// <summary>Receives what {name} sends by itself, at an address of your web application.</summary>");
        writer.Open($"{frame.Access} static class {frame.CallbackType}Endpoints");
        writer.Write($$"""
            private static readonly {{Log}} LogInformation = {{Define("Information", 1)}};
            private static readonly {{Log}} LogWarning = {{Define("Warning", 2)}};
            private static readonly {{Log}} LogError = {{Define("Error", 3)}};

            /// <summary>
            /// Takes POST requests of {{name}} at an address: only what is signed, each event once. What is not signed, or not of now, is
            /// answered 401, what is too large 413, what is signed but not the documented JSON 400; the reason goes to the log, without anything
            /// of the body. What was handled is not handled again: another delivery of it gets the same answer, and one that comes while it is
            /// still being handled 503.
            /// </summary>
            /// <param name="endpoints">The application.</param>
            /// <param name="pattern">The path: <c>/hooks</c>. It must be open to the public.</param>
            /// <param name="handler">
            /// Handles a delivery and says what to answer. An exception, and an answer that decides nothing, is answered 500, which makes
            /// {{name}} deliver again. A request for approval that takes longer than the decision time-out of the options is turned down,
            /// and the token cancelled. Nothing else stops a handler: let what it waits for have a time-out, since nobody else handles the
            /// delivery before it ends.
            /// </param>
            /// <param name="options">The secrets, and what else there is to set; null: the <see cref="{{options}}"/> among the application's services.</param>
            /// <returns>The endpoint, to be named or limited further. In an application that demands authentication of every request it needs <c>.AllowAnonymous()</c>: {{name}} signs what it sends, and signs in nowhere.</returns>
            /// <exception cref="global::System.InvalidOperationException">There are no options.</exception>
            /// <exception cref="global::System.ArgumentException">The options have no secret, or a blank one.</exception>
            public static {{Conventions}} Map{{frame.CallbacksType}}(
                this {{Routes}} endpoints,
                string pattern,
                {{CallbacksEmitter.Handler(frame)}} handler,
                {{options}}? options = null)
            {
                global::System.ArgumentNullException.ThrowIfNull(endpoints);
                var receiver = {{frame.CallbacksType}}.CreateReceiver(options ?? Registered(endpoints), handler, NotesOf(endpoints));
                {{Http}}.RequestDelegate receive = context => ReceiveAsync(context, receiver);
                return global::Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapPost(endpoints, pattern, receive);
            }

            private static async {{Bcl.Task}} ReceiveAsync({{Http}}.HttpContext context, {{receiver}} receiver)
            {
                string? header = context.Request.Headers[{{frame.CallbacksType}}.SignatureHeader];
                var answer = await receiver.ReceiveAsync(context.Request.Body, context.Request.ContentLength, header, context.RequestAborted).ConfigureAwait(false);
                context.Response.StatusCode = answer.StatusCode;
                if (answer.Body is { } body)
                {
                    context.Response.ContentType = "application/json";
                    await {{Http}}.HttpResponseWritingExtensions.WriteAsync(context.Response, body, context.RequestAborted).ConfigureAwait(false);
                }
            }

            private static {{options}} Registered({{Routes}} endpoints) =>
                ({{options}}?)endpoints.ServiceProvider.GetService(typeof({{options}}))
                ?? throw new global::System.InvalidOperationException("No {{options}} were given, and none are among the application's services: pass them, or register them by services.AddSingleton(new {{options}} { Secrets = [secret] }).");

            private static global::System.Action<{{Bcl.Runtime("ApiCallbackNote")}}>? NotesOf({{Routes}} endpoints)
            {
                var logger = (({{Logging}}.ILoggerFactory?)endpoints.ServiceProvider.GetService(typeof({{Logging}}.ILoggerFactory)))?.CreateLogger({{StringGate.Literal(frame.Name + ".Callbacks")}});
                return logger is null ? null : note => LogOf(note)(logger, note.Message, note.Exception);
            }

            private static {{Log}} LogOf({{Bcl.Runtime("ApiCallbackNote")}} note) => note.Event switch
            {
                {{Events("Failed", "NotKept", "DecisionTooLate")}} => LogError,
                {{Events("Refused", "TooLarge", "DecisionTimedOut", "InProgress", "MissingMembers")}} => LogWarning,
                _ => LogInformation,
            };
            """);
        writer.Close();
    }

    private static string Define(string level, int id) =>
        $"{Logging}.LoggerMessage.Define<string>({Logging}.LogLevel.{level}, new {Logging}.EventId({id}, \"Callback\"), \"{{Note}}\")";

    private static string Events(params string[] names) => string.Join(" or ", names.Select(name => $"{Bcl.Runtime("ApiCallbackEvent")}.{name}"));
}
