using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Links in the prose of request and response sections: "Returns a full [`Trade`](/reference/types#trade) object".</summary>
internal static class TypeLinkReader
{
    // "Returns a full `Trade` object": the name alone, where the link is missing or a copy lost it.
    private static readonly Wording _named = new(
        "\\b(?:returns?|returned|gives?\\s+back|responds?\\s+with|response\\s+is|answers?\\s+with)\\s+(?:(?:a|an|the|full|complete|whole|single|updated|list|array|of)\\s+)*(?<type>[A-Z][A-Za-z0-9]+)\\b(?=(?:\\[\\])?(?:\\s+objects?\\b|\\.|\\s*$|\\s+with\\b))",
        RegexOptions.IgnoreCase)
    { Needs = Cue.Answer };

    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        if (section.IsIn(SectionKind.Errors) || section.IsIn(SectionKind.RateLimits))
            return;

        var isBody = RequestLabel.Is(section) && RequestLabel.SaysBody(section);
        if (!isBody && !section.IsIn(SectionKind.Request) && !section.IsIn(SectionKind.Response) && !section.HoldsSamples)
            return;

        var named = _named.Matches(passage).Select(match => match.Groups["type"]).Where(type => char.IsUpper(type.Value[0])).ToList();
        foreach (var (start, length, target) in LinkRuns.Of(passage.Kept))
        {
            // "Send a [`Trade`](...)" under "Request body" says nothing of what comes back, "Returns a [`Trade`](...)" does.
            var isRequests = isBody && !named.Exists(type => type.Index >= start && type.Index < start + length);
            (isRequests ? facts.RequestTypes : facts.ResponseTypes).Add(new TypeMention(passage.Text.Substring(start, length), target, section.Name, passage.PlaceOf(start, length)));
        }

        foreach (var type in named)
        {
            if (!LinkRuns.Of(passage).Any(link => type.Index >= link.Start && type.Index < link.Start + link.Length))
                facts.ResponseTypes.Add(new TypeMention(type.Value, "", section.Name, passage.PlaceOf(type.Index, type.Length)));
        }
    }
}

/// <summary>The stretches of a passage that are links; a link set in several styles is one.</summary>
internal static class LinkRuns
{
    public static IEnumerable<(int Start, int Length, string Target)> Of(Passage passage)
    {
        var pieces = passage.Pieces;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Link is not { } link)
                continue;

            var first = i;
            while (i + 1 < pieces.Length && ReferenceEquals(pieces[i + 1].Link, link))
                i++;

            yield return (pieces[first].Start, pieces[i].End - pieces[first].Start, link);
        }
    }
}
