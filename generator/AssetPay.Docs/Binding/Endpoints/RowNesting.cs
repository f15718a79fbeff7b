using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>
/// Gives the rows of one table their full names. A row that is marked as deeper (<c>&gt; name</c>) is inside the last row above it that
/// is not; a table of its own is inside the parameter that its heading names.
/// </summary>
internal sealed class RowNesting(string? owner)
{
    private readonly Stack<(int Depth, string Name, bool IsList)> _outer = new();

    public string NameOf(ParameterRow row)
    {
        while (_outer.Count > 0 && _outer.Peek().Depth >= row.Depth)
        {
            _outer.Pop();
        }

        // Some write the full name beside the mark.
        var own = row.Name.IsRemoval ? row.Name.Struck! : row.Name.Text;
        var outer = _outer.Count > 0 ? _outer.Peek().Name : null;
        var isFull = outer is not null && (own.StartsWith(outer + ".", StringComparison.Ordinal) || own.StartsWith(outer + "[", StringComparison.Ordinal));
        var name = outer is not null ? isFull ? own : outer + (_outer.Peek().IsList && !outer.EndsWith("]", StringComparison.Ordinal) ? "[]." : ".") + own
            : owner is null || own.StartsWith(owner + ".", StringComparison.Ordinal) ? own
            : owner + "." + own;
        _outer.Push((row.Depth, name, row.Type is { } type && ListWords.IsList(type.Text)));
        return name;
    }
}
