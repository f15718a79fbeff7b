using System.Text;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// What must not be seen in the words of others, should they repeat it: the credential, and what the addresses of the request and in it hold behind
/// their question marks (a trade URL's token). Beside that anything that is a secret by its look.
/// </summary>
internal sealed class Secrets
{
    internal const string Mask = "***";

    // A shorter one is a test's, and would turn up in the middle of words.
    private const int Shortest = 8;

    private readonly List<string> _known = [];

    internal static Secrets Of(ApiExchange exchange)
    {
        var secrets = new Secrets();
        secrets.Add(exchange.SentCredential);

        // The word before a credential is none, and may be missing where it is repeated.
        secrets.Add(exchange.SentCredential?.Split(' ')[^1]);
        if (CallEvents.TemplateOf(exchange) is null)
        {
            // What it asks for is known to the caller alone; parameters of documented operations are ordinary words.
            secrets.AddQueryValues(exchange.Address.Query);
        }

        if (exchange.Body is { } body)
        {
            secrets.AddQueryValues(Encoding.UTF8.GetString(body));
        }

        return secrets;
    }

    /// <summary>The text without them.</summary>
    internal string Hide(string text)
    {
        foreach (var secret in _known)
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }

        return SecretLook.Hide(text);
    }

    /// <summary>
    /// The exception as it may be handed on: itself, or one that says the same where it, or one that led to it, has secrets in its words or quotes
    /// an answer in a way that no log should.
    /// </summary>
    internal Exception Hide(Exception exception)
    {
        var text = exception.ToString();
        if (Hide(text) == text && IsPlain(exception))
        {
            return exception;
        }

        var words = $"{exception.GetType().Name}: {Quotation.Of(Hide(exception.Message))}";
        return exception switch
        {
            HttpRequestException request => new HttpRequestException(request.HttpRequestError, words, null, request.StatusCode),
            OperationCanceledException => new OperationCanceledException(words),
            _ => new InvalidOperationException(words),
        };
    }

    /// <summary>The same for what does not fit: it has the names of members in its words, and nothing else of an answer's.</summary>
    internal JsonException Hide(JsonException misfit)
    {
        var words = Hide(misfit.Message);
        return words == misfit.Message ? misfit : new JsonException(words, misfit.Path is { } path ? Hide(path) : null, null, null);
    }

    /// <summary>A text that came with a success without the credential, should it be in it.</summary>
    internal static string HideCredential(string text, ApiExchange exchange) =>
        exchange.SentCredential is { Length: >= Shortest } credential ? text.Replace(credential, Mask, StringComparison.Ordinal) : text;

    // Those that quote answers; what handlers of the user's throw is their own.
    private static bool IsPlain(Exception? exception) =>
        exception is null || ((exception is not (HttpRequestException or IOException) || Quotation.IsPlain(exception.Message)) && IsPlain(exception.InnerException));

    private void AddQueryValues(string text)
    {
        for (var value = SecretLook.FindQueryValue(text, 0); value is { } found; value = SecretLook.FindQueryValue(text, found.End.Value))
        {
            Add(text[found]);
        }
    }

    private void Add(string? secret)
    {
        if (secret is { Length: >= Shortest } && !_known.Contains(secret))
        {
            _known.Add(secret);
        }
    }
}
