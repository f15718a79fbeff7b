namespace ApiDocs.Runtime;

/// <summary>The text of a credential: where it comes from and what may stand in it. It appears in no message.</summary>
internal static class Credential
{
    private const string BlankEnds = "starts or ends with a blank or a line break: most likely it was pasted with one too many. Take it off.";

    internal static Func<CancellationToken, ValueTask<string>> Fixed(string credential, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(credential, parameterName);
        return ProblemOf(credential, parameterName) is { } problem
            ? throw new ArgumentException(problem, parameterName)
            : _ => new ValueTask<string>(credential);
    }

    /// <summary>A key or a secret of the user's that is never sent: it need not fit into a header.</summary>
    internal static void CheckText(string credential, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(credential, parameterName);
        if (HasBlankEnds(credential))
        {
            throw new ArgumentException($"{parameterName} {BlankEnds}", parameterName);
        }
    }

    /// <summary>What is wrong with a credential that is not blank; null: nothing.</summary>
    internal static string? ProblemOf(string credential, string name) =>
        HasBlankEnds(credential) ? $"{name} {BlankEnds}"
        : HeaderRules.IsPrintable(credential) ? null
        : $"{name} must consist of printable ASCII characters: it goes into a header.";

    internal static string CheckProvided(string? credential, string scheme)
    {
        if (string.IsNullOrWhiteSpace(credential))
        {
            throw new InvalidOperationException($"The provider of the credential '{scheme}' gave nothing.");
        }

        if (HasBlankEnds(credential))
        {
            throw new InvalidOperationException($"What the provider of the credential '{scheme}' gave {BlankEnds}");
        }

        return HeaderRules.IsPrintable(credential)
            ? credential
            : throw new InvalidOperationException($"The provider of the credential '{scheme}' gave a text with a control character or one outside ASCII, which no header can carry.");
    }

    private static bool HasBlankEnds(string credential) => char.IsWhiteSpace(credential[0]) || char.IsWhiteSpace(credential[^1]);
}
