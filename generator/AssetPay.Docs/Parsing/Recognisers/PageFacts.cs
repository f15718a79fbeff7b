using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>What the recognisers have found on a page so far.</summary>
internal sealed class PageFacts(PageText text, PageForm form)
{
    public PageText Text { get; } = text;

    public PageForm Form { get; } = form;

    public List<Finding> Findings { get; } = [];

    public List<TypeDeclaration> Types { get; } = [];

    public List<ErrorRow> Errors { get; } = [];

    public List<ErrorMention> ErrorMentions { get; } = [];

    public List<ServerStatement> Servers { get; } = [];

    public List<CredentialStatement> Credentials { get; } = [];

    public List<TokenStatement> Tokens { get; } = [];

    public List<Quote> Scopes { get; } = [];

    public List<CredentialReach> Reaches { get; } = [];

    public List<RateLimitRow> RateLimits { get; } = [];

    public List<GuideRequestFacts> GuideRequests { get; } = [];

    public List<ResponseSample> Samples { get; } = [];

    public List<CallbackStatement> Callbacks { get; } = [];

    public Quote? Called { get; set; }

    public Quote? RequestIdHeader { get; set; }

    public List<PathStatement> Paths { get; } = [];

    public List<Quote> Struck { get; } = [];

    public void ReportGuesses(Block block)
    {
        if (block is not TableBlock table)
            return;

        foreach (var row in table.Rows)
        {
            if (row.Guess is { } guess)
                Findings.Add(guess);
        }
    }

    public void Report(Rule rule, Place place, params FindingArgument[] arguments) => Findings.Add(Finding.Of(rule, Text.Path, place, arguments));
}

/// <summary>A guide's request, and what has followed it so far.</summary>
internal sealed class GuideRequestFacts(RequestSample request)
{
    public RequestSample Request { get; } = request;

    public List<ParameterTable> Parameters { get; } = [];

    public List<ResponseSample> Responses { get; } = [];
}
