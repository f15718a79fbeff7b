using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Tries the lengths that cells can have until they fill the row. Looks on after the first fit: a second one makes it a guess.</summary>
internal sealed class CellSearch
{
    private const int MostSteps = 2_000;

    // How running text begins. "NThe" is the end of a key and a beginning; "e item" is the middle of a word.
    private static readonly Wording _beginning = new(
        "\\G(?:[A-Z](?:[a-z’']+|(?!\\w))|[A-Z]{2,}s?(?!\\w)|\\d[\\d.,]*[+%]?(?=\\s|$)|[\"“'‘`(/{\\[*<$~])");

    private readonly string _line;
    private readonly int _end;
    private readonly ColumnShape[] _shapes;
    private readonly bool _isOddAllowed;
    private readonly (int Start, int Length)[] _cells;
    private (int Start, int Length)[]? _found;
    private bool _isGuess;
    private int _steps;

    private CellSearch(string line, int end, ColumnShape[] shapes, bool isOddAllowed, bool isLoose)
    {
        _line = line;
        _end = end;
        _shapes = shapes;
        _isOddAllowed = isOddAllowed;
        _isGuess = isOddAllowed || isLoose;
        _cells = new (int Start, int Length)[shapes.Length];
    }

    public static RowCells? Find(string line, int start, int end, ColumnShape[] shapes, bool isOddAllowed, bool isLoose)
    {
        var search = new CellSearch(line, end, shapes, isOddAllowed, isLoose);
        search.Fill(0, start);
        return search._found is null ? null : new RowCells(search._found, search._isGuess);
    }

    /// <summary>True to stop looking.</summary>
    private bool Fill(int column, int start)
    {
        if (column == _shapes.Length)
            return start == _end && Keep();

        if (_shapes[column].IsWords && column > 0 && !CanBegin(start))
            return false;

        if (column == _shapes.Length - 1 && _shapes[column].IsWords)
            return Take(column, start, _end - start);

        foreach (var length in _shapes[column].Lengths(_line, start))
        {
            if (++_steps > MostSteps || start + length > _end || Take(column, start, length))
                return _steps > MostSteps || _found is not null && _isGuess;
        }

        return false;
    }

    private bool Take(int column, int start, int length)
    {
        _cells[column] = (start, length);
        return Fill(column + 1, start + length);
    }

    private bool Keep()
    {
        _isGuess |= _found is not null;
        _found ??= [.. _cells];
        return _isGuess;
    }

    private bool CanBegin(int start) =>
        start == _end || _beginning.IsMatch(_line, start) || (_isOddAllowed && !char.IsWhiteSpace(_line[start]));
}
