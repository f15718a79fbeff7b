using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Blocks of code that show a signature header, what is signed, or the answer that says no.</summary>
internal static class CallbackFence
{
    private static readonly Wording _status = new("^HTTP/[0-9](?:\\.[0-9])?[ \\t]+(?<status>4[0-9][0-9])\\b");

    private static readonly Wording _member = new("\"(?<name>\\w+)\"\\s*:");

    /// <summary>A header, or what is signed.</summary>
    public static CallbackStatement? Read(FenceBlock fence)
    {
        var text = fence.Text.Trim();
        return CallbackWords.Header(text) is { } words ? new(CallbackTopic.Header, words, text.Place)
            : CallbackWords.IsTemplate(text.Text) ? new(CallbackTopic.Signed, EquatableArray.Of(text.Quote), text.Place)
            : null;
    }

    /// <summary>The block stays an example too.</summary>
    public static CallbackStatement? Answer(FenceBlock fence, Section section)
    {
        var text = fence.Text.Trim();
        var match = CallbackSections.IsOnRejecting(section) ? _status.Match(text.Text) : Match.Empty;
        if (!match.Success)
            return null;

        var status = text.QuoteOf(match.Groups["status"].Index, match.Groups["status"].Length);
        var members = _member.Matches(text.Text).Cast<Match>().Select(member => text.QuoteOf(member.Groups["name"].Index, member.Groups["name"].Length));
        return new(CallbackTopic.Rejection, new[] { status }.Concat(members).ToEquatableArray(), text.Place) { Section = section.Name };
    }
}
