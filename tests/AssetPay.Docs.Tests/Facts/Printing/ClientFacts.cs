using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

/// <summary>What holds for the whole API: name, servers, credentials, groups, envelope.</summary>
internal static class ClientFacts
{
    public static string GroupName(string name) => name.Length == 0 ? "(client)" : name;

    public static string HeaderOf(string credentialId, ApiModel model) =>
        model.Credentials.FirstOrDefault(credential => credential.Id == credentialId)?.Header ?? $"(unknown: {credentialId})";

    public static IEnumerable<string> Of(ApiModel model) =>
        Inside(model).Select(fact => $"{model.Client.Name}: {fact}").Prepend($"client {model.Client.Name}");

    private static IEnumerable<string> Inside(ApiModel model) =>
    [
        .. model.Client.DocsUrl is { } docs ? [$"docs {docs.TrimEnd('/')}"] : Array.Empty<string>(),
        .. model.Servers.Select((server, index) => $"server {index + 1} {server.Name} {server.Url}"),
        .. model.Credentials.SelectMany(Of),
        .. model.Groups.Select(group => $"group {GroupName(group.Name)} takes {HeaderOf(group.CredentialId, model)}"),
        .. model.RequestIdHeader is { } header ? [$"request id in {header}"] : Array.Empty<string>(),
        .. model.RetryableKeys.Select(key => $"again after {key}"),
        .. model.RenewalKeys.Select(key => $"renewed after {key}"),
        .. model.Envelope is { } envelope ? Of(envelope) : [],
    ];

    private static IEnumerable<string> Of(CredentialModel credential)
    {
        var role = credential.IsRoot ? "root" : $"opens={credential.Name}";
        yield return $"credential {credential.Header} {role} parameter={credential.ParameterName}";
        yield return $"credential {credential.Header} says {credential.Label}";
        if (credential.Token is { } token)
        {
            yield return $"token {credential.Header} claims={token.ClaimsType} begins={token.IssuedAt ?? "unsaid"} ends={token.ExpiresAt} longest={token.LongestSeconds?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unsaid"}s";
            foreach (var member in token.Header)
            {
                yield return $"token {credential.Header} header {member.Name} {(member.Value is { } value ? $"\"{value}\"" : $"of {string.Join(".", member.Claim)}")}";
            }
        }

        if (credential.Grant is { } grant)
        {
            yield return $"token {credential.Header} given by {grant.Operation} in {string.Join(".", grant.Token)}";
        }
    }

    private static IEnumerable<string> Of(EnvelopeModel envelope)
    {
        (string Role, string? Name)[] members =
        [
            ("requestId", envelope.RequestId), ("success", envelope.Success), ("data", envelope.Data), ("error", envelope.Error),
            ("error.code", envelope.Code), ("error.key", envelope.Key), ("error.message", envelope.Message),
            ("error.fields", envelope.Fields), ("error.details", envelope.Details),
        ];
        return members.Where(member => member.Name is not null).Select(member => $"envelope {member.Role} in {member.Name}");
    }
}
