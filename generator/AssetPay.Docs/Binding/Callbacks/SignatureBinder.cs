using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Callbacks;

/// <summary>
/// Decides how callbacks are signed. Whatever is not plainly what the runtime checks ends in a finding and no scheme: a check that is
/// nearly right lets through what was not signed, or nothing at all.
/// </summary>
internal sealed class SignatureBinder(SaidCallbacks said, List<Finding> findings)
{
    private const int DefaultTolerance = 300;

    private const string WhatHeader = "The header that signs callbacks";

    private static readonly Regex _hex = new("hex|^[0-9a-f]{64}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly string[] _others = ["SHA1", "SHA384", "SHA512", "MD5", "RSA", "ECDSA", "ED25519", "BASE64"];

    public CallbackSignatureModel? Bind()
    {
        if (said.First(CallbackTopic.Header) is not { } header)
        {
            var signed = said.First(CallbackTopic.Signed) ?? said.First(CallbackTopic.Algorithm);
            return signed is null ? null : Refused<CallbackSignatureModel>(signed, "no page shows the signature's header with its parts");
        }

        said.Compare(CallbackTopic.Header, WhatHeader, statement => $"'{statement.Word(0)}'", findings);
        TellMisspelt(header);
        if (Parts(header) is not { } parts || Prefix(header, parts) is not { } prefix || Algorithm(header, parts) is null)
        {
            return null;
        }

        var signatures = parts.Where(part => part.Role == PartRole.Signature).Select(part => part.Name).ToEquatableArray();
        return new(header.Word(0), Named(parts, PartRole.Time), Named(parts, PartRole.Id), signatures, prefix, Tolerance(header));
    }

    // Other headers are spoken of beside it, of a version or an event; a slip of the pen is nearly it. What an overlay says is meant.
    private void TellMisspelt(SaidCallback header)
    {
        var slips = said.Of(CallbackTopic.HeaderName).Where(named => !DocsSet.IsOverlay(header.Page) && NearNames.Are(named.Word(0), header.Word(0)));
        foreach (var named in slips)
        {
            findings.Add(Finding.Of(
                Rules.Contradiction, named.Page.Path, named.Statement.Place, WhatHeader, $"'{named.Word(0)}'", $"'{header.Word(0)}'", header.Statement.Place.In(header.Page.Path), "the latter"));
        }
    }

    /// <summary>The parts of the header wherever it is shown, in the order in which they are.</summary>
    private List<Part>? Parts(SaidCallback header)
    {
        var shown = said.Of(CallbackTopic.Header).Where(other => string.Equals(other.Word(0), header.Word(0), StringComparison.OrdinalIgnoreCase)).ToList();
        if (shown.Find(other => other.Word(1).Contains(';')) is { } other)
        {
            return Refused<List<Part>>(other, "the parts of its header are not divided by commas");
        }

        var texts = shown.SelectMany(statement => statement.Word(1).Split(','));
        var extra = said.Of(CallbackTopic.Part).Select(statement => statement.Word(0)).Where(text => Of(text).Role == PartRole.Signature);
        var parts = texts.Concat(extra).Select(Of).GroupBy(part => part.Name).Select(part => part.OrderBy(one => one.Role == PartRole.Unknown).First()).ToList();
        var lacking = parts.Exists(part => part.Role == PartRole.UnixTime) ? "the time in its header is a number, and not ISO 8601"
            : Lacks(parts, PartRole.Time) ? "its header has no time, so that an old delivery could be sent again"
            : Lacks(parts, PartRole.Id) ? "its header has no id of the delivery"
            : Lacks(parts, PartRole.Signature) ? "none of its header's parts is plainly a signature" : null;
        return lacking is null ? parts : Refused<List<Part>>(header, lacking);
    }

    /// <summary>What is signed in front of the body: <c>{id}.{time}.</c></summary>
    private string? Prefix(SaidCallback header, List<Part> parts)
    {
        if (said.First(CallbackTopic.Signed) is not { } signed)
        {
            return Refused<string>(header, "no page shows what is signed");
        }

        said.Compare(CallbackTopic.Signed, "What is signed of a callback", statement => SignedTemplate.Of(statement.Word(0), name => RoleOf(name, parts)) ?? statement.Word(0), findings);
        return SignedTemplate.Of(signed.Word(0), name => RoleOf(name, parts)) is { } prefix && prefix.Contains("{time}")
            ? prefix
            : Refused<string>(signed, $"'{signed.Word(0)}' is not plainly the time, the id and the body at its end");
    }

    private PartRole RoleOf(string name, List<Part> parts)
    {
        var naming = said.Of(CallbackTopic.Naming).Where(statement => statement.Word(0) == name).Select(statement => statement.Word(1)).FirstOrDefault();
        var part = naming is null ? null : parts.Find(part => Regex.IsMatch(naming, $"(?<![\\w-]){Regex.Escape(part.Name)}=", RegexOptions.CultureInvariant)) ?? parts.Find(part => part.Name == name);
        return part?.Role ?? HeaderPart.OfName(name);
    }

    private string? Algorithm(SaidCallback header, List<Part> parts)
    {
        var words = said.Of(CallbackTopic.Algorithm).ToList();
        bool IsSaid(string algorithm) => words.Exists(statement => Plain(statement.Word(0)) == algorithm);
        if (words.Find(statement => IsOther(Plain(statement.Word(0)))) is { } other)
        {
            return Refused<string>(other, $"it is signed with {other.Word(0)}");
        }

        if (!IsSaid("HMACSHA256") && !(IsSaid("HMAC") && IsSaid("SHA256")))
        {
            return Refused<string>(header, "no page says that it is signed with HMAC-SHA256");
        }

        if (!words.Exists(statement => _hex.IsMatch(statement.Word(0))) && !parts.Exists(part => part.Role == PartRole.Signature && _hex.IsMatch(part.Value)))
        {
            findings.Add(Finding.Of(Rules.Guess, header.Page.Path, header.Statement.Place, "How the signature of a callback is written", "hex digits"));
        }

        return "HMAC-SHA256";
    }

    private int Tolerance(SaidCallback header)
    {
        if (said.First(CallbackTopic.Tolerance) is not { } tolerance)
        {
            findings.Add(Finding.Of(Rules.Guess, header.Page.Path, header.Statement.Place, "How far the time of a callback may be off", "5 minutes"));
            return DefaultTolerance;
        }

        said.Compare(CallbackTopic.Tolerance, "How far the time of a callback may be off", Durations.Text, findings);
        if (Durations.Seconds(tolerance) is { } seconds)
        {
            return seconds;
        }

        findings.Add(Finding.Of(Rules.Guess, tolerance.Page.Path, tolerance.Statement.Place, $"How far the time of a callback may be off ('{Durations.Said(tolerance)}')", "5 minutes"));
        return DefaultTolerance;
    }

    private T? Refused<T>(SaidCallback statement, string reason) where T : class
    {
        findings.Add(Finding.Of(Rules.CallbacksUnverified, statement.Page.Path, statement.Statement.Place, reason));
        return null;
    }

    private static Part Of(string text)
    {
        var at = text.IndexOf('=');
        var (name, value) = (text.Substring(0, at).Trim(), text.Substring(at + 1).Trim());
        return new(name, value, HeaderPart.Of(name, value.Trim('<', '>', '{', '}', '$', '.')));
    }

    // An HMAC of no number that is known is one too: nobody can say which digit is wrong.
    private static bool IsOther(string algorithm) =>
        _others.Any(algorithm.EndsWith) || (algorithm.StartsWith("HMAC", StringComparison.Ordinal) && algorithm is not ("HMAC" or "HMACSHA256"));

    private static bool Lacks(List<Part> parts, PartRole role) => !parts.Exists(part => part.Role == role);

    private static string Named(List<Part> parts, PartRole role) => parts.First(part => part.Role == role).Name;

    private static string Plain(string algorithm) => new([.. algorithm.ToUpperInvariant().Where(char.IsLetterOrDigit)]);

    private sealed record Part(string Name, string Value, PartRole Role);
}
