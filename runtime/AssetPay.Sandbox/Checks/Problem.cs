namespace ApiDocs.Sandbox;

internal enum ProblemKind
{
    Unfit,
    EmptyList,
    LongList,
    AboveMaximum,
    NotPositive,
    Malformed,
}

/// <summary>What is wrong with a part of a request: its dotted path, its member, and the reason in words.</summary>
internal sealed record Problem(string Path, string Member, ProblemKind Kind, string Reason)
{
    /// <summary>True when a documented error is about this very problem.</summary>
    public bool IsMeant(string when) => Kind switch
    {
        ProblemKind.EmptyList => Wording.SaysEmpty(when, Member),
        ProblemKind.LongList => Wording.SaysTooMany(when, Member),
        ProblemKind.AboveMaximum => Wording.SaysAboveMaximum(when, Member),
        ProblemKind.NotPositive => Wording.SaysNotPositive(when),
        ProblemKind.Malformed => Wording.SaysNotValid(when, Member),
        _ => false,
    };

    /// <summary>True when an error of the catalogue that is about it will do, since it is wrong for every operation alike.</summary>
    public bool IsWrongEverywhere => Kind is ProblemKind.NotPositive;
}
