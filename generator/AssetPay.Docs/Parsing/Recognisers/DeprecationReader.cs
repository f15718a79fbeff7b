using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"**Deprecated**", "This endpoint is deprecated …", "Deprecated: use …". A sentence about a field deprecates no endpoint.</summary>
internal static class DeprecationReader
{
    private static readonly Wording _sentence = new(
        "^\\W*deprecated\\b|\\bthis (?:endpoint|route|operation|method|call|api|page)\\b.{0,40}\\b(?:deprecated|replaced by|renamed to|superseded by|no longer supported|will be removed)\\b", RegexOptions.IgnoreCase)
    { Needs = Cue.Deprecated };

    private static readonly Wording _instead = new("^\\W*(?:please )?use\\b|\\binstead\\b", RegexOptions.IgnoreCase);

    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        if (facts.Deprecated is not null || !_sentence.CanStandIn(passage.Cues))
            return;

        var sentences = passage.Sentences;
        var index = 0;
        while (index < sentences.Count && !_sentence.IsMatch(sentences[index]))
            index++;

        if (index == sentences.Count)
            return;

        // "**Deprecated.** Use X instead." says in its second sentence what to do.
        var isToldFurther = index + 1 < sentences.Count && _instead.IsMatch(sentences[index + 1].Text);
        var says = isToldFurther || sentences[index].Plain.Trim('.', '!', ':', ' ').Equals("deprecated", StringComparison.OrdinalIgnoreCase) ? passage : sentences[index];
        facts.Deprecated = says.HasStruck ? says.Quote : new Flow.Quote(says.Plain, says.Place);
    }
}
