using ApiDocs.Model;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>Which texts may stand in quotes: the model's, what is made of its names and paths, and the emitter's own.</summary>
internal sealed class KnownLiterals
{
    private static readonly string[] Own =
    [
        "", "[", "]", "0", "O", "***", "Get", "Post", "(path)", "true", "false", "request", ", ", "'", ": ", "Callback", "{Note}", "application/json", "https://localhost", "AdditionalProperties = ",
        ", AdditionalProperties = ",
    ];

    // Messages of the log end in this, and of no page has it a text that is not in the model.
    private const string OfLog = ", request {RequestId}";

    private readonly HashSet<string> _known;
    private readonly ModelTexts _texts;
    private readonly List<string> _paths;

    public KnownLiterals(ApiModel model, ModelTexts texts)
    {
        var (name, client) = (model.Client.Name, model.Client.Name + "Client");
        _texts = texts;
        _known =
        [
            .. Own, .. AskedPlatform.Events, name, name + ".", name + ".Callbacks", $"The {client}", $"The {client} '", model.Client.Namespace.Length == 0 ? client : $"{model.Client.Namespace}.{client}",
            $"No {name}CallbackOptions were given, and none are among the application's services: pass them, or register them by services.AddSingleton(new {name}CallbackOptions {{ Secrets = [secret] }}).",
            .. model.Credentials.Select(credential => Raised(credential.ParameterName)).Select(property => $" has both {property} and {property}Provider: set one of them."),
            .. model.Objects.SelectMany(type => type.Properties).SelectMany(property => new[] { property.Name + " = ", $", {property.Name} = ", ModelTexts.AsBytes(property.WireName) }),
        ];
        _paths = [.. model.Operations.Select(operation => Uri.UnescapeDataString("/" + ModelTexts.AsBytes(operation.Path).TrimStart('/'))).Distinct(StringComparer.Ordinal)];
    }

    public bool Contains(string value) =>
        _known.Contains(value) || _texts.Contains(value) || value.EndsWith(OfLog, StringComparison.Ordinal) || IsOfPath(value);

    // Between its parameters, with everything percent-encoded that may not stand in a path.
    private bool IsOfPath(string value) =>
        value.All(c => c is > ' ' and < '\x7f' and not ('?' or '#' or '"' or '\\'))
        && Uri.UnescapeDataString(value) is var part && _paths.Exists(path => path.Contains(part, StringComparison.Ordinal));

    private static string Raised(string name) => name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..];
}
