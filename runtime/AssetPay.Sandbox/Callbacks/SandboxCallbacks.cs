namespace ApiDocs.Sandbox;

/// <summary>Where a sandbox sends its callbacks, and with which secret it signs them.</summary>
public sealed class SandboxCallbacks
{
    private SandboxCallbacks(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Uri address, string secret, string? previousSecret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        (Send, Address, Secret, PreviousSecret) = (send, address, secret, previousSecret);
    }

    internal Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Send { get; }

    internal Uri Address { get; }

    internal string Secret { get; }

    internal string? PreviousSecret { get; }

    /// <summary>To an address, over the network or to whatever the client's handler is (a TestServer's).</summary>
    /// <param name="client">Sends them; its own time-out counts too.</param>
    /// <param name="address">Where to; a relative one belongs to the client's base address.</param>
    /// <param name="secret">The secret that they are signed with.</param>
    /// <param name="previousSecret">The one that it replaces: a second signature is made with it, where the pages document one. Null: none.</param>
    /// <returns>Where to.</returns>
    /// <exception cref="ArgumentException">The secret is blank.</exception>
    public static SandboxCallbacks To(HttpClient client, Uri address, string secret, string? previousSecret = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(address);
        return new(client.SendAsync, address, secret, previousSecret);
    }

    /// <summary>To a function of a test. What it throws, like an answer that does not come, is a delivery that failed.</summary>
    /// <param name="receive">Is given the request and gives the answer. It must not call <see cref="ApiSandbox.PumpAsync"/>.</param>
    /// <param name="secret">The secret that they are signed with.</param>
    /// <param name="previousSecret">The one that it replaces: a second signature is made with it, where the pages document one. Null: none.</param>
    /// <returns>Where to.</returns>
    /// <exception cref="ArgumentException">The secret is blank.</exception>
    public static SandboxCallbacks To(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> receive, string secret, string? previousSecret = null)
    {
        ArgumentNullException.ThrowIfNull(receive);
        return new(receive, new("https://callbacks.invalid/"), secret, previousSecret);
    }

    /// <summary>Neither a secret nor an address.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(SandboxCallbacks);
}
