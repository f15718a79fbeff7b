using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>A call of curl: its method, its address, its headers and its body.</summary>
internal static class CurlText
{
    private static readonly Wording _command = new("^\\s*(?:\\$\\s+)?(?<curl>curl)\\s");

    private static readonly Wording _method = new($"\\s(?:-X|--request)[\\s=]*[\"']?(?<method>{HttpMethods.Pattern})\\b");

    private static readonly Wording _address = new("(?<![\\w/])(?<address>https?://[^\\s\"'\\\\]+|(?<=\\s[\"']?)\\$?\\{{1,2}[\\w.-]+\\}{1,2}/[^\\s\"'\\\\]*)");

    private static readonly Wording _posts = new("\\s(?:-[dF]|--(?:data|form|json)\\b)");

    // What is given goes into the query then.
    private static readonly Wording _gets = new("\\s(?:-G|--get)(?=\\s)");

    private static readonly Wording _sent = new(
        "\\s(?:-[dF]|--(?:data(?:-raw|-binary|-ascii|-urlencode)?|form(?:-string)?|json)(?=[\\s=]))[\\s=\\\\]*\\$?(?:[\"']\\s*(?<sent>(?:[^\"'\\\\\\n]|\\\\.)+)|(?<sent>[^\\s\"'\\\\]+))");

    private static readonly Wording _pipe = new("\\s\\|\\s*[a-z]");

    private static readonly Wording _header = new("\\s(?:-H|--header)[\\s=]*(?:\"(?<name>[A-Za-z][\\w-]*):\\s*(?<value>[^\"\\n]*)\"|'(?<name>[A-Za-z][\\w-]*):\\s*(?<value>[^'\\n]*)')");

    private static readonly Wording _data = new("\\s(?:-d|--data(?:-raw|-binary|-ascii)?|--json)[\\s=]*\\$?(?<quote>[\"']?)(?=\\s*[{\\[])");

    public static (Quote Method, Quote Address)? Line(FenceBlock fence)
    {
        var text = fence.Text.Text;
        var command = text.Contains("curl") ? _command.Match(text) : Match.Empty;
        var address = command.Success ? _address.Match(text) : Match.Empty;
        if (!address.Success || text.LastIndexOf("curl ", StringComparison.Ordinal) > command.Groups["curl"].Index)
            return null;

        var method = _method.Match(text);
        // Without -X curl posts what it is given, and gets otherwise.
        var word = method.Success
            ? fence.Text.QuoteOf(method.Groups["method"].Index, method.Groups["method"].Length)
            : fence.Text.QuoteOf(command.Groups["curl"].Index, 4) with { Text = _posts.IsMatch(Own(text)) && !_gets.IsMatch(Own(text)) ? "POST" : "GET" };
        return (word, fence.Text.QuoteOf(address.Groups["address"].Index, address.Groups["address"].Length));
    }

    public static RequestSample? Read(FenceBlock fence, Section section)
    {
        if (Line(fence) is not var (method, address))
            return null;

        var headers = _header.Matches(fence.Text.Text).Cast<Match>().Select(match => new SampleHeader(match.Groups["name"].Value, match.Groups["value"].Value, AuthScheme.InValue(match.Groups["value"].Value)));
        var body = Body(fence.Text);
        return new RequestSample(method, address, headers.ToEquatableArray(), body, section.Name, fence.Text.Trim().Place) { Unread = body is null ? Unread(fence.Text) : null };
    }

    /// <summary>All that it sends, at the place of the first: curl puts "&amp;" between them.</summary>
    private static Quote? Unread(Passage text)
    {
        var sent = _sent.Matches(Own(text.Text)).Select(match => match.Groups["sent"]).ToList();
        return sent.Count == 0 ? null : text.QuoteOf(sent[0].Index, sent[0].Length) with { Text = string.Join("&", sent.Select(part => part.Value.Trim())) };
    }

    // "| cut -d," sends nothing.
    private static string Own(string text) => _pipe.Match(text) is { Success: true } pipe ? text.Substring(0, pipe.Index) : text;

    // A shell's quotation marks and its escapes are not JSON's: a body that needs them taken off is left out.
    private static SampleNode? Body(Passage text)
    {
        var data = _data.Match(text.Text);
        if (!data.Success)
            return null;

        var start = data.Index + data.Length;
        var end = data.Groups["quote"].Length == 0 ? text.Text.Length : text.Text.IndexOf(data.Groups["quote"].Value[0], start);
        if (end < 0)
            return null;

        var nodes = SampleReader.Read(text.Slice(start, end - start), 0, out var trouble);
        return trouble is null && nodes.Count == 1 ? nodes[0] : null;
    }
}
