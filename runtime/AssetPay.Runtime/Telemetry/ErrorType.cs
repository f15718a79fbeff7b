using System.Buffers;
using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>A failure in one word that logs, traces and metrics can group by.</summary>
internal static class ErrorType
{
    internal const string Canceled = "canceled";

    private const int LongestKey = 64;

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.");

    internal static string Of(ApiFailure failure) => failure switch
    {
        { Key: { } key } when IsKey(key) => key,
        { Kind: FailureKind.NeverSent or FailureKind.Broken, Cause: OperationCanceledException } => "timeout",
        { Kind: FailureKind.NeverSent } => "never_sent",
        { Kind: FailureKind.HeldBack } => "held_back",
        { Kind: FailureKind.Broken } => "connection_broken",
        { Kind: FailureKind.OtherOrigin } => "other_origin",
        { Kind: FailureKind.Unreadable } => "unreadable",
        { StatusCode: { } status } when (int)status >= 400 => ((int)status).ToString(CultureInfo.InvariantCulture),
        _ => "no_envelope",
    };

    // Whatever answers may have written it: only what looks like a key becomes a value that figures are grouped by.
    private static bool IsKey(string key) => key.Length is > 0 and <= LongestKey && !key.AsSpan().ContainsAnyExcept(KeyCharacters);
}
