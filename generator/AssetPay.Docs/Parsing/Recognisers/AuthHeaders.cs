using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Headers that authenticate, where a table or a box names them; and headers that every client sends by itself.</summary>
internal static class AuthHeaders
{
    private static readonly Wording _name = new(
        "^(?:Authorization|(?:X-)?(?:[A-Za-z]+-)?(?:API|Auth|Access|Secret|Client)-?(?:Key|Token|Id|Secret)|X-[A-Za-z]+-Token|(?:X-)?Token)$", RegexOptions.IgnoreCase);

    private static readonly Wording _ofTransport = new("^(?:Content-Type|Accept|Accept-Encoding|Host|User-Agent|Content-Length|Connection)$", RegexOptions.IgnoreCase);

    private static readonly Wording _column = new("^(?:http )?headers?(?: name)?$", RegexOptions.IgnoreCase);

    public static bool IsName(string header) => _name.IsMatch(header);

    /// <summary>"Header | Value": names and what to put there, one of which authenticates.</summary>
    public static bool IsTable(TableBlock table) =>
        IsOfHeaders(table) && table.Rows.Any(row => row.Cells.Count > 1 && IsName(row.Cells[0].Plain));

    /// <summary>Whether the column of names says that they are headers.</summary>
    public static bool IsOfHeaders(TableBlock table) => _column.IsMatch(table.Header[0].Plain);

    /// <summary>Takes the rows out of a table of headers that are no parameters of a call.</summary>
    public static ParameterTable Cut(ParameterTable table, EndpointFacts facts)
    {
        var rows = new List<ParameterRow>();
        foreach (var row in table.Rows)
        {
            var isHeader = row.In == ParameterPlace.Header || (row.In == ParameterPlace.Unstated && table.In == ParameterPlace.Header);
            if (isHeader && IsName(row.Name.Text))
                facts.Credentials.Add(Statement(row.Name.Text, row.Description.PlainText, row.Name.Place));
            else if (!isHeader || !_ofTransport.IsMatch(row.Name.Text))
                rows.Add(row);
        }

        return rows.Count == table.Rows.Count ? table : table with { Rows = rows.ToEquatableArray() };
    }

    /// <summary>"Send your key in the `X-API-Key` header": a box or a line that names the header as code.</summary>
    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        if (facts.Credentials.Exists(credential => credential.Header is not null) || !passage.Text.Contains("header", StringComparison.OrdinalIgnoreCase))
            return;

        foreach (var piece in passage.Pieces)
        {
            var name = piece.Text.Split(':')[0].Trim();
            if (piece.IsCode && IsName(name))
            {
                facts.Credentials.Add(Statement(name, passage.Text, passage.PlaceOf(piece.Start, piece.Text.Length)));
                return;
            }
        }
    }

    public static CredentialStatement Statement(string header, string words, Place place) => new(Label(header, words), header, AuthScheme.InWords(words), place);

    /// <summary>The header that a statement in words means: "Bearer token" goes into Authorization.</summary>
    public static string? HeaderOf(Passage statement)
    {
        var named = statement.Pieces.Where(piece => piece.IsCode).Select(piece => piece.Text.Split(':')[0].Trim()).FirstOrDefault(IsName);
        return named ?? (AuthScheme.InWords(statement.Text) is null ? null : "Authorization");
    }

    private static string Label(string header, string words)
    {
        if (!header.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
            return (header.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? header.Substring(2) : header).Replace('-', ' ');

        return AuthScheme.InWords(words) == "Basic" ? "Basic Auth" : "Bearer Token";
    }
}
