using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// "**Authentication:** Client Token (`Authorization` header)" and "**Scope:** `CORE_ACCESS`". Such a line can be part of a
/// paragraph (the rendered form runs it on at the end of the description), so it is cut out and the rest handed on.
/// </summary>
internal static class CredentialReader
{
    private static readonly Wording _label = new(
        "(?<![\\w-])(?:(?<auth>Authentication|Authorization|Auth)(?: required| type| method)?|(?<scope>(?:Required )?(?:Scopes?|[Pp]ermissions?)))(?:\\s*:|(?<=[Pp]ermissions?)(?=[ \\t]+[A-Z][A-Z_]+\\b))[ \\t]*")
    { Needs = Cue.Credential };

    // Never added to.
    private static readonly List<Match> _none = [];

    /// <summary>Whether the passage states how one is authenticated.</summary>
    public static bool IsStatement(Passage passage) => Labels(passage).Exists(match => match.Groups["auth"].Success);

    /// <summary>Whether the passage states that or a scope.</summary>
    public static bool HasStatement(Passage passage) => Labels(passage).Count > 0;

    /// <summary>Reads the statements and gives back what else the passage says.</summary>
    public static Passage Cut(Passage passage, List<CredentialStatement> credentials, List<Quote> scopes)
    {
        var labels = Labels(passage);
        if (labels.Count == 0)
            return passage;

        var rest = new PassageBuilder(passage.Page, passage.OffsetOf(0));
        var next = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var end = EndOfStatement(passage.Text, start, i + 1 < labels.Count ? labels[i + 1].Index : passage.Text.Length);
            rest.Add(passage.Slice(next, labels[i].Index - next).Trim(), "\n");
            next = labels[i].Groups["auth"].Success ? CredentialText.Read(passage, start, end, credentials, scopes) : end;
            if (labels[i].Groups["scope"].Success)
                CredentialText.AddScopeWords(passage, start, end, scopes);
        }

        return rest.Add(passage.Slice(next, passage.Text.Length - next), "\n").Build();
    }

    private static List<Match> Labels(Passage passage)
    {
        if (!_label.CanStandIn(passage.Cues))
            return _none;

        var labels = new List<Match>();
        foreach (var match in _label.Matches(passage))
        {
            if (!passage.IsCode(match.Index) && IsAtStart(passage.Text, match.Index))
                labels.Add(match);
        }

        return labels;
    }

    // At the start of a line, or, in the rendered form, behind a sentence or another statement.
    private static bool IsAtStart(string text, int index)
    {
        while (index > 0 && text[index - 1] is ' ' or '\t')
            index--;

        return index == 0 || text[index - 1] is '\n' or '.' or '!' or '?' or ')';
    }

    private static int EndOfStatement(string text, int start, int limit) => text.IndexOf('\n', start, limit - start) is >= 0 and var line ? line : limit;
}
