using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// A page without a METHOD heading announces its endpoint by the request block, if it otherwise looks like an endpoint's page. A
/// guide shows requests too, but states no authentication, and mostly several operations.
/// </summary>
internal static class RequestAnnouncement
{
    private const int Enough = 2;

    // A value in the place of a parameter: it holds a digit or a comma, or is all capitals.
    private static readonly Wording _value = new("[\\d,]|^[A-Z_]+$|^[{<:]");

    public static (Quote Method, Quote Path)? Of(IReadOnlyList<Section> sections, PageFacts facts)
    {
        if (PageEvidence.Of(sections).Weight < Enough)
            return null;

        // Only looked at here; the recognisers read the blocks again and report what is wrong with them.
        var looking = new PageFacts(facts.Text, facts.Form);
        var requests = sections
            .SelectMany(section => section.Blocks.OfType<FenceBlock>().Select(fence => RequestText.Read(fence, section, looking)))
            .OfType<RequestSample>().ToList();
        if (requests.Count == 0 || requests.Any(request => !IsSame(requests[0], request)))
            return null;

        var announcing = requests.FirstOrDefault(request => request.Address.Text.Contains('{')) ?? requests[0];
        return (announcing.Method, PathQuote(announcing.Address));
    }

    /// <summary>One operation, shown with different values: "/secure/trades/wd_1" and "/secure/trades/wd_1,wd_2".</summary>
    private static bool IsSame(RequestSample one, RequestSample other)
    {
        var segments = RequestAddress.Path(one.Address.Text).Split('/');
        var others = RequestAddress.Path(other.Address.Text).Split('/');
        return one.Method.Text == other.Method.Text && segments.Length == others.Length
            && Enumerable.Range(0, segments.Length).All(i => segments[i] == others[i] || (_value.IsMatch(segments[i]) && _value.IsMatch(others[i])));
    }

    private static Quote PathQuote(Quote address)
    {
        var path = RequestAddress.Path(address.Text);
        var column = address.Place.Column + RequestAddress.PathStart(address.Text);
        return new Quote(path, address.Place with { Column = column, EndLine = address.Place.Line, EndColumn = column + path.Length });
    }
}
