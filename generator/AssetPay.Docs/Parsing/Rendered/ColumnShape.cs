using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>How the cells of a column look, for rows whose cells run together.</summary>
internal sealed class ColumnShape
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Primitive = "(?:array of (?:string|number|integer|object)s?|string|number|integer|int64|int32|int|boolean|bool|object|array|float|double|decimal|Date)";

    private const string Detail = "(?: \\((?:uuid|UUID|ISO 8601|date|date-time|email|url|uri|hex|[A-Z-]{3,12}|\\d+)\\))?";

    private static readonly Wording _type = new(
        $"\\G(?:{Primitive}|[A-Z][A-Za-z0-9]*(?<!{Primitive})(?=\\[\\]))(?:\\[\\])*{Detail}(?: \\| (?:null|{Primitive})(?:\\[\\])*)*", Options);

    // The name of a documented type can begin and end at every capital letter: a guess. It is mostly the longer of the two names.
    private static readonly Wording _typeName = new("\\G[A-Z][A-Za-z0-9]*(?: \\| null)?", Options);

    private static readonly Wording _name = new("\\G[A-Za-z_][\\w.\\[\\]-]*", Options);
    private static readonly Wording _required = new("\\G(?:Yes|No|Required|Optional|Conditional|true|false)\\*?", Options);
    private static readonly Wording _default = new("\\G(?:Required|[-—–]|\"[^\"]*\"|“[^”]*”|true|false|null|-?\\d[\\d,.]*|[a-z]+(?:[A-Z][a-z]+)*)?", Options);
    private static readonly Wording _twice = new("\\G(?<once>\\w{2,}?)\\k<once>(?!\\w)", Options);
    private static readonly Wording _code = new("\\G\\d{1,5}", Options);
    private static readonly Wording _key = new("\\G[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*(?: \\((?:HTTP )?\\d+\\))?", Options);
    private static readonly Wording _http = new("\\G[1-5]\\d\\d", Options);
    private static readonly Wording _limit = new($"\\G(?<![\\d,])(?:{RateLimitText.Pattern}|\\d[\\d,]*)", Options | RegexOptions.IgnoreCase);
    private static readonly Wording _endpoint = new($"\\G{HttpMethods.Pattern} /\\S*", Options);
    private static readonly Wording _range = new("\\G\\d+-\\d+", Options);
    private static readonly Wording _literal = new("\\G(?:\"[^\"]*\"|[a-z][a-z_]*|\\d+)", Options);
    private static readonly Wording _words = new("\\G\\S.*", Options);

    private readonly Wording _cell;
    private readonly bool _isShortestFirst;

    private ColumnShape(Wording cell, bool isShortestFirst = false)
    {
        _cell = cell;
        _isShortestFirst = isShortestFirst;
    }

    /// <summary>Running text, of which only the beginning has a shape.</summary>
    public bool IsWords => ReferenceEquals(_cell, _words);

    public static ColumnShape Of(string header, bool isLoose) => header.ToLowerInvariant() switch
    {
        "parameter" or "param" or "field" or "name" or "property" or "attribute" or "header" => new(_name, isShortestFirst: isLoose),
        "type" => new(isLoose ? _typeName : _type),
        "required" or "mandatory" or "optional" => new(_required),
        "default" => new(_default),
        "code" => new(_code),
        "key" or "error key" or "error" => new(_key),
        "http" => new(_http),
        "limit" or "verified" or "unverified" => new(_limit),
        "endpoint" => new(_endpoint, true),
        "range" => new(_range),
        "value" or "status" or "trade.status" when !isLoose => new(_literal),
        _ => new(_words, true),
    };

    /// <summary>
    /// All lengths that a cell from <paramref name="start"/> on can have, the likeliest first: most cells are as long as they can be,
    /// running text is as short as the next column allows.
    /// </summary>
    public IEnumerable<int> Lengths(string line, int start)
    {
        const int LongestCell = 200;
        // "730730 or 252490": the description begins with the default.
        if (ReferenceEquals(_cell, _default) && _twice.Match(line, start) is { Success: true } twice)
            yield return twice.Groups["once"].Length;

        var match = _cell.Match(line, start);
        if (!match.Success || (match.Length > LongestCell && !IsWords))
            yield break;

        for (var i = 0; i < match.Length; i++)
        {
            var length = _isShortestFirst ? i + 1 : match.Length - i;
            if (IsCell(line, start, length) && !GoesOn(line, start + length) && !IsCutWord(line, start, length, match.Length))
                yield return length;
        }

        // "—" vanishes from the copy; a quoted value or a dash cannot be the beginning of the description, unless that goes on behind it.
        if (ReferenceEquals(_cell, _default) && (match.Length == 0 || char.IsLetterOrDigit(match.Value[0]) || GoesOn(line, start + match.Length)))
            yield return 0;
    }

    // Cells run together: where a blank or a comma follows, the text is not at its end. ("deposit" or "withdraw")
    private bool GoesOn(string line, int end) => ReferenceEquals(_cell, _default) && end < line.TrimEnd().Length && (line[end] is ' ' or ',' or '.');

    // "boolean" is no "bool" before "ean...", and "tug, ferry" no default "tu".
    private bool IsCutWord(string line, int start, int length, int longest) =>
        length < longest && length > 0 && char.IsLower(line[start + length - 1]) && char.IsLower(line[start + length])
        && (ReferenceEquals(_cell, _type) || (ReferenceEquals(_cell, _default) && line.Substring(start, length) is not ("true" or "false" or "null")));

    private bool IsCell(string line, int start, int length)
    {
        // Every beginning of a name is a name, and of a number a number.
        if (IsWords || ReferenceEquals(_cell, _name) || ReferenceEquals(_cell, _code))
            return true;

        var match = _cell.Match(line.Substring(start, length));
        return match.Success && match.Length == length;
    }
}
