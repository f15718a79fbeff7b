using System.Globalization;
using System.Runtime.CompilerServices;

namespace ApiDocs.Generator.Emit;

/// <summary>An interpolated string on its way into a <see cref="SourceWriter"/>: it never becomes a string of its own.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceLines
{
    private readonly TextBuffer _text;

    public SourceLines(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = (literalLength, formattedCount);
        _text = writer.Text;
        Start = writer.Begin();
    }

    /// <summary>Where its lines begin; only the first of them is indented.</summary>
    public int Start { get; }

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string? text) => _text.Append(text ?? "");

    public void AppendFormatted(char character) => _text.Append(character);

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted<T>(T name)
        where T : struct, Enum => _text.Append(name.ToString());
}
