using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>A declaration as read, before it is known what prose stands beside it.</summary>
internal sealed record Declared(TypeForm Form, Quote Name, List<TypeMember> Members, List<UnionValue> Values, string? Target, string Doc, Place Place);

/// <summary>The declarations of one block of TypeScript: interfaces, unions, enums, aliases.</summary>
internal sealed class DeclarationReader
{
    private static readonly HashSet<string> _modifiers = new(StringComparer.Ordinal) { "export", "declare", "const", "default" };

    private readonly Passage _passage;
    private readonly TypeScriptCursor _cursor;

    private DeclarationReader(Passage passage)
    {
        _passage = passage;
        _cursor = new TypeScriptCursor(TypeScriptLexer.Tokens(passage));
    }

    /// <summary>All declarations up to the first thing that is none; that one's place, if there is one.</summary>
    public static (List<Declared> Declarations, Place? Unread) Read(Passage passage)
    {
        var reader = new DeclarationReader(passage);
        var declarations = new List<Declared>();
        while (true)
        {
            var doc = reader.Doc();
            if (reader._cursor.IsAtEnd)
                return (declarations, null);

            var start = reader._cursor.Current;
            if (reader.Declaration(doc) is not { } declared)
                return (declarations, passage.PlaceOf(start.Start, start.Text.Length));

            declarations.Add(declared);
        }
    }

    private string Doc()
    {
        var comments = new List<string>();
        while (_cursor.Current.IsComment || _cursor.Current.Is(";"))
        {
            var token = _cursor.Take();
            if (!token.IsComment)
                comments.Clear();
            else if (TypeScriptComment.Words(token) is { Length: > 0 } words)
                comments.Add(words);
        }

        return string.Join(" ", comments);
    }

    private Declared? Declaration(string doc)
    {
        var start = _cursor.Current.Start;
        if (_cursor.Current.IsStruck)
            return Removed(_cursor.Current, _cursor.TakeStruck("interface", "type", "enum", "export", "declare", "const", "default"));

        while (_modifiers.Contains(_cursor.Current.Text))
            _cursor.Take();

        var keyword = _cursor.Take().Text;
        var first = _cursor.Current;
        var struck = first.IsStruck ? _cursor.TakeStruck() : null;
        if (struck is not null && (_cursor.Current.Kind != TokenKind.Word || _cursor.Current.IsFirstOnLine))
            return Removed(first, struck);

        var name = _cursor.Take();
        if (name.Kind != TokenKind.Word)
            return null;

        var quote = _passage.QuoteOf(name.Start, name.Text.Length) with { Struck = struck };
        var declared = keyword switch
        {
            "interface" => Interface(quote),
            "type" => Type(quote),
            "enum" => Enum(quote),
            _ => null,
        };
        return declared is null ? null : declared with { Doc = doc, Place = _passage.PlaceOf(start, _cursor.Previous.End - start) };
    }

    // Whatever else stands of a type that is taken away, up to the next one.
    private Declared? Removed(TypeScriptToken first, string? struck)
    {
        while (!_cursor.IsAtEnd && !(_cursor.Current.IsFirstOnLine && (_cursor.Current.IsStruck || _cursor.Current.Kind == TokenKind.DocComment || _modifiers.Contains(_cursor.Current.Text) || _cursor.Current.Is("interface") || _cursor.Current.Is("type") || _cursor.Current.Is("enum"))))
            _cursor.Take();

        var place = _passage.PlaceOf(first.Start, first.Text.Length);
        return struck is null ? null : Made(TypeForm.Interface, new Quote("", place) { Struck = struck }, [], [], null) with { Place = place };
    }

    // "interface Boat extends Vessel {": what it extends is its target.
    private Declared? Interface(Quote name)
    {
        int? from = null;
        while (!_cursor.Current.Is("{"))
        {
            if (_cursor.IsAtEnd)
                return null;

            if (_cursor.Take().Is("extends"))
                from = _cursor.Current.Start;
        }

        var target = from is { } start ? PlainWords.OneLine(_passage.Text.Substring(start, _cursor.Current.Start - start)) : null;
        _cursor.Take();
        return new MemberReader(_passage, _cursor).Read() is { } read ? Made(TypeForm.Interface, name, read.Members, [], target) : null;
    }

    private Declared? Type(Quote name)
    {
        while (!_cursor.TakeIf("="))
        {
            if (_cursor.IsAtEnd)
                return null;

            _cursor.Take();
        }

        if (ValueReader.Union(_passage, _cursor) is { } values)
            return Made(TypeForm.Union, name, [], values, null);

        if (TypeReader.Read(_passage, _cursor, new MemberReader(_passage, _cursor)) is not { } type)
            return null;

        _cursor.TakeIf(";");
        return type.Text == "{}" ? Made(TypeForm.Interface, name, type.Members, [], null) : Made(TypeForm.Alias, name, type.Members, [], type.Text);
    }

    private Declared? Enum(Quote name) =>
        _cursor.TakeIf("{") && ValueReader.Enum(_passage, _cursor) is { } values ? Made(TypeForm.Enum, name, [], values, null) : null;

    private static Declared Made(TypeForm form, Quote name, List<TypeMember> members, List<UnionValue> values, string? target) =>
        new(form, name, members, values, target, "", default);
}
