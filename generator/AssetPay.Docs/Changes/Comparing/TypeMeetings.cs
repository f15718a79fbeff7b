namespace ApiDocs.Changes;

/// <summary>
/// Which types of the new contract stand where which types of the old one stood. A type that only has another name, or got one, is
/// compared member by member; so is each type with itself, once, however many operations use it.
/// </summary>
internal sealed class TypeMeetings(Comparison comparison)
{
    private readonly Dictionary<(string Old, string New), Side> _sides = [];
    private readonly Dictionary<(string Old, string New), List<PartPair>> _members = [];
    private readonly List<(string Old, string New)> _order = [];

    public IReadOnlyList<(string Old, string New)> All => _order;

    public Side SideOf((string Old, string New) pair) => _sides[pair];

    public IReadOnlyList<PartPair> MembersOf((string Old, string New) pair) => _members.TryGetValue(pair, out var members)
        ? members
        : _members[pair] = FieldPairs.Of(comparison, PartKind.Member, pair.Old, pair.New);

    /// <summary>Whether they are the same, but for what is told of their members.</summary>
    public bool Meet(string old, string now, Side side)
    {
        var (before, after) = (TypeText.Of(old), TypeText.Of(now));
        if (comparison.Old.Type(before.Core) is not { } oldType || comparison.New.Type(after.Core) is not { } newType)
        {
            return old == now;
        }

        if (before.Wrapping != after.Wrapping || oldType[AspectNames.Form] != newType[AspectNames.Form])
        {
            return false;
        }

        if (before.Core != after.Core && (comparison.New.Type(before.Core) is not null || comparison.Old.Type(after.Core) is not null))
        {
            return comparison.Old.Shapes.Of(before.Core) == comparison.New.Shapes.Of(after.Core);
        }

        Join((before.Core, after.Core), side);
        return true;
    }

    /// <summary>Sides flow down into members, and once more when a type turns out to be used on the other side too.</summary>
    private void Join((string Old, string New) pair, Side side)
    {
        var isNew = !_sides.TryGetValue(pair, out var known);
        if (isNew)
        {
            _order.Add(pair);
        }
        else if ((known | side) == known)
        {
            return;
        }

        _sides[pair] = known | side;
        foreach (var member in MembersOf(pair))
        {
            if (member is { Old: { } old, New: { } now } && old[AspectNames.Type] is { } before && now[AspectNames.Type] is { } after)
            {
                Meet(before, after, _sides[pair]);
            }
        }
    }
}
