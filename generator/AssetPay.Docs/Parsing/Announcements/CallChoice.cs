using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// Chooses among all calls that a page names those that announce. Within the sections of one operation only the surest form does;
/// lists of calls, steps of a guide and samples with values in the place of parameters announce nothing. An operation that is not
/// found is missed; one that is not there is called.
/// </summary>
internal static class CallChoice
{
    private static readonly Wording _endpoint = new("\\b(?:endpoint|operation)\\b", RegexOptions.IgnoreCase);

    public static List<PlacedCall> Of(List<PlacedCall> all, IReadOnlyList<Section> sections, CallEvidence evidence)
    {
        var calls = all.FindAll(call => !IsListed(call, all, sections) && !IsIntroduced(call, sections, evidence) && !CallToReader.Is(call, sections) && !GuidePages.Uses(sections, call)
            && !CallAddress.IsReaders(call.Call.Address.Text));
        var told = new HashSet<int>(calls.Where(call => !ShownCalls.Holds(call, sections)).Select(call => call.Owner));
        calls.RemoveAll(call => told.Contains(call.Owner) && ShownCalls.Holds(call, sections));
        var chosen = new List<PlacedCall>();
        foreach (var group in calls.GroupBy(call => call.Owner))
        {
            var surest = group.Min(call => call.Call.Form);
            var own = CallList.Distinct(group.Where(call => call.Call.Form == surest));
            // Two samples of different operations make a guide.
            if (!own[0].IsSample || own.Count == 1)
                chosen.AddRange(own);
        }

        var distinct = CallList.Distinct(chosen);
        if (IsGuide(distinct, all.FindAll(call => !ShownCalls.Holds(call, sections)), evidence))
            return [];

        var sure = distinct.FindAll(call => evidence.IsEnough(call, distinct));
        var known = new HashSet<PlacedCall>(sure);
        return distinct.FindAll(call => known.Contains(call) || evidence.IsInCompany(call, sure));
    }

    /// <summary>Blocks alone, and among them samples of what no block announces: a guide shows what one does with several operations.</summary>
    private static bool IsGuide(List<PlacedCall> chosen, List<PlacedCall> calls, CallEvidence evidence)
    {
        // Titles with nothing but calls straight below them are a reference.
        if (!chosen.TrueForAll(call => call.IsSample || call.Call.Form == CallForm.Fence) || chosen.TrueForAll(call => call.Block == 0 && call.Section == call.Owner && call.Owner > 0))
            return false;

        var fences = chosen.Count(call => call.Call.Form == CallForm.Fence);
        var foreign = calls.Count(call => call.Call.Form == CallForm.Sample && !chosen.Exists(one => one.Call.IsSame(call.Call) || one.Call.IsShownBy(call.Call)));
        return fences > 0 && fences <= chosen.Count - fences + foreign && !IsReference(chosen, evidence);
    }

    /// <summary>Several of the blocks have a title and parameters of their own: a reference, of which one request shows its body.</summary>
    private static bool IsReference(List<PlacedCall> chosen, CallEvidence evidence)
    {
        const int Enough = 3;
        var told = chosen.Where(call => call.Owner > 0 && evidence.HasInputs(call, chosen)).Select(call => call.Owner).Distinct().Count();
        return told >= Enough && told * 3 >= chosen.Count;
    }

    /// <summary>Bullets, and lines one straight after the other, are an index of operations that are told elsewhere.</summary>
    private static bool IsListed(PlacedCall call, List<PlacedCall> calls, IReadOnlyList<Section> sections)
    {
        if (call.Call.Form is CallForm.Sample or CallForm.Curl or CallForm.Label)
            return false;

        var isBullet = sections[call.Section].Blocks[call.Block] is BulletBlock;
        return calls.Exists(other => !ReferenceEquals(other, call) && other.Section == call.Section && other.Call.Form == call.Call.Form && !other.Call.IsSame(call.Call)
            && (isBullet ? sections[other.Section].Blocks[other.Block] is BulletBlock
                : other.Block + other.Call.Blocks.Count == call.Block || call.Block + call.Call.Blocks.Count == other.Block));
    }

    /// <summary>"To list all boats, call this:" goes on with a sample. A short label ("Endpoint:") announces.</summary>
    private static bool IsIntroduced(PlacedCall call, IReadOnlyList<Section> sections, CallEvidence evidence)
    {
        const int LongestLabel = 4;
        if (call.Call.Form is CallForm.Tag or CallForm.Label || call.Block == 0 || sections[call.Section].Blocks[call.Block - 1] is not (ParagraphBlock or BulletBlock))
            return false;

        var words = sections[call.Section].Blocks[call.Block - 1].Text.Plain;
        if (!call.IsSample && (_endpoint.IsMatch(words) || evidence.HasInputsAfter(call)))
            return false;

        return words.EndsWith(":", StringComparison.Ordinal) && words.Split(' ').Length > LongestLabel && !(call.IsSample && sections[call.Section].IsPart);
    }
}
