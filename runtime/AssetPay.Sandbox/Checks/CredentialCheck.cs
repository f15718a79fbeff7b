using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The operation's credential must be there, must be one that is taken, and must come alone.</summary>
internal sealed class CredentialCheck(ApiModel model, ErrorBook errors, SandboxOptions options) : ICheck
{
    private const string Bearer = "Bearer ";

    public Refusal? Check(Exchange exchange)
    {
        var operation = exchange.Operation;
        if (!operation.IsAuthenticated || model.Credentials.FirstOrDefault(credential => credential.Id == operation.CredentialId) is not { } credential)
            return null;

        var headers = exchange.Incoming.Headers;
        var value = headers.GetValueOrDefault(credential.Header, "").Trim();
        if (value.Length == 0 || Names.Same(value, Bearer.Trim()))
            return Missing(credential);

        if (model.Credentials.FirstOrDefault(other => !Names.Same(other.Header, credential.Header) && headers.ContainsKey(other.Header)) is { } stranger)
            return errors.Nearest(401, "UNAUTHORIZED", $"The header {stranger.Header} does not belong here: this operation takes {credential.Header} alone");

        return IsTaken(credential, value) ? null : Wrong(credential);
    }

    /// <summary>A token comes bare, after the documented word, or after "Bearer": all are taken.</summary>
    private bool IsTaken(CredentialModel credential, string value)
    {
        var token = Without(Bearer, credential.Scheme is { } scheme ? Without(scheme + " ", value) : value);
        foreach (var (header, accepted) in options.Credentials)
        {
            if (Names.Same(header, credential.Header))
                return accepted.Contains(token) || accepted.Contains(value);
        }

        return token.Length > 0;
    }

    private static string Without(string word, string value) =>
        value.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? value[word.Length..].Trim() : value;

    /// <summary>"The request has no `api-key` header": the error that names the header, or else the general one.</summary>
    private Refusal Missing(CredentialModel credential) => model.Errors
        .Where(error => error.Http == 401 && error.Description.PlainText.Contains(credential.Header + " header", StringComparison.OrdinalIgnoreCase))
        .Select(error => errors.Documented(null, error.Key))
        .FirstOrDefault() ?? errors.Nearest(401, "UNAUTHORIZED", $"The request has no {credential.Header} header");

    /// <summary>INVALID_API_KEY for a "Merchant API Key": the error of an invalid thing that shares most words with the credential's label.</summary>
    private Refusal Wrong(CredentialModel credential)
    {
        var label = credential.Label.Split(' ', '-', '_');
        return model.Errors
            .Where(error => error.Http == 401 && error.Key.Contains("INVALID", StringComparison.Ordinal))
            .Select(error => (error.Key, Words: error.Key.Split('_')))
            .Select(error => (error.Key, error.Words.Length, Shared: error.Words.Count(word => label.Contains(word, StringComparer.OrdinalIgnoreCase))))
            .Where(error => error.Shared > 0)
            .OrderByDescending(error => error.Shared).ThenBy(error => error.Length)
            .Select(error => errors.Documented(null, error.Key))
            .FirstOrDefault() ?? errors.Nearest(401, "UNAUTHORIZED", $"The {credential.Header} header holds no credential that is taken here");
    }
}
