using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>What a statement about callbacks is about, by the look of its words; what they mean is for the binder.</summary>
public enum CallbackTopic
{
    /// <summary>A signature header with its parts: <c>X-Signature</c>, <c>t=..,id=..,s=..</c>.</summary>
    Header,
    /// <summary>The header by its name alone, in running text: <c>X-Signature</c>.</summary>
    HeaderName,
    /// <summary>One more part of it, named in the text: <c>s1=..</c>.</summary>
    Part,
    /// <summary>What is signed, as a template: <c>&lt;id&gt;.&lt;time&gt;.&lt;body&gt;</c>.</summary>
    Signed,
    /// <summary>A bullet on a name in the template: the name, and what is said of it.</summary>
    Naming,
    /// <summary>A word for how it is signed: <c>HMAC-SHA256</c>, <c>hex</c>, <c>base64</c>.</summary>
    Algorithm,
    /// <summary>How far the time may be off: <c>5</c>, <c>minutes</c>.</summary>
    Tolerance,
    /// <summary>When the answer decides something: <c>order.type === "loan"</c>, one for each condition.</summary>
    Approval,
    /// <summary>The answer that says no: its status, and the members of its body.</summary>
    Rejection,
    /// <summary>The members that tell one event from another.</summary>
    EventKey,
    /// <summary>The members that tell one request for approval from another.</summary>
    ApprovalKey,
    /// <summary>How long an answer is waited for: <c>15</c>, <c>seconds</c>.</summary>
    AnswerTime,
    /// <summary>A row on a member of the body: its path.</summary>
    Field,
    /// <summary>The member that marks an unsigned test of the address.</summary>
    Test,
}

/// <summary>A statement about what the API sends by itself, outside any endpoint. <paramref name="Place"/>: of the whole of it.</summary>
public sealed record CallbackStatement(CallbackTopic Topic, EquatableArray<Quote> Words, Place Place)
{
    /// <summary>The heading that it stands under.</summary>
    public string? Section { get; init; }
}
