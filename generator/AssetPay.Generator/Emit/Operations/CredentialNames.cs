using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>Where a credential's scheme stands in the client's protocol, and what is said of the credential.</summary>
internal static class CredentialNames
{
    public static string Scheme(CredentialModel credential) =>
        IdentifierGate.Name((credential.IsRoot || credential.Name.Length == 0 ? "Root" : credential.Name) + "Credential");

    /// <summary>For the parameter that takes it.</summary>
    public static string Words(CredentialModel credential) =>
        $"The credential: goes into the <c>{XmlGate.Text(credential.Header)}</c> header of each call"
        + (credential.Scheme is { } scheme ? $", behind <c>{XmlGate.Text(scheme)}</c>" : "") + ", and appears in no message.";
}
