namespace ApiDocs.Changes;

/// <summary>Two contracts side by side, the changes found so far, and the types that have met.</summary>
internal sealed class Comparison
{
    private readonly List<Change> _changes = [];

    public Comparison(ContractIndex old, ContractIndex now)
    {
        (Old, New) = (old, now);
        Types = new(this);
    }

    public ContractIndex Old { get; }

    public ContractIndex New { get; }

    public TypeMeetings Types { get; }

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Judges a difference, and tells it if it means anything.</summary>
    public void Tell(Difference difference)
    {
        var rule = ChangeRules.Judge(difference);
        if (rule.Verdict == Verdict.Silent)
        {
            return;
        }

        var words = new ChangeWords(Old, New);
        _changes.Add(new(
            difference.Kind, difference.Part, difference.Old?.Address, difference.New?.Address, difference.Aspect,
            words.Before(difference), words.After(difference), rule.Name, rule.Verdict == Verdict.Breaks, rule.Why));
    }

    /// <summary>Tells that a part is there or is not there any more, or that it has another name. What it says beside is not looked at.</summary>
    public void TellPresence(PartPair pair, Side side)
    {
        if (pair is { Old: { } old, New: { } now })
        {
            if (old.Name != now.Name)
            {
                Tell(new(ChangeKind.Renamed, now.Kind, side, old, now, null, old.Name, now.Name));
            }
        }
        else
        {
            Tell(new(pair.Old is null ? ChangeKind.Added : ChangeKind.Removed, (pair.Old ?? pair.New)!.Kind, side, pair.Old, pair.New));
        }
    }

    /// <summary>Tells each aspect in which a part differs from what it was.</summary>
    public void TellAspects(ContractPart old, ContractPart now, Side side)
    {
        foreach (var aspect in old.Aspects.Concat(now.Aspects).Select(aspect => aspect.Name).Distinct(StringComparer.Ordinal))
        {
            var (before, after) = (old[aspect], now[aspect]);
            var isType = aspect is AspectNames.Type or AspectNames.Returns or AspectNames.Claims;
            if (isType && before is not null && after is not null ? !Types.Meet(before, after, side) : before != after)
            {
                Tell(new(ChangeKind.Changed, now.Kind, side, old, now, aspect, before, after));
            }
        }
    }
}
