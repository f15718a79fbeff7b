using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// An announcement in front matter: <c>api: "POST /boats"</c>, <c>openapi: "spec.json POST /boats"</c>, or <c>method: GET</c> beside
/// <c>route: /boats?length={length}</c>.
/// </summary>
internal static class FrontMatterCall
{
    private static readonly string[] _whole = ["api", "openapi", "endpoint", "operation"];

    private static readonly string[] _methods = ["method", "http_method", "httpMethod", "verb"];

    private static readonly string[] _paths = ["route", "path", "url", "endpoint", "uri"];

    private static readonly Wording _call = new($"(?:^|\\s)(?<call>{HttpMethods.Pattern}\\s+\\S+)$", RegexOptions.IgnoreCase);

    /// <summary>The announcement as the words of a heading, each at its place.</summary>
    public static Passage? Of(Func<string, Passage?> entry)
    {
        foreach (var whole in _whole.Select(entry).OfType<Passage>())
        {
            var match = _call.Match(whole.Text);
            if (match.Success)
                return Upper(whole.Slice(match.Groups["call"].Index, match.Groups["call"].Length));
        }

        var method = _methods.Select(entry).FirstOrDefault(value => value is not null && HttpMethods.Is(value.Text));
        var path = _paths.Select(entry).FirstOrDefault(value => value is not null && CallAddress.Is(value.Text));
        if (method is null || path is null)
            return null;

        var slash = path.Text[0] is '/' or '{' or '<' || CallAddress.HasHost(path.Text) ? "" : "/";
        var at = path.OffsetOf(0);
        return new PassageBuilder(method.Page, method.OffsetOf(0)).Add(Upper(method), "").Add(" " + slash, at, at, InlineStyle.Plain, null).Add(path, "").Build();
    }

    private static Passage Upper(Passage call)
    {
        var end = call.Text.IndexOf(' ') is >= 0 and var space ? space : call.Text.Length;
        return new PassageBuilder(call.Page, call.OffsetOf(0))
            .Add(call.Text.Substring(0, end).ToUpperInvariant(), call.OffsetOf(0))
            .Add(call.Slice(end, call.Text.Length - end), "").Build();
    }
}
