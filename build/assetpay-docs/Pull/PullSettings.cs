namespace ApiDocs.Tool.Pull;

/// <summary>What a pull may take: sizes in bytes, counts, and times. Whatever goes beyond ends it, and nothing is changed.</summary>
internal sealed record PullSettings
{
    public static PullSettings Default { get; } = new();

    /// <summary>The largest page that the generator reads.</summary>
    public int PageBytes { get; init; } = 1024 * 1024;

    public int IndexBytes { get; init; } = 4 * 1024 * 1024;

    public long TotalBytes { get; init; } = 256 * 1024 * 1024;

    public int Pages { get; init; } = 10_000;

    public int AtATime { get; init; } = 4;

    public int Redirects { get; init; } = 5;

    /// <summary>How often one address is asked when the server is busy or broken (429, 5xx) or the connection breaks.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>For one answer, body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A server that asks for a longer wait is not asked again.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(20);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Takes the pages even when most of those that were pulled before are gone from the index.</summary>
    public bool Force { get; init; }

    /// <summary>Fetches and compares, and changes nothing.</summary>
    public bool DryRun { get; init; }
}
