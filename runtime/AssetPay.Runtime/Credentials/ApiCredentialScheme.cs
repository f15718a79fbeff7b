using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>A way to authenticate. For generated code.</summary>
/// <param name="Id">What tells it from the API's other ways.</param>
/// <param name="Header">The header that carries the credential: <c>api-key</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ApiCredentialScheme(string Id, string Header);
