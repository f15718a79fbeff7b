namespace ApiDocs.Parsing;

/// <summary>
/// What an extraction left without its marks on a page that is otherwise markdown: JSON and TypeScript without a fence, a table whose line of dashes
/// is not as wide as its header.
/// </summary>
internal static class RawBlock
{
    public static (Block Block, int Next)? Read(PageText page, int line)
    {
        if (line > 0 && !page.IsBlank(line - 1))
            return null;

        var first = page.FirstLetterOf(line);
        if (first is '{' or '[' && page.Line(line).TrimEnd() is "{" or "[")
            return new RenderedCode(page).Read(line) is var (fence, next) && page.Line(next - 1).TrimEnd() is "}" or "]" ? (fence, next) : null;

        if (first is 'e' or 'i' or 't' or 'c' && RenderedCode.IsDeclaration(page.Line(line)) && new RenderedCode(page).Read(line) is var (types, behind) && page.Line(behind - 1).TrimEnd() is "}" or "};")
            return (types, behind);

        return BarredTable.IsAt(page, line) && IsNarrower(page.Letters(line), page.Letters(line + 1)) ? BarredTable.Read(page, line) : null;
    }

    private static bool IsNarrower(ReadOnlySpan<char> header, ReadOnlySpan<char> dashes) => Cells(header) != Cells(dashes);

    // A bar behind a backslash divides nothing.
    private static int Cells(ReadOnlySpan<char> line)
    {
        var row = line.Trim().Trim('|');
        var cells = 1;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '\\' && i + 1 < row.Length && row[i + 1] == '|')
                i++;
            else
                cells += row[i] == '|' ? 1 : 0;
        }

        return cells;
    }
}
