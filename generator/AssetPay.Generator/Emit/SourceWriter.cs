using System.Text;

namespace ApiDocs.Generator.Emit;

/// <summary>Indents what emitters write in its final shape. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _atStart = true;

    public int Column => _depth * 4;

    /// <summary>One or more lines at the present depth.</summary>
    public SourceWriter Write(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            var content = line.TrimEnd('\r');
            _text.Append(' ', content.Length == 0 ? 0 : Column).Append(content).Append('\n');
        }

        _atStart = false;
        return this;
    }

    /// <summary>A blank line, except where a body has just begun.</summary>
    public SourceWriter Space()
    {
        if (!_atStart)
        {
            _text.Append('\n');
        }

        return this;
    }

    public SourceWriter Open(string? header = null)
    {
        if (header is not null)
        {
            Write(header);
        }

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

    public override string ToString() => _text.ToString();
}
