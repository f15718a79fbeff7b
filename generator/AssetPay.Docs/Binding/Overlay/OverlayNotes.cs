using ApiDocs.Flow;

namespace ApiDocs.Binding.Overlay;

/// <summary>What there is to tell of an overlay: which facts it overrides, which it need not state any more, and which are not there.</summary>
internal sealed class OverlayNotes(List<Finding> findings)
{
    /// <summary>For a second copy of what has been told of: a rendered page beside its markdown.</summary>
    public static OverlayNotes Silent => new([]);

    public void Wins(string what, Quote here, Quote there, string page) =>
        Add(Rules.OverlayWins, here.Place, Sentence(what), Named(here.Text), Named(there.Text), there.Place.In(page));

    public void TakesAway(string what, Place here, Place there, string page) =>
        Add(Rules.OverlayWins, here, Sentence(what), "taken away", "documented", there.In(page));

    public void Needless(string what, Quote here, Place there, string page) => Add(Rules.OverlayNeedless, here.Place, Sentence(what), Named(here.Text), there.In(page));

    public void Misses(string what, Place here, string done, string because = "no page has it") => Add(Rules.OverlayMisses, here, Sentence(what), done, because);

    /// <summary>Two pages of the overlay disagree; the one whose path comes first is used.</summary>
    public void Contradict(string what, Quote used, Quote other) =>
        Add(Rules.Contradiction, other.Place, Sentence(what), Named(other.Text), Named(used.Text), used.Place.In(""), "the latter");

    private static string Named(string text) => text.Length == 0 ? "taken away" : $"'{text}'";

    private void Add(Rule rule, Place place, params FindingArgument[] arguments) => findings.Add(Finding.Of(rule, place.Overlay ?? "", place, arguments));

    private static string Sentence(string what) => char.ToUpperInvariant(what[0]) + what.Substring(1);
}
