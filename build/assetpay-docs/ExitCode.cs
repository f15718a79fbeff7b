namespace ApiDocs.Tool;

/// <summary>What a run says to a script.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The docs were read, and there is something to say about them.</summary>
    public const int Findings = 1;

    /// <summary>The command could not be carried out as it was given.</summary>
    public const int Usage = 2;
}
