using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// Chooses among all calls that a page names those that announce. Within the sections of one operation only the surest form does;
/// lists of calls, steps of a guide and samples with values in the place of parameters announce nothing. An operation that is not
/// found is missed; one that is not there is called.
/// </summary>
internal static class CallChoice
{
    private static readonly Regex _endpoint = new("\\b(?:endpoint|operation)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static List<PlacedCall> Of(IReadOnlyList<Section> sections)
    {
        var all = PlacedCalls.Of(sections);
        var calls = all.FindAll(call =>
            !IsListed(call, all, sections) && !IsIntroduced(call, sections) && !NewsSections.Holds(sections, sections[call.Section]) && !CallToReader.Is(call, sections) && !GuidePages.Uses(sections, call));
        calls.RemoveAll(call => CallEvidence.IsShown(call, sections) && calls.Exists(other => other.Owner == call.Owner && !CallEvidence.IsShown(other, sections)));
        var chosen = new List<PlacedCall>();
        foreach (var group in calls.GroupBy(call => call.Owner))
        {
            var surest = group.Min(call => call.Call.Form);
            var own = Distinct(group.Where(call => call.Call.Form == surest));
            // Two samples of different operations make a guide.
            if (!own[0].IsSample || own.Count == 1)
                chosen.AddRange(own);
        }

        var distinct = Distinct(chosen);
        if (IsGuide(distinct, all.FindAll(call => !CallEvidence.IsShown(call, sections))))
            return [];

        var sure = distinct.FindAll(call => CallEvidence.IsEnough(call, distinct, sections));
        return distinct.FindAll(call => sure.Contains(call) || CallEvidence.IsInCompany(call, sure, sections));
    }

    /// <summary>The same in other words, or with other values, is one; the one that names its parameters stands for all.</summary>
    private static List<PlacedCall> Distinct(IEnumerable<PlacedCall> calls)
    {
        var distinct = new List<PlacedCall>();
        foreach (var call in calls.OrderBy(call => call.Call.Form).ThenBy(call => call.Section).ThenBy(call => call.Block))
        {
            if (distinct.Exists(other => other.Call.IsSame(call.Call) || other.Call.IsShownBy(call.Call)))
                continue;

            distinct.RemoveAll(other => other.Call.Form == call.Call.Form && call.Call.IsShownBy(other.Call));
            distinct.Add(call);
        }

        return [.. distinct.OrderBy(call => call.Section).ThenBy(call => call.Block)];
    }

    /// <summary>Blocks alone, and among them samples of what no block announces: a guide shows what one does with several operations.</summary>
    private static bool IsGuide(List<PlacedCall> chosen, List<PlacedCall> calls)
    {
        // Titles with nothing but calls straight below them are a reference.
        if (!chosen.TrueForAll(call => call.IsSample || call.Call.Form == CallForm.Fence) || chosen.TrueForAll(call => call.Block == 0 && call.Section == call.Owner && call.Owner > 0))
            return false;

        var fences = chosen.Count(call => call.Call.Form == CallForm.Fence);
        var foreign = calls.Count(call => call.Call.Form == CallForm.Sample && !chosen.Exists(one => one.Call.IsSame(call.Call) || one.Call.IsShownBy(call.Call)));
        return fences > 0 && fences <= chosen.Count - fences + foreign;
    }

    /// <summary>Bullets, and lines one straight after the other, are an index of operations that are told elsewhere.</summary>
    private static bool IsListed(PlacedCall call, List<PlacedCall> calls, IReadOnlyList<Section> sections)
    {
        if (call.Call.Form is CallForm.Sample or CallForm.Curl or CallForm.Label)
            return false;

        var isBullet = sections[call.Section].Blocks[call.Block] is BulletBlock;
        return calls.Exists(other => other != call && other.Section == call.Section && other.Call.Form == call.Call.Form && !other.Call.IsSame(call.Call)
            && (isBullet ? sections[other.Section].Blocks[other.Block] is BulletBlock
                : other.Block + other.Call.Blocks.Count == call.Block || call.Block + call.Call.Blocks.Count == other.Block));
    }

    /// <summary>"To list all boats, call this:" goes on with a sample. A short label ("Endpoint:") announces.</summary>
    private static bool IsIntroduced(PlacedCall call, IReadOnlyList<Section> sections)
    {
        const int LongestLabel = 4;
        if (call.Call.Form is CallForm.Tag or CallForm.Label || call.Block == 0 || sections[call.Section].Blocks[call.Block - 1] is not (ParagraphBlock or BulletBlock))
            return false;

        var words = sections[call.Section].Blocks[call.Block - 1].Text.Plain;
        if (!call.IsSample && (_endpoint.IsMatch(words) || CallEvidence.HasInputsAfter(call, sections)))
            return false;

        return words.EndsWith(":", StringComparison.Ordinal) && words.Split(' ').Length > LongestLabel && !(call.IsSample && PartNames.IsPart(sections[call.Section].Name));
    }
}
