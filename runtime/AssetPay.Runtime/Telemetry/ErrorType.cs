using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>A failure in one word that logs, traces and metrics can group by.</summary>
internal static class ErrorType
{
    internal const string Canceled = "canceled";

    internal static string Of(ApiFailure failure) => failure switch
    {
        // Each other word would make a series of figures of its own, and whoever answers could make up as many as he likes.
        { Key: { } key, HasDocumentedKey: true } => key,
        { Kind: FailureKind.NeverSent or FailureKind.Broken, Cause: OperationCanceledException } => "timeout",
        { Kind: FailureKind.NeverSent } => "never_sent",
        { Kind: FailureKind.HeldBack } => "held_back",
        { Kind: FailureKind.Broken } => "connection_broken",
        { Kind: FailureKind.OtherOrigin } => "other_origin",
        { Kind: FailureKind.Unreadable } => "unreadable",
        { StatusCode: { } status } when (int)status >= 400 => ((int)status).ToString(CultureInfo.InvariantCulture),
        { Kind: FailureKind.Error } => "error",
        _ => "no_envelope",
    };
}
