namespace ApiDocs.Parsing;

/// <summary>Request blocks: an endpoint's samples, or the calls that a guide shows.</summary>
internal static class RequestReader
{
    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        if (block is not FenceBlock fence || RequestText.Read(fence, section, facts.Page) is not { } request)
            return false;

        facts.Requests.Add(request);
        return true;
    }

    public static bool TakeInGuide(Block block, Section section, PageFacts facts)
    {
        if (block is not FenceBlock fence || RequestText.Read(fence, section, facts) is not { } request)
            return false;

        facts.GuideRequests.Add(new GuideRequestFacts(request));
        return true;
    }
}
