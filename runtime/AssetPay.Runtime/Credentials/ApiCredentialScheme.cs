using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>A way to authenticate. For generated code.</summary>
/// <param name="Id">What tells it from the API's other ways.</param>
/// <param name="Header">The header that carries the credential: <c>api-key</c>.</param>
/// <param name="Scheme">The word that the header puts before it: <c>Bearer</c>; null: none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ApiCredentialScheme(string Id, string Header, string? Scheme = null)
{
    /// <summary>The header's value. A credential that has the word before it already is taken as it is.</summary>
    internal string ValueOf(string credential) =>
        Scheme is null || credential.StartsWith(Scheme + " ", StringComparison.OrdinalIgnoreCase) ? credential : $"{Scheme} {credential}";
}
