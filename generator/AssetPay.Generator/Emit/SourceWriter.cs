using System.Runtime.CompilerServices;
using ApiDocs.Generator.Emit.Docs;

namespace ApiDocs.Generator.Emit;

/// <summary>Indents what emitters write in its final shape. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    /// <summary>Where lines of prose are broken, and where a short method no longer fits on its line.</summary>
    public const int Width = 134;

    private int _depth;
    private bool _atStart = true;

    public int Column => _depth * 4;

    /// <summary>What has been written so far.</summary>
    internal TextBuffer Text { get; } = new();

    /// <summary>One or more lines at the present depth.</summary>
    public SourceWriter Write(string lines)
    {
        var start = Begin();
        Text.Append(lines);
        return Set(start);
    }

    /// <inheritdoc cref="Write(string)"/>
    public SourceWriter Write([InterpolatedStringHandlerArgument("")] SourceLines lines) => Set(lines.Start);

    /// <summary>Indents what is about to be written, and gives the place where it begins.</summary>
    internal int Begin()
    {
        Text.Append(' ', Column);
        return Text.Length;
    }

    /// <summary>A line of a doc comment: a part of a text, without the blanks at its end.</summary>
    public SourceWriter Comment(string xml, int first, int end)
    {
        while (end > first && char.IsWhiteSpace(xml[end - 1]))
        {
            end--;
        }

        var start = Begin();
        Text.Append(end > first ? "/// " : "///").Append(xml, first, end - first);
        return Set(start);
    }

    /// <summary>A method: an expression where its body is a single statement, a block where it is not.</summary>
    public SourceWriter Method(string signature, string body)
    {
        var statements = body.TrimEnd('\n');
        if (statements.Length == 0 || statements.Contains('\n') || !statements.EndsWith(";", StringComparison.Ordinal))
        {
            Open(signature);
            return statements.Length == 0 ? Close() : Write(statements).Close();
        }

        return Column + signature.Length + statements.Length + 4 <= Width
            ? Write($"{signature} => {statements}")
            : Write($"{signature} =>\n    {statements}");
    }

    /// <summary>A blank line, except where a body has just begun.</summary>
    public SourceWriter Space()
    {
        if (!_atStart)
        {
            Text.Append('\n');
        }

        return this;
    }

    public SourceWriter Open([InterpolatedStringHandlerArgument("")] SourceLines header)
    {
        Set(header.Start);
        return Open();
    }

    public SourceWriter Open(string header) => Write(header).Open();

    public SourceWriter Open()
    {
        Write("{");
        _depth++;
        _atStart = true;
        return this;
    }

    public SourceWriter Close(string end = "}")
    {
        _depth--;
        return Write(end);
    }

    public SourceWriter Indent()
    {
        _depth++;
        _atStart = true;
        return this;
    }

    public SourceWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>What has been written, once; nothing can be written behind it.</summary>
    public override string ToString() => Text.Take();

    // Brings to their depth the lines that have been put behind this place; the first of them is indented already.
    private SourceWriter Set(int start)
    {
        _atStart = false;
        var lines = 0;
        var first = start;
        for (var end = Text.EndOfLine(start); ; end = Text.EndOfLine(first))
        {
            if (IsOdd(start, first, end))
            {
                return SetAnew(start);
            }

            lines += end > first && first > start ? 1 : 0;
            if (end == Text.Length)
            {
                Text.Indent(lines, Column);
                return this;
            }

            first = end + 1;
        }
    }

    // An empty first line, another end of a line than ours, a comment that is too long.
    private bool IsOdd(int start, int first, int end) => end == first
        ? first == start
        : Text[end - 1] == '\r' || (end - first > Width - Column && Text.Has(first, "/// <"));

    // Seldom: there is an odd one among them.
    private SourceWriter SetAnew(int start)
    {
        var text = Text.Text(start, Text.Length - start);
        Text.Cut(start - Column);
        foreach (var line in text.Split('\n').SelectMany(line => DocWrap.Comment(line.TrimEnd('\r'), Width - Column)))
        {
            Text.Append(' ', line.Length == 0 ? 0 : Column).Append(line).Append('\n');
        }

        return this;
    }
}
