using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>From the outline to the page: its endpoints first, then what stands outside them.</summary>
internal static class PageAssembler
{
    public static ParseResult Assemble(PageOutline outline, PageText text, PageForm form, CancellationToken cancellationToken)
    {
        var facts = new PageFacts(text, form);
        var index = BannerReader.Read(outline.Blocks);
        var blocks = index is null ? outline.Blocks : outline.Blocks.Skip(1).ToList();
        var anchors = new AnchorSlugs();
        var sections = SectionTree.Of(blocks, anchors);
        cancellationToken.ThrowIfCancellationRequested();
        var regions = Announcements.Of(sections, facts);
        regions.ForEach(region => Bound.Path.Hold(region.Announced.Path.Text.Length, text.StartOf(region.Announced.Path.Place.Line)));
        var endpoints = regions.ConvertAll(region => EndpointParser.Parse(region, facts, cancellationToken));
        var outside = SectionSlice.Outside(sections, regions);
        ReadOutside(outside, sections, regions, facts, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var page = new Page(text.Path, form)
        {
            Title = PageTitle.Of(sections)?.Heading?.Text.Quote,
            IndexUrl = index,
            Endpoints = endpoints.ToEquatableArray(),
            Types = facts.Types.ToEquatableArray(),
            Errors = facts.Errors.ToEquatableArray(),
            ErrorMentions = facts.ErrorMentions.ToEquatableArray(),
            Servers = facts.Servers.ToEquatableArray(),
            Credentials = facts.Credentials.ToEquatableArray(),
            Tokens = facts.Tokens.ToEquatableArray(),
            Scopes = facts.Scopes.ToEquatableArray(),
            Reaches = facts.Reaches.ToEquatableArray(),
            RequestIdHeader = facts.RequestIdHeader,
            RateLimits = facts.RateLimits.ToEquatableArray(),
            GuideRequests = facts.GuideRequests.Select(Finished).ToEquatableArray(),
            Samples = facts.Samples.ToEquatableArray(),
            Flows = FlowReader.Collect(outside),
            Callbacks = facts.Callbacks.ToEquatableArray(),
            Called = facts.Called,
            Paths = facts.Paths.ToEquatableArray(),
            Struck = facts.Struck.ToEquatableArray(),
            Links = LinkCollector.Collect(outline, text, index),
            NamedRoutes = NamedRouteCollector.Collect(blocks),
            Anchors = anchors.All.ToEquatableArray(),
            Spellings = SpellingCollector.Collect(blocks, text),
        };
        return new(page, StatementReader.Read(blocks, facts.Findings, cancellationToken), InOrder(facts.Findings));
    }

    private static void ReadOutside(IReadOnlyList<Section> outside, List<Section> sections, List<EndpointRegion> regions, PageFacts facts, CancellationToken cancellationToken)
    {
        foreach (var section in outside)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OutsideParser.Parse(section, facts, cancellationToken);
        }

        if (regions.Count == 0 && PageEvidence.Of(sections) is { LooksLikeEndpoint: true } evidence)
            facts.Report(Rules.NoOperationOnPage, PageTitle.Of(sections)?.Heading?.Text.Place ?? evidence.First!.Place, evidence.Words);
    }

    private static GuideRequest Finished(GuideRequestFacts facts) =>
        new(facts.Request, facts.Parameters.ToEquatableArray(), facts.Responses.ToEquatableArray());

    private static EquatableArray<Finding> InOrder(List<Finding> findings) =>
        findings.OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).ToEquatableArray();
}
