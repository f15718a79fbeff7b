using System.Text;
using ApiDocs.Generator.Emit.Docs;

namespace ApiDocs.Generator.Emit;

/// <summary>Indents what emitters write in its final shape. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    /// <summary>Where lines of prose are broken, and where a short method no longer fits on its line.</summary>
    public const int Width = 134;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _atStart = true;

    public int Column => _depth * 4;

    /// <summary>One or more lines at the present depth.</summary>
    public SourceWriter Write(string lines)
    {
        foreach (var line in lines.Split('\n').SelectMany(line => DocWrap.Comment(line.TrimEnd('\r'), Width - Column)))
        {
            _text.Append(' ', line.Length == 0 ? 0 : Column).Append(line).Append('\n');
        }

        _atStart = false;
        return this;
    }

    /// <summary>A method: an expression where its body is a single statement, a block where it is not.</summary>
    public SourceWriter Method(string signature, string body)
    {
        var statements = body.TrimEnd('\n');
        if (statements.Length == 0 || statements.IndexOf('\n') >= 0 || !statements.EndsWith(";", StringComparison.Ordinal))
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
