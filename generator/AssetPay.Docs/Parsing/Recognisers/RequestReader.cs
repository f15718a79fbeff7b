using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Request blocks: an endpoint's samples, or the calls that a guide shows.</summary>
internal static class RequestReader
{
    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        if (block is not FenceBlock fence || (RequestText.Read(fence, section, facts.Page) ?? OfCurl(fence, section, facts.Announced)) is not { } request)
            return false;

        facts.Requests.Add(request);
        return true;
    }

    // A call of curl can show any operation, say the one that gives the token; a request block is about its page's.
    private static RequestSample? OfCurl(FenceBlock fence, Section section, Announced announced) =>
        CurlText.Read(fence, section) is { } curl && curl.Method.Text == announced.Method.Text.ToUpperInvariant() && IsOf(announced, curl) ? curl : null;

    private static bool IsOf(Announced announced, RequestSample curl) =>
        CallAddress.Covers(CallAddress.Segments(announced.Path.Text), CallAddress.Segments(CallAddress.Path(curl.Address).Text), mostBefore: 2);

    public static bool TakeInGuide(Block block, Section section, PageFacts facts)
    {
        if (block is not FenceBlock fence || RequestText.Read(fence, section, facts) is not { } request)
            return false;

        if (request.Unread is { } form)
            facts.Report(Rules.NotRead, form.Place, "body of a request", PlainWords.Short(form.Text));

        facts.GuideRequests.Add(new GuideRequestFacts(request));
        return true;
    }
}
