using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>A request block: "POST https://host/path", headers, a blank line, a JSON body.</summary>
internal static class RequestText
{
    private const int MostLines = 32;

    private static readonly Wording _requestLine = new(
        $"^\\s*\\[?(?<method>{HttpMethods.Pattern})[\\]:]?\\s+(?<address>\\S+)(?:\\s+HTTP/[\\d.]+)?\\s*$");

    private static readonly Wording _anyRequestLine = new($"^\\s*\\[?{HttpMethods.Pattern}[\\]:]?\\s+\\S*/\\S*", RegexOptions.Multiline);

    private static readonly Wording _header = new("^(?<name>[A-Za-z][A-Za-z0-9-]*):\\s*(?<value>.*)$");

    // "amount=10.75&currency=USD", in one line or one for each.
    private static readonly Wording _form = new("^\\s*(?<form>[A-Za-z_][\\w.\\[\\]-]*=[^\\n]*)");

    // Several request lines are a list of endpoints ("use them just as they are:"), not a request.
    public static bool IsRequest(FenceBlock fence) =>
        FirstLine(fence.Text.Text) is { Success: true } && _anyRequestLine.Matches(fence.Text.Text).Count <= 1;

    /// <summary>The request lines that the fence begins with, one or several alternatives.</summary>
    public static IReadOnlyList<(Quote Method, Quote Address)> Lines(FenceBlock fence)
    {
        var lines = new List<(Quote Method, Quote Address)>();
        if (!FirstLine(fence.Text.Text).Success)
            return lines;

        foreach (var line in PassageLines.Of(fence.Text).Take(MostLines))
        {
            if (FirstLine(line.Text) is not { Success: true } match)
                break;

            lines.Add((QuoteOf(line, match.Groups["method"]), QuoteOf(line, match.Groups["address"])));
        }

        return lines;
    }

    /// <summary>Whether the fence holds nothing but request lines.</summary>
    public static bool IsOnlyLines(FenceBlock fence) => fence.Text.Text.Split('\n').All(line => string.IsNullOrWhiteSpace(line) || FirstLine(line).Success);

    public static RequestSample? Read(FenceBlock fence, Section section, PageFacts facts)
    {
        if (!IsRequest(fence))
            return null;

        var passage = fence.Text;
        var line = FirstLine(passage.Text);
        var next = AfterLine(passage.Text, line.Index + line.Length);
        var headers = Headers(passage.Text, ref next);
        var form = _form.Match(passage.Text.Substring(next));
        var body = form.Success || string.IsNullOrWhiteSpace(passage.Text.Substring(next)) ? null : SampleReader.ReadOne(passage, next, facts);
        return new RequestSample(
            QuoteOf(passage, line.Groups["method"]), QuoteOf(passage, line.Groups["address"]), headers.ToEquatableArray(), body, section.Name, passage.Trim().Place)
        {
            Unread = form.Success ? passage.QuoteOf(next + form.Groups["form"].Index, form.Groups["form"].Length) : null,
        };
    }

    /// <summary>Reads "Name: value" lines up to a blank line or a body.</summary>
    public static List<SampleHeader> Headers(string text, ref int next)
    {
        var headers = new List<SampleHeader>();
        while (next < text.Length)
        {
            var line = LineAt(text, next);
            var match = _header.Match(line.TrimEnd());
            if (!match.Success)
                break;

            headers.Add(new SampleHeader(match.Groups["name"].Value, match.Groups["value"].Value, AuthScheme.InValue(match.Groups["value"].Value)));
            next = AfterLine(text, next);
        }

        return headers;
    }

    public static int AfterLine(string text, int index) => text.IndexOf('\n', Math.Min(index, text.Length)) is >= 0 and var end ? end + 1 : text.Length;

    public static string LineAt(string text, int index) => text.Substring(index, (text.IndexOf('\n', index) is >= 0 and var end ? end : text.Length) - index);

    private static Match FirstLine(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;

        if (start == text.Length || text[start] is not ('[' or 'G' or 'P' or 'D' or 'H' or 'O'))
            return Match.Empty;

        var match = _requestLine.Match(text, start, LineAt(text, start).Length);
        return match.Success && IsAddress(match.Groups["address"].Value) ? match : Match.Empty;
    }

    private static bool IsAddress(string address) =>
        address.StartsWith("/", StringComparison.Ordinal) || address.StartsWith("{", StringComparison.Ordinal)
        || address.Contains("://") || address.IndexOf('/') > 0 || (address[0] == '<' && address[address.Length - 1] == '>');

    private static Quote QuoteOf(Passage passage, Group group) => passage.QuoteOf(group.Index, group.Length);
}
