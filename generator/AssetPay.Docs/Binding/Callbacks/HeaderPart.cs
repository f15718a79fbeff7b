using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Callbacks;

internal enum PartRole
{
    Unknown,
    Time,
    /// <summary>A time that is a number of seconds.</summary>
    UnixTime,
    Id,
    Signature,
    Body,
}

/// <summary>What a part of a signature header holds: by its value as shown, or else by its name.</summary>
internal static class HeaderPart
{
    // In this order: "previous-signature-id" is none of ours, "hex-signature" is a signature whatever else stands in it.
    private static readonly (PartRole Role, Regex Value)[] _values =
    [
        (PartRole.Signature, Words("hex|signature|\\bsig\\b|hmac|digest|\\bmac\\b|^[0-9a-f]{64}$")),
        (PartRole.UnixTime, Words("unix|epoch|seconds|millis|^\\d{9,13}$")),
        (PartRole.Time, Words("iso|time|date|^\\d{4}-\\d\\d-\\d\\dt")),
        (PartRole.Body, Words("body|payload|content")),
        (PartRole.Id, Words("\\bid\\b|id$|delivery|message|nonce|uuid|attempt")),
    ];

    private static readonly (PartRole Role, Regex Name)[] _names =
    [
        (PartRole.Signature, Words("^(?:s|v|sig|signature|hmac|hash|digest|mac)\\d*$")),
        (PartRole.Time, Words("^(?:t|ts|time|timestamp|at|date|when)$")),
        (PartRole.Id, Words("^(?:id|i|d|did|delivery|msg|message|event|nonce|uuid)$|id$")),
    ];

    public static PartRole Of(string name, string value) => Role(_values, value) is var role and not PartRole.Unknown ? role : Role(_names, name);

    /// <summary>A name in the template of what is signed.</summary>
    public static PartRole OfName(string name) => Role(_values, name) is var role and not PartRole.Unknown ? role : Role(_names, name);

    private static PartRole Role((PartRole Role, Regex Words)[] known, string text) => known.Where(pair => pair.Words.IsMatch(text)).Select(pair => pair.Role).FirstOrDefault();

    private static Regex Words(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
