using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>Makes the HTTP request of one attempt.</summary>
internal sealed class RequestFactory(ApiProtocol protocol, ApiClientOptions options, HttpClient client)
{
    private readonly string _userAgent = UserAgent(protocol, options.ApplicationName);

    internal HttpRequestMessage Create(ApiExchange exchange, string? credential)
    {
        var request = new HttpRequestMessage(exchange.Method, exchange.Address)
        {
            Version = client.DefaultRequestVersion,
            VersionPolicy = client.DefaultVersionPolicy,
            Content = CreateContent(exchange),
        };

        Set(request, "Accept", "application/json");
        Set(request, "User-Agent", _userAgent);
        if (protocol.RequestIdHeader is { } header && exchange.SentRequestId is { } id)
        {
            Set(request, header, id);
        }

        if (exchange.CallHeaders is { } headers)
        {
            SetAll(request, headers);
        }

        if (exchange.ExtraHeaders is { } extra)
        {
            ReplaceAll(request, extra);
        }

        if (exchange.Scheme is { } scheme && credential is not null)
        {
            Set(request, scheme.Header, scheme.ValueOf(credential));
        }

        return request;
    }

    // A call that changes something has a body, if an empty one: HttpClient sends a request without content once more by itself when a
    // pooled connection breaks, but never one whose content it has begun to send.
    private static JsonBodyContent? CreateContent(ApiExchange exchange) =>
        exchange.Body is null && exchange.Class == ApiCallClass.Read ? null : new JsonBodyContent(exchange.Body ?? []);

    private static void SetAll(HttpRequestMessage request, List<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            Set(request, name, value);
        }
    }

    private static void ReplaceAll(HttpRequestMessage request, IReadOnlyDictionary<string, string> headers)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            Set(request, name, value);
        }
    }

    private static void Set(HttpRequestMessage request, string name, string value)
    {
        if (!request.Headers.TryAddWithoutValidation(name, value))
        {
            throw new ArgumentException($"The header '{name}' cannot be set: it describes the body, which has its own.");
        }
    }

    private static string UserAgent(ApiProtocol protocol, string? application)
    {
        var version = Environment.Version;
        var client = string.Create(CultureInfo.InvariantCulture, $"{protocol.ClientName}/{protocol.ClientVersion} (.NET {version.Major}.{version.Minor})");
        return string.IsNullOrWhiteSpace(application) ? client : $"{client} {application.Trim()}";
    }
}
