using ApiDocs.Flow;

namespace ApiDocs.Model;

/// <summary>What the API sends by itself to an address of the caller's. <paramref name="BodyType"/>: the record of its body.</summary>
public sealed record CallbackModel(string BodyType, CallbackSignatureModel Signature)
{
    /// <summary>The members that tell one event from another, as JSON paths into the body: trade.id, trade.status. Empty: each delivery is one.</summary>
    public EquatableArray<string> EventKey { get; init; }

    /// <summary>What holds of a body whose answer decides something: trade.type is withdraw and trade.status is initiated. Empty: nothing is decided.</summary>
    public EquatableArray<CallbackConditionModel> Approval { get; init; }

    /// <summary>The members that tell one request for approval from another; empty: as any event.</summary>
    public EquatableArray<string> ApprovalKey { get; init; }

    /// <summary>The answer that says no; there wherever there is an approval.</summary>
    public CallbackRejectionModel? Rejection { get; init; }

    /// <summary>The member of the unsigned body that only tests the address ("test"); null: there is no such test.</summary>
    public string? TestMember { get; init; }

    /// <summary>How long the API waits for an answer, in seconds; null: the pages do not say.</summary>
    public int? AnswerSeconds { get; init; }

    /// <summary>What the pages say of members of the body, by their JSON paths.</summary>
    public EquatableArray<CallbackFieldModel> Fields { get; init; }

    /// <summary>The page that says most of it.</summary>
    public SourceModel? Source { get; init; }
}

/// <summary>
/// How a callback is signed: HMAC-SHA256 in hex over <paramref name="SignedPrefix"/> ("{id}.{time}.") and the raw body, in the parts of
/// one header.
/// </summary>
public sealed record CallbackSignatureModel(
    string Header, string TimePart, string IdPart, EquatableArray<string> SignatureParts, string SignedPrefix, int ToleranceSeconds);

/// <summary>A member of the body, by its JSON path, and the value that it has.</summary>
public sealed record CallbackConditionModel(string Path, string Value);

/// <summary>"402" with a body whose member <paramref name="ReasonMember"/> says why; null: it has no body.</summary>
public sealed record CallbackRejectionModel(int Status, string? ReasonMember);

/// <summary>A member of the body, by its JSON path, in the page's words.</summary>
public sealed record CallbackFieldModel(string Path, string Text);
