using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>What the recognisers have found about one endpoint so far.</summary>
internal sealed class EndpointFacts(PageFacts page, Announced announced)
{
    public PageFacts Page { get; } = page;

    public Announced Announced { get; } = announced;

    public List<ProseBlock> Description { get; } = [];

    public List<CredentialStatement> Credentials { get; } = [];

    public List<Quote> Scopes { get; } = [];

    public List<RequestSample> Requests { get; } = [];

    public List<ParameterTable> Parameters { get; } = [];

    public List<PresenceStatement> Presences { get; } = [];

    public List<ParameterTable> ResponseFields { get; } = [];

    public List<ResponseSample> Responses { get; } = [];

    public List<TypeMention> ResponseTypes { get; } = [];

    public List<TypeMention> RequestTypes { get; } = [];

    public List<RateLimitRow> RateLimits { get; } = [];

    public List<ProseBlock> RateLimitNote { get; } = [];

    public List<ErrorRow> Errors { get; } = [];

    public List<ErrorInheritance> InheritedErrors { get; } = [];

    public List<ErrorMention> ErrorMentions { get; } = [];

    public Remarks Remarks { get; } = new();

    public Quote? Deprecated { get; set; }

    public Quote? Called { get; set; }

    public Quote? Repeating { get; set; }

    public Quote? Timeout { get; set; }
    public Quote? Gives { get; set; }

    /// <summary>The section whose last table is made of bullets: the next bullet is its next row.</summary>
    public Section? BulletsOf { get; set; }
}

/// <summary>How and where an endpoint was announced, and the title above it.</summary>
internal sealed record Announced(Quote Method, Quote Path, Announcement Form, Quote? Title, CalloutBlock? Tagline)
{
    /// <summary>The address as it was announced, with host and query.</summary>
    public Quote Address { get; init; } = Path;

    /// <summary>On a page of the overlay: the call that this one takes the place of.</summary>
    public Quote? Struck { get; init; }

    /// <summary>The blocks that announced, and what they say beside it.</summary>
    public IReadOnlyList<(Block Block, Passage? Left)> Blocks { get; init; } = [];
}
