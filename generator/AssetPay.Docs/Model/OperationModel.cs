using ApiDocs.Flow;

namespace ApiDocs.Model;

public enum CallClass
{
    /// <summary>Reads only: repeating it changes nothing.</summary>
    Read,
    /// <summary>Changes something, and a second time changes nothing more (a cancel).</summary>
    Idempotent,
    /// <summary>Moves money or items: never sent twice on an unknown outcome. Whatever no rule classifies is this.</summary>
    Money,
}

/// <summary>How many of the things a path parameter names one call takes.</summary>
public enum CallShape
{
    Plain,
    /// <summary>The last path parameter is a list, joined by commas; data is an array, or an object when there is one.</summary>
    Batch,
}

/// <summary>One method of a client. <paramref name="Name"/> without Async: "SellItems".</summary>
public sealed record OperationModel(
    string Name, string GroupName, string CredentialId, string HttpMethod, string Path, CallClass Class, CallShape Shape, SourceModel Source)
{
    public string Title { get; init; } = "";

    public Prose Summary { get; init; } = Prose.None;

    /// <summary>Everything else that the page says in words, in its order.</summary>
    public Prose Remarks { get; init; } = Prose.None;

    public string? Scope { get; init; }

    /// <summary>False when no page says how the operation is authenticated: no credential is sent.</summary>
    public bool IsAuthenticated { get; init; } = true;

    public EquatableArray<PropertyModel> PathParameters { get; init; }

    /// <summary>The name of the request record (query and body members), or null when there are none.</summary>
    public string? RequestType { get; init; }

    /// <summary>True when every member of the request record is optional.</summary>
    public bool IsRequestOptional { get; init; }

    public bool HasBody { get; init; }

    /// <summary>What the call returns; null: nothing.</summary>
    public TypeRef? ResponseType { get; init; }

    /// <summary>What the page says about the response beside its type ("Returns a full Trade object").</summary>
    public Prose ResponseSummary { get; init; } = Prose.None;

    /// <summary>The operation's error enum; its name is AssetPayErrorCode's when the page documents no errors.</summary>
    public string ErrorType { get; init; } = "";

    public EquatableArray<OperationErrorModel> Errors { get; init; }

    public EquatableArray<RateLimitModel> RateLimits { get; init; }

    public Prose RateLimitNote { get; init; } = Prose.None;

    /// <summary>The documented answers, with what was left out of them.</summary>
    public EquatableArray<ExampleModel> Examples { get; init; }

    /// <summary>The documented request body, for the doc comment and the sandbox.</summary>
    public EquatableArray<ExampleModel> RequestExamples { get; init; }

    public string? Deprecated { get; init; }

    /// <summary>How long one attempt may take, in seconds, where the pages say that it takes longer than others.</summary>
    public int? TimeoutSeconds { get; init; }

    /// <summary>The request's member that the API takes once only, by its name on the wire ("externalId"); null: it has none.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The error that says that the idempotency key has been used ("EXTERNAL_ID_EXISTS"); null: no page names one.</summary>
    public string? TakenKey { get; init; }

    /// <summary>The operation that finds by its idempotency key what this one made, by name; null: the pages have none.</summary>
    public string? FoundBy { get; init; }

    /// <summary>How its list is walked through page by page; null: it has none, or one page.</summary>
    public PagingModel? Paging { get; init; }
}

/// <summary>An error that the operation's page documents: member of its enum, C# name, number, key, the page's words.</summary>
public sealed record OperationErrorModel(string Name, int Code, string Key, Prose When)
{
    /// <summary>Its HTTP status, where a page states it.</summary>
    public int? Http { get; init; }
}

/// <summary>"Verified", 60, 60 seconds; Text is the page's ("60 requests / min").</summary>
public sealed record RateLimitModel(string Tier, int Requests, int Seconds, string Text);

/// <summary>
/// An example as plain JSON: the whole answer as documented, left-out values absent. <paramref name="Elided"/> holds the JSON paths
/// (<c>data.items</c>) of objects and arrays that show that something was left out.
/// </summary>
public sealed record ExampleModel(string Json, EquatableArray<string> Elided, int? Status);

/// <summary>An error of the whole API: member of AssetPayErrorCode. Http is null where no page states it.</summary>
public sealed record ErrorModel(string Name, int Code, string Key, int? Http, Prose Description, string? Domain);
