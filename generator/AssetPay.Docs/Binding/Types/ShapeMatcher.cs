using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Recognises a documented type in an example by its members alone.</summary>
internal static class ShapeMatcher
{
    private const int FewestMembers = 3;
    private const double LeastCoverage = 0.5;

    /// <summary>The one type that declares all members shown and promises few that are not; null when none or several fit.</summary>
    public static ObjectDraft? Match(SampleNode sample, MemberIndex declared)
    {
        ObjectDraft? best = null;
        var (bestCoverage, isTie) = (0.0, false);
        foreach (var type in sample.Members.IsEmpty ? [] : declared.With(sample.Members[0].Name))
        {
            if (!Fits(sample, type))
            {
                continue;
            }

            var coverage = Coverage(sample, type);
            if (coverage > bestCoverage)
            {
                (best, bestCoverage, isTie) = (type, coverage, false);
            }
            else if (coverage == bestCoverage)
            {
                isTie = true;
            }
        }

        return isTie ? null : best;
    }

    /// <summary>Whether the sample can be one of the type: it shows no member that the type lacks.</summary>
    public static bool IsPossible(SampleNode sample, ObjectDraft type) =>
        sample.Kind == SampleKind.Object && sample.Members.All(member => type.Member(member.Name) is not null);

    /// <summary>Whether most of what the sample shows is the type's: the rest is misspelt or not declared yet.</summary>
    public static bool IsMostly(SampleNode sample, ObjectDraft type)
    {
        var known = sample.Members.Count(member => type.Member(member.Name) is not null);
        return known >= FewestMembers && known * 2 > sample.Members.Count;
    }

    private static bool Fits(SampleNode sample, ObjectDraft type)
    {
        if (!IsPossible(sample, type))
        {
            return false;
        }

        var isWhole = sample.Members.Count == type.Members.Count;
        return isWhole || (sample.Members.Count >= FewestMembers && (sample.IsPartial || Coverage(sample, type) >= LeastCoverage));
    }

    private static double Coverage(SampleNode sample, ObjectDraft type)
    {
        var promised = type.Members.Where(member => member.Required).ToList();
        var shown = promised.Count(member => sample.Member(member.WireName) is not null);
        return promised.Count == 0 ? (double)sample.Members.Count / type.Members.Count : (double)shown / promised.Count;
    }
}
