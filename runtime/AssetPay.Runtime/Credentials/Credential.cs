namespace ApiDocs.Runtime;

/// <summary>The text of a credential: where it comes from and what may stand in it. It appears in no message.</summary>
internal static class Credential
{
    internal static Func<CancellationToken, ValueTask<string>> Fixed(string credential, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(credential, parameterName);
        HeaderRules.CheckValue(credential, parameterName);
        return _ => new ValueTask<string>(credential);
    }

    internal static string CheckProvided(string? credential, string scheme)
    {
        if (string.IsNullOrWhiteSpace(credential))
        {
            throw new InvalidOperationException($"The provider of the credential '{scheme}' gave nothing.");
        }

        return HeaderRules.IsPrintable(credential)
            ? credential
            : throw new InvalidOperationException($"The provider of the credential '{scheme}' gave a text with a control character or one outside ASCII, which no header can carry.");
    }
}
