namespace ApiDocs.Runtime;

/// <summary>Settings for one call; what is null here comes from the client's options.</summary>
public sealed record RequestOptions
{
    /// <summary>How long one attempt of this call may take. More than zero, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, or longer than a timer can be set (49 days).</exception>
    public TimeSpan? Timeout
    {
        get;
        init => field = value is { } limit ? TimeLimit.Check(limit, nameof(Timeout)) : null;
    }

    /// <summary>How long this call may take, retries and waits included. More than zero, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, or longer than a timer can be set (49 days).</exception>
    public TimeSpan? TotalTimeout
    {
        get;
        init => field = value is { } limit ? TimeLimit.Check(limit, nameof(TotalTimeout)) : null;
    }

    /// <summary>How often this call is sent again after a failure: 0 to 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 10.</exception>
    public int? MaxRetries
    {
        get;
        init => field = value is { } count ? RetryCount.Check(count, nameof(MaxRetries)) : null;
    }

    /// <summary>What sending this call again does, where you know better than the documentation: <see cref="ApiCallClass.Read"/> for a search by POST.</summary>
    public ApiCallClass? CallClass { get; init; }

    /// <summary>Whether an unknown outcome of this call is settled, as <see cref="ApiClientOptions.Reconcile"/> says.</summary>
    public bool? Reconcile { get; init; }

    /// <summary>Headers to add. Headers that carry credentials are refused here (<c>Authorization</c>, <c>Cookie</c>) or when the call is made.</summary>
    /// <exception cref="ArgumentException">A name is no header name, carries credentials or belongs to the request itself (<c>Host</c>, <c>Content-Type</c>); a value has a control character or one outside ASCII.</exception>
    public IReadOnlyDictionary<string, string>? Headers
    {
        get;
        init => field = value is null ? null : HeaderRules.CheckedCopy(value, nameof(Headers));
    }

    /// <summary>The id under which the call is found in the API's logs, where the API takes one; null: a new UUID.</summary>
    /// <exception cref="ArgumentException">The id is blank, or has a control character or one outside ASCII.</exception>
    public string? RequestId
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) && value is not null
            ? throw new ArgumentException("RequestId must not be blank.", nameof(RequestId))
            : value is null ? null : HeaderRules.CheckValue(value, nameof(RequestId));
    }

    /// <summary>Whether this request is checked against the documented limits before it is sent.</summary>
    public bool? ValidateRequest { get; init; }
}
