using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Generator.Emit.Gates;

namespace ApiDocs.Generator.Emit.Hosting;

/// <summary>A message of the log. Its parameters are the names in braces, in their order.</summary>
internal sealed record LogEvent(int Id, string Name, string Level, string Message)
{
    private static readonly Regex Parameter = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);

    /// <summary>The delegate, by LoggerMessage.Define: no generator of ours can count on one of others to complete a method.</summary>
    public void Define(SourceWriter writer)
    {
        var types = string.Join(", ", Parameter.Matches(Message).Cast<Match>().Select(match => TypeOf(match.Groups[1].Value)));
        writer.Space().Write($"""
            private static readonly global::System.Action<{Extensions.Logger}, {types}, global::System.Exception?> {Name} =
                global::Microsoft.Extensions.Logging.LoggerMessage.Define<{types}>(
                    global::Microsoft.Extensions.Logging.LogLevel.{Level},
                    new global::Microsoft.Extensions.Logging.EventId({Id.ToString(CultureInfo.InvariantCulture)}, "{Name}"),
                    {StringGate.Literal(Message)});
            """);
    }

    private static string TypeOf(string parameter) => parameter switch
    {
        "Operation" or "Method" or "Members" => "string",
        "Attempts" => "int",
        "StatusCode" => "int?",
        "Milliseconds" or "WaitMilliseconds" => "double",
        "Delivery" => Bcl.Runtime("ApiDelivery"),
        _ => "string?",
    };
}
