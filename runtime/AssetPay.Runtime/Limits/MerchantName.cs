using System.Security.Cryptography;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>
/// Whose rate limits a root client's calls count against, and those of all clients made from it: a digest of its key, which stays the same
/// when a provider gives another one later.
/// </summary>
internal sealed class MerchantName(ApiCredentialScheme? scheme, ApiCredentialSource? credential)
{
    // 128 bits: no two keys meet in it, and neither is found again from it.
    private const int Bytes = 16;

    private string? _name;

    /// <summary>The name, once somebody has asked for it; null: nobody has.</summary>
    internal string? Known => _name;

    internal async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        if (_name is { } known)
        {
            return known;
        }

        if (scheme is null || credential is null)
        {
            return _name = "";
        }

        var key = Credential.CheckProvided(await credential.GetAsync(cancellationToken).ConfigureAwait(false), scheme.Id);
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Bytes));
        // Of two calls that asked at once the first one counts, for both.
        return Interlocked.CompareExchange(ref _name, name, null) ?? name;
    }
}
