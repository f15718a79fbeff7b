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
        foreach (var type in Candidates(sample, declared))
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
        sample.Kind == SampleKind.Object && HasAll(sample, type);

    /// <summary>Whether most of what the sample shows is the type's: the rest is misspelt or not declared yet.</summary>
    public static bool IsMostly(SampleNode sample, ObjectDraft type)
    {
        var known = sample.Members.Count(member => type.Member(member.Name) is not null);
        return known >= FewestMembers && known * 2 > sample.Members.Count;
    }

    private static bool Fits(SampleNode sample, ObjectDraft type)
    {
        var isWhole = sample.Members.Count == type.Members.Count;
        return IsPossible(sample, type) && (isWhole || (sample.Members.Count >= FewestMembers && (sample.IsPartial || Coverage(sample, type) >= LeastCoverage)));
    }

    /// <summary>The types that have the rarest of the members shown: what lacks one cannot be meant, and every type has an "id".</summary>
    private static IReadOnlyList<ObjectDraft> Candidates(SampleNode sample, MemberIndex declared)
    {
        IReadOnlyList<ObjectDraft>? fewest = null;
        foreach (var member in sample.Members)
        {
            var types = declared.With(member.Name);
            fewest = fewest is null || types.Count < fewest.Count ? types : fewest;
        }

        return fewest ?? [];
    }

    private static bool HasAll(SampleNode sample, ObjectDraft type)
    {
        foreach (var member in sample.Members)
        {
            if (type.Member(member.Name) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static double Coverage(SampleNode sample, ObjectDraft type)
    {
        var (promised, shown) = (0, 0);
        foreach (var member in type.Members)
        {
            promised += member.Required ? 1 : 0;
            shown += member.Required && sample.Member(member.WireName) is not null ? 1 : 0;
        }

        return promised == 0 ? (double)sample.Members.Count / type.Members.Count : (double)shown / promised;
    }
}
