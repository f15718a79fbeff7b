using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>What a container needs to make a client and to check its settings first. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiHosting
{
    /// <summary>A handler as clients have it that make their own: it follows no redirect, keeps no cookie and renews its connections.</summary>
    /// <returns>The handler.</returns>
    public static HttpMessageHandler CreateHandler() => OwnHttpClient.CreateHandler();

    /// <summary>What is wrong with a credential.</summary>
    /// <param name="credential">The credential. It is not in what is returned.</param>
    /// <param name="name">What it is called in the settings.</param>
    /// <returns>The problem; null: none.</returns>
    public static string? CredentialProblem(string? credential, string name) =>
        string.IsNullOrWhiteSpace(credential) ? $"{name} is missing." : Credential.ProblemOf(credential, name);

    /// <summary>What is wrong with the address that a client would send to.</summary>
    /// <param name="protocol">The API.</param>
    /// <param name="options">The settings.</param>
    /// <returns>The problem; null: none.</returns>
    public static string? AddressProblem(ApiProtocol protocol, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(options);
        return BaseAddressRule.ProblemOf(options.BaseAddress ?? protocol.BaseAddress, options.InsecureHosts, nameof(options.BaseAddress));
    }
}
