using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>What a checked delivery is made of, beside its body. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiCallbackFacts
{
    internal ApiCallbackFacts(SignatureHeader header, CallbackEvent read, IReadOnlyList<string> missingMembers)
    {
        DeliveryId = header.Id;
        Time = header.Time;
        DedupeKey = read.Key ?? header.Id;
        IsApprovalRequest = read.IsApprovalRequest;
        MissingMembers = missingMembers;
    }

    internal string DeliveryId { get; }

    internal DateTimeOffset Time { get; }

    internal string DedupeKey { get; }

    internal bool IsApprovalRequest { get; }

    internal IReadOnlyList<string> MissingMembers { get; }
}
