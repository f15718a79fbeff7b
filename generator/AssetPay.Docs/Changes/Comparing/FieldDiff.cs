namespace ApiDocs.Changes;

/// <summary>A parameter, a member of a type, or a value of an enumeration.</summary>
internal static class FieldDiff
{
    public static void Compare(Comparison comparison, PartPair pair, Side side)
    {
        comparison.TellPresence(pair, side);
        if (pair is { Old: { } old, New: { } now })
        {
            comparison.TellAspects(old, now, side);
        }
    }
}
