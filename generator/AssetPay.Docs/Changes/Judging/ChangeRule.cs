namespace ApiDocs.Changes;

internal enum Verdict
{
    /// <summary>A caller who did right before does wrong now, or does not compile.</summary>
    Breaks,
    /// <summary>Worth knowing; who changes nothing goes on as before.</summary>
    Holds,
    /// <summary>No change in meaning: not told.</summary>
    Silent,
}

/// <summary>One line of the table that judges: the first that applies decides.</summary>
internal sealed record ChangeRule(string Name, Verdict Verdict, string Why, Func<Difference, bool> Applies);
