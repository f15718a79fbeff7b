namespace ApiDocs.Sandbox;

internal enum ProblemKind
{
    Unfit,
    EmptyList,
    LongList,
    AboveMaximum,
    NotPositive,
    NotAnAddress,
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
        ProblemKind.NotAnAddress => Wording.SaysNotValid(when, Member),
        _ => false,
    };

    /// <summary>True when it is a problem only if a page says so: no type and no limit forbids it.</summary>
    public bool NeedsAPage => Kind is ProblemKind.NotPositive;
}
