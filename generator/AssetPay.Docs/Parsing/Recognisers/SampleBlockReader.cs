using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>JSON blocks: responses of an endpoint, payloads and envelopes of other pages.</summary>
internal static class SampleBlockReader
{
    // "### 404 Not Found", "Response (201)", "**400 Bad Request**"
    private static readonly Wording _status = new("^(?:HTTP\\s+)?(?<status>[1-5][0-9][0-9])\\b|\\b(?:response|status|returns?)\\b\\D{0,12}\\b(?<status>[1-5][0-9][0-9])\\b",
        RegexOptions.IgnoreCase);

    private static readonly Wording _titleStatus = new("(?<![\\w.])(?<status>[1-5][0-9][0-9])(?![\\w.])");

    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        if (Read(block, section, facts.Page) is not { } samples)
            return false;

        if (IsRequestBody(section, facts.Announced))
            facts.Requests.AddRange(samples.Select(sample => AsRequest(sample, facts.Announced)));
        else
            facts.Responses.AddRange(samples.Where(sample => sample.Status is not null || !section.IsIn(SectionKind.Errors) || IsFailure(sample.Json)));

        facts.Errors.AddRange(samples.Select(ErrorSampleReader.Read).OfType<ErrorRow>());
        return true;
    }

    public static bool TakeOutside(Block block, Section section, PageFacts facts)
    {
        if (Read(block, section, facts) is not { } samples)
            return false;

        var isOfGuideRequest = facts.GuideRequests.Count > 0 && section.IsIn(SectionKind.Response);
        (isOfGuideRequest ? facts.GuideRequests[facts.GuideRequests.Count - 1].Responses : facts.Samples).AddRange(samples);
        return true;
    }

    private static List<ResponseSample>? Read(Block block, Section section, PageFacts facts)
    {
        if (block is not FenceBlock fence || !SampleText.IsSample(fence))
            return null;

        var status = SampleText.Status(fence.Text.Text);
        var nodes = SampleReader.Read(fence.Text, status?.Next ?? 0, out var trouble);
        if (trouble is not null && !SampleText.IsTaggedJson(fence) && status is null)
            return null;

        if (trouble is not null)
            facts.Report(Rules.BrokenExample, fence.Text.PlaceOf(trouble.Index, trouble.Index < fence.Text.Text.Length ? 1 : 0), trouble.What);

        var (shown, place) = (status?.Status ?? StatusOf(fence.Title) ?? StatusOf(section), fence.Text.Trim().Place);
        return nodes.ConvertAll(node => new ResponseSample(node, section.Name, shown, place));
    }

    private static int? StatusOf(Section section) => _status.Match(section.Name ?? "").Success ? StatusIn(_status.Match(section.Name ?? "")) : section.Parent is { Kind: SectionKind.Errors } parent ? StatusOf(parent) : null;

    private static int? StatusOf(string title) => StatusIn(_titleStatus.Match(title));

    private static int? StatusIn(Match match)
    {
        return match.Success ? int.Parse(match.Groups["status"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    // "### Request Body" over a JSON block; where a request block stands under "Request", what follows it is the answer.
    private static bool IsRequestBody(Section section, Announced announced) =>
        section.Kind is SectionKind.Request or SectionKind.Parameters
        && (RequestLabel.SaysBody(section) || (section.Kind == SectionKind.Request && HasBody(announced) && !section.Blocks.Exists(IsRequest)));

    // What an error looks like is told by any of them.
    private static bool IsFailure(SampleNode sample) => sample.Member("error") is { Kind: SampleKind.Object } || sample.Member("success")?.Kind == SampleKind.False;

    private static bool HasBody(Announced announced) => announced.Method.Text.ToUpperInvariant() is "POST" or "PUT" or "PATCH";

    private static bool IsRequest(Block block) => block is FenceBlock fence && (RequestText.IsRequest(fence) || CurlText.Line(fence) is not null);

    private static RequestSample AsRequest(ResponseSample sample, Announced announced) =>
        new(announced.Method, announced.Path, default, sample.Json, sample.Section, sample.Place);
}
