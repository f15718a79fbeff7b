using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>Where a credential's scheme stands in the client's protocol.</summary>
internal static class CredentialNames
{
    public static string Scheme(CredentialModel credential) =>
        IdentifierGate.Name((credential.IsRoot || credential.Name.Length == 0 ? "Root" : credential.Name) + "Credential");
}
