namespace ApiDocs.Tool.Pull;

/// <summary>How long to wait before an address is asked again, where the server does not say.</summary>
internal static class Backoff
{
    private static readonly TimeSpan s_first = TimeSpan.FromMilliseconds(500);

    public static TimeSpan After(int attempt) => s_first * Math.Pow(2, attempt - 1) * (0.5 + (Random.Shared.NextDouble() / 2));
}
