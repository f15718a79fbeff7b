using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>By what a page announced the endpoint.</summary>
public enum Announcement
{
    Heading,
    RequestBlock,
    /// <summary>A line, alone or with a label.</summary>
    Line,
    Component,
    Table,
}

/// <summary>One endpoint of a page with all that the page says about it.</summary>
public sealed record Endpoint(Quote Method, Quote Path, Announcement Form)
{
    public Quote? Title { get; init; }

    public Prose Tagline { get; init; } = Prose.None;

    /// <summary>The paragraphs between the announcement and the first section.</summary>
    public Prose Description { get; init; } = Prose.None;

    public EquatableArray<CredentialStatement> Credentials { get; init; }

    public EquatableArray<Quote> Scopes { get; init; }

    public EquatableArray<RequestSample> Requests { get; init; }

    public EquatableArray<ParameterTable> Parameters { get; init; }

    /// <summary>Sentences on which of several parameters must be given, and the footnotes of the tables.</summary>
    public EquatableArray<PresenceStatement> Presences { get; init; }

    public EquatableArray<ResponseSample> Responses { get; init; }

    /// <summary>Tables of the response's fields ("Field | Type | Description").</summary>
    public EquatableArray<ParameterTable> ResponseFields { get; init; }

    /// <summary>Links in the prose of the request and response sections, in order: candidates for the response's type.</summary>
    public EquatableArray<TypeMention> ResponseTypes { get; init; }

    /// <summary>Types that are declared as the request's, and links to types under a label of the body: never the response's unless the page names them so.</summary>
    public EquatableArray<TypeMention> RequestTypes { get; init; }

    public EquatableArray<RateLimitRow> RateLimits { get; init; }

    /// <summary>What the rate limit section says beside its table.</summary>
    public Prose RateLimitNote { get; init; } = Prose.None;

    public EquatableArray<ErrorRow> Errors { get; init; }

    /// <summary>"Same set as [X](/x#errors) minus `KEY`."</summary>
    public EquatableArray<ErrorInheritance> InheritedErrors { get; init; }

    /// <summary>Keys in running text and callouts: "`KEY` (1005) can still fire", "`404 KEY`".</summary>
    public EquatableArray<ErrorMention> ErrorMentions { get; init; }

    /// <summary>Callouts and all other sections of the page in their order, for the remarks.</summary>
    public Prose Remarks { get; init; } = Prose.None;

    /// <summary>The sentence that deprecates the operation, if there is one.</summary>
    public Quote? Deprecated { get; init; }

    /// <summary>On a page of the overlay: the call that this one takes the place of (<c>POST /boat</c>); the same call: it is taken away.</summary>
    public Quote? Struck { get; init; }

    /// <summary>Its name in C#, where an overlay gives it one: <c>Launch</c>, <c>Harbour.Launch</c>.</summary>
    public Quote? Called { get; init; }

    /// <summary>The name in C# of the group that an overlay puts it into.</summary>
    public Quote? Group { get; init; }

    /// <summary>What an overlay says that a second sending does: <c>reads</c>, <c>harmless</c>, <c>money</c>.</summary>
    public Quote? Repeating { get; init; }

    /// <summary>How long one attempt may take, where the page says so: <c>100 s</c>.</summary>
    public Quote? Timeout { get; init; }

    /// <summary>The credential that it hands out, by its label: <c>Client Token</c>.</summary>
    public Quote? Gives { get; init; }

    /// <summary>Where an overlay has been laid over it: what each page says by itself, the overlay's first.</summary>
    public EquatableArray<Endpoint> Said { get; init; }

    /// <summary>Errors that an overlay takes away, wherever they come from.</summary>
    public EquatableArray<RemovedError> RemovedErrors { get; init; }
}

/// <summary>"Merchant API Key (`api-key` header)": label and header, the word that the header puts before the credential ("Bearer"), and the whole statement's place.</summary>
public sealed record CredentialStatement(string Label, string? Header, string? Scheme, Place Place)
{
    /// <summary>The name in C# of the client that holds it, where an overlay gives it one.</summary>
    public Quote? Called { get; init; }

    /// <summary>The label that an overlay strikes through.</summary>
    public string? Struck { get; init; }
}

/// <summary>"`/harbour/*` endpoints take the `x-key` header": the path without its star, and the header or else the words for the credential.</summary>
public sealed record CredentialReach(string? Header, string Label, string Path, Place Place);

/// <summary>A request block: request line, headers, body. Address as written, with or without scheme and host.</summary>
public sealed record RequestSample(
    Quote Method, Quote Address, EquatableArray<SampleHeader> Headers, SampleNode? Body, string? Section, Place Place)
{
    /// <summary>What it sends in another form than JSON: <c>amount=10.75&amp;currency=USD</c>.</summary>
    public Quote? Unread { get; init; }
}

/// <summary>A header of a request block; <paramref name="Scheme"/> is the word before its credential, where it carries one ("Bearer").</summary>
public sealed record SampleHeader(string Name, string Value, string? Scheme);

/// <summary>A request block in a guide, and the tables of fields in the sections that follow it.</summary>
public sealed record GuideRequest(RequestSample Request, EquatableArray<ParameterTable> Parameters, EquatableArray<ResponseSample> Responses);

/// <summary>A response example. <paramref name="Section"/> is the heading it stands under; Status where the page names one.</summary>
public sealed record ResponseSample(SampleNode Json, string? Section, int? Status, Place Place);

/// <summary>A link to something that may be a type: text ("Trade"), target ("/reference/types#trade").</summary>
public sealed record TypeMention(string Text, string Target, string? Section, Place Place);
