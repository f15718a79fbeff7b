namespace ApiDocs.Runtime;

/// <summary>A delivery whose signature was checked: something that the API told by itself.</summary>
public abstract class ApiCallback
{
    private protected ApiCallback(ApiCallbackFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        DeliveryId = facts.DeliveryId;
        Time = facts.Time;
        DedupeKey = facts.DedupeKey;
        IsApprovalRequest = facts.IsApprovalRequest;
        MissingMembers = facts.MissingMembers;
    }

    /// <summary>The id of this delivery. Another attempt to deliver the same has another one: tell repeats by <see cref="DedupeKey"/>.</summary>
    public string DeliveryId { get; }

    /// <summary>When it was signed, by the API's clock.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The same for every delivery of the same thing: handle each key once.</summary>
    public string DedupeKey { get; }

    /// <summary>Whether your answer decides if it goes on.</summary>
    public bool IsApprovalRequest { get; }

    /// <summary>
    /// The JSON paths of members that were missing or of another kind than documented; a default stands in their place. None, as a rule.
    /// An amount among them reads 0: move no money by it.
    /// </summary>
    public IReadOnlyList<string> MissingMembers { get; }

    /// <summary>Names the delivery, and shows nothing of its body.</summary>
    /// <returns>For logs.</returns>
    public override string ToString() => $"{Quotation.Of(DedupeKey)} (delivery {Quotation.Of(DeliveryId)})";
}

/// <summary>A delivery with its body.</summary>
/// <typeparam name="TBody">The type of the body.</typeparam>
public abstract class ApiCallback<TBody> : ApiCallback
{
    /// <summary>A delivery, as generated code makes it.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="body">The body.</param>
    protected ApiCallback(ApiCallbackFacts facts, TBody body)
        : base(facts) => Body = body;

    /// <summary>The body.</summary>
    public TBody Body { get; }
}
