using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Recursive descent over one example. The first trouble ends the reading; what was read until then is kept, as partial.</summary>
internal sealed class SampleParser(Passage passage, SampleCursor cursor)
{
    private const int DeepestNesting = 64;
    private int _depth;

    public SampleTrouble? Trouble { get; private set; }

    public void Fail(string what) => Trouble ??= new SampleTrouble(what, cursor.Index);

    /// <summary>An example is an object or an array; a lone value is none.</summary>
    public SampleNode? ReadRoot()
    {
        if (cursor.Current is '{' or '[')
            return Value();

        Fail(cursor.Current == '\0' ? "it is empty" : $"it begins with '{cursor.Current}'");
        return null;
    }

    private SampleNode? Value()
    {
        passage.Page.Budget.Value(passage.OffsetOf(0));
        var start = cursor.Index;
        switch (cursor.Current)
        {
            case '{' when cursor.StartsWith("{{"):
                return SampleScalar.Placeholder(this, cursor) is { } left ? Node(SampleKind.Elided, left, start) : null;
            case '{' or '[' when ++_depth > DeepestNesting:
                Fail($"it is nested more than {DeepestNesting} levels deep");
                return null;
            case '{':
                return Nested(SampleObject.Read(this, cursor, passage));
            case '[':
                return Nested(SampleArray.Read(this, cursor, passage));
            case '"' or '\'':
                return SampleScalar.String(this, cursor) is { } text ? Node(SampleKind.String, text, start) : null;
            case '.' or '…' when cursor.IsEllipsis:
                cursor.SkipEllipsis();
                return Node(SampleKind.Elided, "", start);
            default:
                return SampleScalar.Word(this, cursor) is { } word ? Node(word.Kind, word.Text, start) : null;
        }
    }

    /// <summary>A value after a colon or in an array. Where only a comment stands, the value was left out.</summary>
    public SampleNode? ValueOrElision()
    {
        cursor.SkipBlank();
        var start = cursor.Index;
        var comments = cursor.SkipSpace();
        if (cursor.Current is not (',' or '}' or ']') || comments is null)
            return Alternatives(Value());

        return new SampleNode(
            SampleKind.Elided, ElisionMarks.Words(comments[0].Text), default, default, false, passage.PlaceOf(start, comments[0].Text.Length));
    }

    /// <summary>"tug" | "ferry": the first stands for all.</summary>
    private SampleNode? Alternatives(SampleNode? first)
    {
        while (first is not null && Trouble is null)
        {
            var before = cursor.Index;
            cursor.SkipBlank();
            if (cursor.Current != '|')
            {
                cursor.Index = before;
                break;
            }

            cursor.Index++;
            cursor.SkipBlank();
            if (cursor.Current is '"' or '\'' or '{' or '[')
                Value();
            else
                cursor.SkipWord();
        }

        return first;
    }

    private SampleNode? Nested(SampleNode? node)
    {
        _depth--;
        return node;
    }

    private SampleNode Node(SampleKind kind, string text, int start) =>
        new(kind, text, default, default, false, passage.PlaceOf(start, cursor.Index - start));
}
