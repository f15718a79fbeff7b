using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>The words of an authentication statement: "Merchant API Key (`api-key` header, requires `CORE_ACCESS` scope)".</summary>
internal static class CredentialText
{
    private static readonly Wording _statement = new("\\G(?<label>[^()\\n]+)\\((?<detail>[^()\\n]*)\\)");

    private static readonly Wording _between = new("\\G\\s*(?:,|/|\\+|\\bor\\b|\\band\\b)+\\s*");

    private static readonly Wording _header = new("(?<header>[A-Za-z][\\w-]*)(?::[^()\\n]{1,80}?)?\\s+header\\b");

    private static readonly Wording _scopes = new(
        "\\b(?:requires?|needs?|with)\\s+(?:the\\s+)?(?<scopes>[^,;]+?)\\s+(?:scopes?|permissions?)\\b");

    private static readonly Wording _scope = new("[A-Za-z][\\w:.-]*\\w");

    /// <summary>Reads all statements from <paramref name="start"/> on; gives back where they end.</summary>
    public static int Read(Passage passage, int start, int end, List<CredentialStatement> credentials, List<Quote> scopes)
    {
        var text = passage.Text;
        var next = start;
        while (_statement.Match(text, next, end - next) is { Success: true } match)
        {
            var header = _header.Match(match.Groups["detail"].Value);
            credentials.Add(new CredentialStatement(
                match.Groups["label"].Value.TrimEnd(), header.Success ? header.Groups["header"].Value : null, AuthScheme.InWords(match.Value), passage.PlaceOf(match.Index, match.Length)));
            AddScopes(passage, match.Groups["detail"], scopes);
            next = match.Index + match.Length;
            var between = _between.Match(text, next, end - next);
            if (!between.Success)
                return next;

            next += between.Length;
        }

        return next == start ? Bare(passage, start, end, credentials) : next;
    }

    public static void AddScopeWords(Passage passage, int start, int end, List<Quote> scopes)
    {
        for (var match = _scope.Match(passage.Text, start, end - start); match.Success; match = match.NextMatch())
        {
            if (match.Value is not ("or" or "and" or "none" or "None"))
                scopes.Add(passage.QuoteOf(match.Index, match.Length));
        }
    }

    private static void AddScopes(Passage passage, Group detail, List<Quote> scopes)
    {
        var match = _scopes.Match(detail.Value);
        if (match.Success)
            AddScopeWords(passage, detail.Index + match.Groups["scopes"].Index, detail.Index + match.Groups["scopes"].Index + match.Groups["scopes"].Length, scopes);
    }

    // "**Authentication:** None": words without a parenthesis are the label.
    private static int Bare(Passage passage, int start, int end, List<CredentialStatement> credentials)
    {
        var label = passage.Slice(start, end - start).Trim();
        if (!label.IsBlank)
            credentials.Add(new CredentialStatement(label.Plain.TrimEnd('.'), AuthHeaders.HeaderOf(label), AuthScheme.InWords(label.Text), label.Place));

        return end;
    }
}
