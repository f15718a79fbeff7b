namespace ApiDocs.Sandbox;

/// <summary>How the connection carries an answer.</summary>
internal enum Ending
{
    Whole,
    NeverConnected,
    ResetBeforeRead,
    Reset,
    StalledHeaders,
    StalledBody,
    CutBody,
}

/// <summary>What becomes of the answer itself.</summary>
internal enum Spoiling
{
    None,
    CutJson,
    Page,
    Redirect,
    Error,
    Misfit,
    Oversized,
}
