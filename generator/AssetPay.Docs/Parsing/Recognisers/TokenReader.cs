using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// "### Token Claims" below "## Client Token": the tables of what stands in a token that can be signed without asking the API, and the
/// sentences around them that say how it is signed.
/// </summary>
internal static class TokenReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // A table of "Headers" is about HTTP: the token must be named beside the word, and "claims" is of tokens alone.
    private static readonly Wording _header = new("^(?:the\\s+)?(?:[\\w-]+\\s+)?(?:token|jwt|jose)(?:['’]s)?\\s+headers?$", Options);
    private static readonly Wording _claims = new("^(?:the\\s+)?(?:(?:[\\w-]+\\s+)?(?:token|jwt)(?:['’]s)?\\s+(?:claims|payload)|claims)$", Options);
    private static readonly Wording _token = new("\\b(?:tokens?|jwts?)\\b", Options);
    private static readonly Wording _signing = new("\\bsign(?:s|ed|ing|ature)?\\b|\\b(?:valid|expires?|lives?|lifetime)\\b", Options);

    public static bool Take(Block block, Section section, PageFacts facts)
    {
        if (block is not TableBlock table || section.Name is not { } name || !ParameterTableReader.IsTyped(table) || CredentialOf(section) is not { } credential)
            return false;

        var isHeader = _header.IsMatch(name);
        if (!isHeader && !_claims.IsMatch(name))
            return false;

        var known = facts.Tokens.Find(token => token.Credential.Place.IsAt(credential.Heading!.Text.Place)) ?? new TokenStatement(credential.Heading!.Text.Kept.Quote)
        {
            Description = credential.Blocks.OfType<ParagraphBlock>().FirstOrDefault() is { } first ? ProseSetter.Prose(first.Text) : Prose.None,
        };
        if ((isHeader ? known.Header : known.Claims) is not null)
            return false;

        var fields = ParameterTableReader.Fields(table, section);
        var told = known with
        {
            Header = isHeader ? fields : known.Header,
            Claims = isHeader ? known.Claims : fields,
            Sentences = known.Sentences.Concat(SentencesOf(credential)).Concat(SentencesOf(section)).Distinct().ToEquatableArray(),
        };
        facts.Tokens.Remove(known);
        facts.Tokens.Add(told);
        return true;
    }

    /// <summary>The nearest heading above that names a token, and not a part of one.</summary>
    private static Section? CredentialOf(Section section)
    {
        for (var above = section.Parent; above is not null; above = above.Parent)
        {
            if (above.Name is { } name && _token.IsMatch(name) && !_header.IsMatch(name) && !_claims.IsMatch(name))
                return above;
        }

        return null;
    }

    private static IEnumerable<Quote> SentencesOf(Section section) => section.Blocks
        .Where(block => block is ParagraphBlock or BulletBlock or CalloutBlock).SelectMany(block => block.Text.Sentences)
        .Where(sentence => _signing.IsMatch(sentence.Text)).Select(sentence => sentence.Quote);
}
