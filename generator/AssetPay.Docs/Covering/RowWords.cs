using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Covering;

/// <summary>The words that the readers took out of each row of a page, so that a cell that nobody read shows.</summary>
internal sealed class RowWords
{
    private static readonly Regex Word = new(@"[\p{L}\p{N}_]+", RegexOptions.CultureInvariant);

    private readonly Dictionary<int, HashSet<string>> _byLine = [];

    public RowWords(Page page)
    {
        var endpoints = page.Endpoints;
        foreach (var row in endpoints.SelectMany(endpoint => endpoint.Parameters.Concat(endpoint.ResponseFields)).Concat(page.GuideRequests.SelectMany(guide => guide.Parameters)).Concat(page.Tokens.SelectMany(token => token.Tables)).SelectMany(table => table.Rows))
        {
            Add(row.Place, row.Name.Text, row.Type?.Text, row.Required?.Text, row.Default?.Text, row.Description.PlainText, row.DescriptionText?.Text, row.In.ToString());
        }

        foreach (var row in endpoints.SelectMany(endpoint => endpoint.Errors).Concat(page.Errors))
        {
            Add(row.Place, row.Code?.Text, row.Key?.Text, row.Http?.Text, row.Repeating?.Text, row.Description.PlainText);
        }

        foreach (var row in endpoints.SelectMany(endpoint => endpoint.RateLimits).Concat(page.RateLimits))
        {
            Add(row.Limit.Place, row.Tier, row.Limit.Text, row.Method, row.Path);
        }

        foreach (var server in page.Servers)
        {
            Add(server.Url.Place, server.Url.Text, server.Label);
        }
    }

    /// <summary>Whether every word of a cell was taken; a row that no reader of rows took is judged by its place alone.</summary>
    public bool Hold(Place row, Quote cell)
    {
        var known = Enumerable.Range(row.Line, row.EndLine - row.Line + 1).Select(line => _byLine.TryGetValue(line, out var words) ? words : null).OfType<HashSet<string>>().ToList();
        return known.Count == 0 || Words(cell.Text).All(word => known.Exists(words => words.Contains(word)));
    }

    private void Add(Place place, params string?[] texts)
    {
        for (var line = place.Line; line <= place.EndLine; line++)
        {
            if (!_byLine.TryGetValue(line, out var words))
            {
                _byLine.Add(line, words = new(StringComparer.OrdinalIgnoreCase));
            }

            words.UnionWith(texts.SelectMany(text => Words(text ?? "")));
        }
    }

    private static IEnumerable<string> Words(string text) => Word.Matches(text).Cast<Match>().Select(match => match.Value);
}
