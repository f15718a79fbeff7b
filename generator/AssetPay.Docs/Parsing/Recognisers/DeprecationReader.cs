using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"**Deprecated**", "This endpoint is deprecated …", "Deprecated: use …". A sentence about a field deprecates no endpoint.</summary>
internal static class DeprecationReader
{
    private static readonly Regex _sentence = new(
        "^\\W*deprecated\\b|\\bthis (?:endpoint|route|operation|method|call|api|page)\\b.{0,40}\\bdeprecated\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        if (facts.Deprecated is not null)
            return;

        foreach (var sentence in Sentences.Of(passage))
        {
            if (!_sentence.IsMatch(sentence.Text))
                continue;

            // "**Deprecated.** Use X instead." says in its second sentence what to do.
            var says = sentence.Plain.Trim('.', '!', ':', ' ').Equals("deprecated", StringComparison.OrdinalIgnoreCase) ? passage : sentence;
            facts.Deprecated = new Flow.Quote(says.Plain, says.Place);
            return;
        }
    }
}
