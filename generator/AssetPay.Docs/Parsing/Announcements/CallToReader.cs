using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>A call that the API makes: to an address of the reader's own, or shown where webhooks are told.</summary>
internal static class CallToReader
{
    private static readonly Wording _own = new(
        "^\\W*(?:your|my)(?:\\W*$|[-_ ]?(?:web|call|end|url|server|path|app|listen|handl|notif|hook|site|route)\\w*)", RegexOptions.IgnoreCase);

    private static readonly Wording _hook = new("web-?hook|callback|notification|postback|\\bevents?\\b|\\bipn\\b", RegexOptions.IgnoreCase);

    private static readonly Wording _ofHooks = new("hook|callback|notif|postback|event|subscri|listen|test|ipn", RegexOptions.IgnoreCase);

    public static bool Is(PlacedCall call, IReadOnlyList<Section> sections) =>
        call.Call.Path.Text.Split('/').Any(segment => _own.IsMatch(segment))
        || (call.IsSample && !_ofHooks.IsMatch(call.Call.Path.Text) && IsAboutHooks(sections, sections[call.Section]));

    private static bool IsAboutHooks(IReadOnlyList<Section> sections, Section section)
    {
        for (var above = section; above is not null; above = above.Parent)
        {
            if (above.Name is { } name && _hook.IsMatch(name))
                return true;
        }

        return PageTitle.Of(sections)?.Name is { } title && _hook.IsMatch(title);
    }
}
