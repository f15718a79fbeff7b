using System.Text.RegularExpressions;
using ApiDocs.Binding.Words;
using ApiDocs.Model;

namespace ApiDocs.Binding.Presence;

/// <summary>Reads what is said of several members at once: "Either `a` or `b` must be given", "exactly one of", "`a` and `b` are mutually exclusive".</summary>
internal static class SeveralWords
{
    private const string Of = @"(?:\s+(?:of|from|between|among))?(?:\s+(?:the|these|those))?(?:\s+(?:following|two|three|four))?(?:\s+(?:fields?|parameters?|params?|members?|properties|attributes|values|options))?\s*:?\s*\(?\s*";
    private const string Given = @"(?:given|provided|specified|set|sent|supplied|passed|present|used|included|filled|defined|combined|mixed)";
    private const string These = @"(?:of\s+)?(?:these|them|those|(?:the\s+)?(?:fields?|parameters?|params?|ones?|values|properties)?\s*(?:marked|with an? (?:asterisk|star)|starred)|the (?:two|three|four|five|marked)|both)\b";

    private static readonly Regex Need = Make(@"\b(?:required|mandatory|needed|necessary|must|has to|have to|need(?:s|ed)? to|is needed)\b|^\W*(?:please\s+)?(?:provide|specify|give|pass|send|supply|include|set|use|choose)\b");
    private static readonly Regex May = Make(@"\b(?:may|can|could|optional(?:ly)?)\b");
    private static readonly Regex NotBoth = Make(@"\b(?:but\s+)?(?:not|never)\s+(?:both|together|all|at the same time)\b|\bonly one\b");

    // In order: what says more comes first.
    private static readonly Regex Exactly = Make($@"\b(?:exactly|precisely|just)\s+one\b{Of}(?<list>{PresenceNames.List})|\bone and only one\b{Of}(?<list>{PresenceNames.List})");
    private static readonly Regex AtMost = Make($@"\b(?:only|at most|no more than|not more than|maximum)\s+one\b{Of}(?<list>{PresenceNames.List})");
    private static readonly Regex Exclusive = Make(
        $@"(?<list>{PresenceNames.List})\s+(?:are\s+mutually\s+exclusive|(?:cannot|can't|can\s+not|must\s+not|may\s+not|should\s+not)\s+(?:both\s+)?be\s+{Given})"
        + $@"|\b(?:cannot|can't|must\s+not|do\s+not|don't|never)\s+(?:combine|mix|use|give|send|specify|provide|set|pass)\s+(?:both\s+)?(?<list>{PresenceNames.List})(?:\s+(?:together|at\s+the\s+same\s+time))");

    private static readonly Regex Either = Make($@"\b(?:either|one)\b{Of}(?<list>{PresenceNames.List})");
    private static readonly Regex AtLeast = Make($@"\b(?:at\s+least\s+one|one\s+or\s+more|a\s+minimum\s+of\s+one|any(?:\s+one)?)\b{Of}(?<list>{PresenceNames.List})");
    private static readonly Regex Plain = Make($@"^\W*(?<list>{PresenceNames.List})\s+(?:is|are|must\s+be|has\s+to\s+be|needs\s+to\s+be)\s+(?:required|mandatory|needed|{Given})");
    private static readonly Regex Bare = Make($@"^\W*(?:one\b{Of}|either\s+)?(?<list>{PresenceNames.List})(?:\s+(?:is|are)\s+required)?\W*$");
    private static readonly Regex OfThese = Make($@"\b(?<many>exactly one|only one|at most one|at least one|one or more|any one|any|one|either)\s+{These}");

    // Several are a list, and a list has one of these.
    private static readonly char[] Separators = [',', '/', '|'];

    private static readonly KeyWords Joints = new("or", "and");

    private static readonly KeyWords Exacts = new("exactly", "precisely", "just", "only");

    private static readonly KeyWords Mosts = new("only", "most", "more", "maximum");

    private static readonly KeyWords Leasts = new("least", "more", "minimum", "any");

    private static readonly KeyWords Eithers = new("either", "one");

    private static readonly KeyWords Refusals = new("mutually", "cannot", "can't", "not", "don't", "never");

    private static readonly KeyWords Needs = new("required", "mandatory", "need", "necessary", "must", "has", "have", "provide", "specify", "give", "pass", "send", "supply", "include", "set", "use", "choose");

    /// <summary>What a sentence of running text says; null: nothing of this kind.</summary>
    public static SpokenPresence? Read(string sentence)
    {
        if (sentence.IndexOfAny(Separators) < 0 && !Joints.AnyIn(sentence))
        {
            return null;
        }

        return Exacts.AnyIn(sentence) && Names(Exactly, sentence) is { } exactly ? new(PresenceKind.ExactlyOne, exactly)
            : Refusals.AnyIn(sentence) && Names(Exclusive, sentence) is { } exclusive ? new(PresenceKind.AtMostOne, exclusive)
            : Mosts.AnyIn(sentence) && Names(AtMost, sentence) is { } most ? new(PresenceKind.AtMostOne, most)
            : Leasts.AnyIn(sentence) && Names(AtLeast, sentence) is { } least && (IsNeed(sentence) || !May.IsMatch(sentence)) && IsAtLeast(sentence) ? new(PresenceKind.AtLeastOne, least)
            : Eithers.AnyIn(sentence) && (IsNeed(sentence) || NotBoth.IsMatch(sentence)) && Names(Either, sentence) is { } either ? new(Kind(sentence), either)
            : IsNeed(sentence) && Plain.Match(sentence) is { Success: true } plain && !PresenceNames.HasAnd(plain.Groups["list"].Value) ? new(Kind(sentence), Split(plain))
            : null;
    }

    /// <summary>What a cell or a footnote says: there a list alone is enough, and so is "one of these".</summary>
    public static SpokenPresence? ReadNote(string note) =>
        Read(note) is { } spoken ? spoken
        : OfThese.Match(note) is { Success: true } these ? new(Kind(these.Groups["many"].Value, note), [])
        : Names(Bare, note) is { } names ? new(PresenceKind.AtLeastOne, names)
        : null;

    private static PresenceKind Kind(string many, string note) => many.ToLowerInvariant() switch
    {
        "exactly one" => PresenceKind.ExactlyOne,
        "only one" or "at most one" => PresenceKind.AtMostOne,
        _ => Kind(note),
    };

    // "`a` or `b`, but not both" leaves neither out where one must be given.
    private static PresenceKind Kind(string sentence) =>
        !NotBoth.IsMatch(sentence) ? PresenceKind.AtLeastOne : May.IsMatch(sentence) && !IsNeed(sentence) ? PresenceKind.AtMostOne : PresenceKind.ExactlyOne;

    private static bool IsNeed(string sentence) => Needs.AnyIn(sentence) && Need.IsMatch(sentence);

    // "Any of `a`, `b`" alone lists possibilities.
    private static bool IsAtLeast(string sentence) => IsNeed(sentence) || sentence.Contains("at least one", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<string>? Names(Regex form, string sentence) => form.Match(sentence) is { Success: true } match ? Split(match) : null;

    private static IReadOnlyList<string> Split(Match match) => PresenceNames.Split(match.Groups["list"].Value);

    private static Regex Make(string pattern) => new(pattern, PresenceNames.Options);
}
