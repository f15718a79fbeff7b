using ApiDocs.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>Every text in quotes: a text of the model or one of the emitter's own, and none of those missing that go over the wire.</summary>
internal sealed class Literals
{
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _odd = [];

    public void Add(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when token.Text[0] == '"':
            case SyntaxKind.Utf8StringLiteralToken when token.Text[0] == '"':
            case SyntaxKind.InterpolatedStringTextToken when token.ValueText is "[" or "]":
                _values.Add(token.ValueText);
                break;
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
                or SyntaxKind.Utf8MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken
                or SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                _odd.Add($"A literal of a kind that is never emitted: {token.Text}");
                break;
        }
    }

    public IEnumerable<string> Compare(ApiModel model, ModelTexts texts)
    {
        var known = new KnownLiterals(model, texts);
        return _odd
            .Concat(_values.Where(value => !known.Contains(value)).Select(value => $"The literal \"{value}\" is neither of the model nor of the emitter."))
            .Concat(WireLiterals.Of(model).Distinct(StringComparer.Ordinal).Where(text => !_values.Contains(text)).Select(text => $"No literal means \"{text}\", which the model needs."));
    }
}
