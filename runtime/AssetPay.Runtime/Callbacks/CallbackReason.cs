using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>Says why a delivery is not taken, and what to look at. Never a signature, a secret or anything of the body.</summary>
internal static class CallbackReason
{
    internal const string NoJson = "The signature is right, but the body is no JSON that can be read.";

    internal static string Of(ApiCallbackRefusal refusal, ApiCallbackScheme scheme, SignatureHeader? parts, DateTimeOffset now) => refusal switch
    {
        ApiCallbackRefusal.HeaderMissing => $"The header '{scheme.Header}' is missing.",
        ApiCallbackRefusal.HeaderMalformed =>
            $"The header '{scheme.Header}' must have '{scheme.TimePart}' (a date), '{scheme.IdPart}' and '{string.Join("' or '", scheme.SignatureParts)}' (64 hex digits), and one of them is missing or is none.",
        ApiCallbackRefusal.TimeOutOfTolerance => string.Create(
            CultureInfo.InvariantCulture,
            $"It was signed {Seconds(now - parts!.Time)} by the clock of this machine, and may be {(long)scheme.Tolerance.TotalSeconds} s off; {(now < parts.Time ? "one of the clocks is wrong" : "it is a repeat of an old delivery, or one of the clocks is wrong")}."),
        _ => "None of its signatures fits the body and the secrets; look whether the secret is the present one, and whether the body is passed on as its raw bytes.",
    };

    private static string Seconds(TimeSpan ago) => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(Math.Abs(ago.TotalSeconds)):0} s {(ago < TimeSpan.Zero ? "in the future" : "ago")}");
}
