using ApiDocs.Flow;

namespace ApiDocs.Pages;

public enum PageForm
{
    Markdown,
    /// <summary>Copied as text out of a browser: the cells of a table's rows run together.</summary>
    Rendered,
}

/// <summary>What one page says, in the page's own words. Nothing here has been decided yet.</summary>
public sealed record Page(string Path, PageForm Form)
{
    /// <summary>The first H1 that announces no operation.</summary>
    public Quote? Title { get; init; }

    /// <summary>The address of the documentation's index, from the banner (<c>https://host/docs/llms.txt</c>).</summary>
    public string? IndexUrl { get; init; }

    public EquatableArray<Endpoint> Endpoints { get; init; }

    public EquatableArray<TypeDeclaration> Types { get; init; }

    /// <summary>Error tables that stand outside any endpoint: a catalogue.</summary>
    public EquatableArray<ErrorRow> Errors { get; init; }

    /// <summary>Error keys in running text outside any endpoint.</summary>
    public EquatableArray<ErrorMention> ErrorMentions { get; init; }

    public EquatableArray<ServerStatement> Servers { get; init; }

    /// <summary>How one authenticates, stated outside any endpoint, in the order of the page.</summary>
    public EquatableArray<CredentialStatement> Credentials { get; init; }

    /// <summary>How tokens can be made without asking the API.</summary>
    public EquatableArray<TokenStatement> Tokens { get; init; }

    /// <summary>The scopes beside them.</summary>
    public EquatableArray<Quote> Scopes { get; init; }

    /// <summary>Which paths a credential opens, stated outside any endpoint.</summary>
    public EquatableArray<CredentialReach> Reaches { get; init; }

    /// <summary>The header that carries the id of a request, stated outside any endpoint.</summary>
    public Quote? RequestIdHeader { get; init; }

    /// <summary>Rate limits stated outside any endpoint, each with its method and path.</summary>
    public EquatableArray<RateLimitRow> RateLimits { get; init; }

    /// <summary>Request blocks outside any endpoint (a guide's), with the field tables that follow them.</summary>
    public EquatableArray<GuideRequest> GuideRequests { get; init; }

    /// <summary>JSON outside any endpoint: envelopes, payloads, callback bodies.</summary>
    public EquatableArray<ResponseSample> Samples { get; init; }

    /// <summary>The order of states, and how deliveries are repeated, in the words of guides.</summary>
    public EquatableArray<FlowStatement> Flows { get; init; }

    /// <summary>What is said of callbacks outside any endpoint, in the order of the page.</summary>
    public EquatableArray<CallbackStatement> Callbacks { get; init; }

    /// <summary>The name of the client in C#, where an overlay gives it one under the page's title.</summary>
    public Quote? Called { get; init; }

    /// <summary>What an overlay says of all operations below a path.</summary>
    public EquatableArray<PathStatement> Paths { get; init; }

    /// <summary>Headings that an overlay strikes through, beside those of operations: a type, a credential.</summary>
    public EquatableArray<Quote> Struck { get; init; }

    public EquatableArray<LinkStatement> Links { get; init; }

    /// <summary>Calls that the text names with their parameters in the path.</summary>
    public EquatableArray<NamedRoute> NamedRoutes { get; init; }

    /// <summary>Every heading's anchor, as a link would name it.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>Ways in which the prose spells words that also occur as a label of a host name ("AssetPay" for assetpay.gg).</summary>
    public EquatableArray<Spelling> Spellings { get; init; }
}

public sealed record LinkStatement(string Target, Place Place);

/// <summary>"GET" and "/boats/{boatId}", as some text has it.</summary>
public sealed record NamedRoute(string Method, string Path);

public sealed record Spelling(string Word, int Count);

public sealed record ServerStatement(Quote Url, string? Label)
{
    /// <summary>Its name in C#, where an overlay gives it one.</summary>
    public Quote? Called { get; init; }
}

/// <summary>A heading that is nothing but a path, and what stands below it.</summary>
public sealed record PathStatement(Quote Path, Quote? Called, EquatableArray<CredentialStatement> Credentials, EquatableArray<Quote> Scopes);
