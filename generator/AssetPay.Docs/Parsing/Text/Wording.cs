using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// A wording that texts are searched for: a regular expression, made when it is first asked, and asked only of texts that hold its cues.
/// Most texts hold none, and to know that costs one comparison.
/// </summary>
internal sealed class Wording(string pattern, RegexOptions options = RegexOptions.None)
{
    private Regex? _regex;

    /// <summary>Of these a text must hold all.</summary>
    public Cue Needs { get; init; }

    /// <summary>Of these a text must hold at least one, if there are any.</summary>
    public Cue OneOf { get; init; }

    private Regex Regex => _regex ??= new Regex(pattern, options | RegexOptions.CultureInvariant);

    private bool HasCues => (Needs | OneOf) != Cue.None;

    /// <summary>Whether a text with these cues can have the wording in it.</summary>
    public bool CanStandIn(Cue cues) => (cues & Needs) == Needs && (OneOf == Cue.None || (cues & OneOf) != Cue.None);

    public bool IsMatch(string text) => CanStandIn(text) && Regex.IsMatch(text);

    public bool IsMatch(Passage passage) => CanStandIn(passage.Cues) && Regex.IsMatch(passage.Text);

    /// <summary>For a text of which several wordings are asked, and whose cues are known.</summary>
    public bool IsMatch(string text, Cue cues) => CanStandIn(cues) && Regex.IsMatch(text);

    public bool IsMatch(string text, int start) => Regex.IsMatch(text, start);

    public Match Match(string text) => CanStandIn(text) ? Regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    public Match Match(Passage passage) => CanStandIn(passage.Cues) ? Regex.Match(passage.Text) : System.Text.RegularExpressions.Match.Empty;

    public Match Match(string text, int start) => Regex.Match(text, start);

    public Match Match(string text, int start, int length) => Regex.Match(text, start, length);

    public IReadOnlyList<Match> Matches(string text) => All(Match(text));

    public IReadOnlyList<Match> Matches(Passage passage) => All(Match(passage));

    public string Replace(string text, string replacement) => CanStandIn(text) ? Regex.Replace(text, replacement) : text;

    private bool CanStandIn(string text) => !HasCues || CanStandIn(CueReader.Of(text));

    private static IReadOnlyList<Match> All(Match match)
    {
        if (!match.Success)
            return [];

        var all = new List<Match>();
        for (; match.Success; match = match.NextMatch())
            all.Add(match);

        return all;
    }
}
