using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi;

/// <summary>The credentials, and which of them an operation asks for.</summary>
internal static class SecurityWriter
{
    public static void Declare(Export export)
    {
        foreach (var credential in export.Model.Credentials)
        {
            export.Document.Components!.SecuritySchemes![ComponentName.Of(credential.Id)] = Scheme(credential);
        }
    }

    /// <summary>None, said in so many words, for an operation to which no credential is sent. A scope is a role in the words of OpenAPI 3.1.</summary>
    public static IList<OpenApiSecurityRequirement> Of(OperationModel operation, Export export)
    {
        var credential = export.Model.Credentials.FirstOrDefault(credential => credential.Id == operation.CredentialId);
        return credential is null || !operation.IsAuthenticated
            ? []
            : [new() { [new(ComponentName.Of(credential.Id), export.Document)] = [.. Scopes(operation)] }];
    }

    public static IEnumerable<string> Scopes(OperationModel operation) =>
        (operation.Scope ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // "Bearer" and "Basic" are schemes of HTTP's own; a header that holds the credential alone, or behind another word, is a key.
    private static OpenApiSecurityScheme Scheme(CredentialModel credential) => IsHttp(credential)
        ? new() { Type = SecuritySchemeType.Http, Scheme = credential.Scheme!.ToLowerInvariant(), Description = credential.Label }
        : new()
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = credential.Header,
            Description = credential.Scheme is { } word ? $"{credential.Label}, as `{word} …`" : credential.Label,
        };

    private static bool IsHttp(CredentialModel credential) =>
        credential.Header.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
        && credential.Scheme is { } scheme && (scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) || scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase));
}
