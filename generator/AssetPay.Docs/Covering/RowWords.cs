using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Covering;

/// <summary>The words that the readers took out of each row of a page, so that a cell that nobody read shows.</summary>
internal sealed class RowWords
{
    private readonly List<(Place Place, object Row)> _rows = [];
    private readonly int _mostLines;

    public RowWords(Page page)
    {
        foreach (var endpoint in page.Endpoints)
        {
            AddTables(endpoint.Parameters);
            AddTables(endpoint.ResponseFields);
            AddErrors(endpoint.Errors);
            AddLimits(endpoint.RateLimits);
        }

        foreach (var guide in page.GuideRequests)
        {
            AddTables(guide.Parameters);
        }

        foreach (var token in page.Tokens)
        {
            AddTables(token.Tables);
        }

        AddErrors(page.Errors);
        AddLimits(page.RateLimits);
        foreach (var server in page.Servers)
        {
            _rows.Add((server.Url.Place, server));
        }

        _rows.Sort((one, other) => one.Place.Line.CompareTo(other.Place.Line));
        _mostLines = _rows.Count == 0 ? 0 : _rows.Max(row => row.Place.EndLine - row.Place.Line);
    }

    /// <summary>Whether every word of a cell was taken; a row that no reader of rows took is judged by its place alone.</summary>
    public bool Hold(Place row, Quote cell)
    {
        var first = FirstFrom(row.Line - _mostLines);
        var isKnown = false;
        for (var i = first; i < _rows.Count && _rows[i].Place.Line <= row.EndLine && !isKnown; i++)
        {
            isKnown = _rows[i].Place.EndLine >= row.Line;
        }

        return !isKnown || AllWords(row, first, cell.Text);
    }

    private bool AllWords(Place row, int first, string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if (end > start && !HasWord(row, first, text, start, end - start))
            {
                return false;
            }

            start = end;
        }

        return true;
    }

    private bool HasWord(Place row, int first, string text, int start, int length)
    {
        for (var i = first; i < _rows.Count && _rows[i].Place.Line <= row.EndLine; i++)
        {
            if (_rows[i].Place.EndLine >= row.Line && HasWord(_rows[i].Row, text, start, length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(object row, string text, int start, int length)
    {
        bool In(string? taken) => taken is not null && Has(taken, text, start, length);
        return row switch
        {
            ParameterRow taken => In(taken.Name.Text) || In(taken.Type?.Text) || In(taken.Required?.Text) || In(taken.Default?.Text) || In(taken.Description.PlainText) || In(taken.DescriptionText?.Text) || In(taken.In.ToString()),
            ErrorRow taken => In(taken.Code?.Text) || In(taken.Key?.Text) || In(taken.Http?.Text) || In(taken.Repeating?.Text) || In(taken.Description.PlainText),
            RateLimitRow taken => In(taken.Tier) || In(taken.Limit.Text) || In(taken.Method) || In(taken.Path),
            ServerStatement taken => In(taken.Url.Text) || In(taken.Label),
            _ => false,
        };
    }

    /// <summary>Whether a text has the word as one of its own.</summary>
    private static bool Has(string taken, string text, int start, int length)
    {
        // The cell that became this text is mostly the text itself.
        if (ReferenceEquals(taken, text))
        {
            return true;
        }

        for (var i = 0; i + length <= taken.Length; i++)
        {
            if ((i == 0 || !IsOfWord(taken[i - 1])) && (i + length == taken.Length || !IsOfWord(taken[i + length])) && string.Compare(taken, i, text, start, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || char.IsNumber(c) || c == '_';

    private void AddTables(IEnumerable<ParameterTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                _rows.Add((row.Place, row));
            }
        }
    }

    private void AddErrors(EquatableArray<ErrorRow> rows)
    {
        foreach (var row in rows)
        {
            _rows.Add((row.Place, row));
        }
    }

    private void AddLimits(EquatableArray<RateLimitRow> rows)
    {
        foreach (var row in rows)
        {
            _rows.Add((row.Limit.Place, row));
        }
    }

    /// <summary>The first row that begins in this line or below.</summary>
    private int FirstFrom(int line)
    {
        var (low, high) = (0, _rows.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _rows[middle].Place.Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
