using System.Globalization;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>The values of a union of string literals, and those of an enum.</summary>
internal static class ValueReader
{
    /// <summary>Reads behind the <c>=</c> of a type. Leaves the cursor where it was and gives null if a part is no string.</summary>
    public static List<UnionValue>? Union(Passage passage, TypeScriptCursor cursor)
    {
        if (!IsUnion(cursor))
            return null;

        var ledger = new CommentLedger(hasGroups: false);
        var drafts = new List<ValueDraft>();
        var isClosed = false;
        while (!cursor.IsAtEnd)
        {
            var token = cursor.Current;
            if (isClosed && (!token.IsComment || token.Line > cursor.Previous.EndLine + 1))
                break;

            if (token.IsComment)
                ledger.Comment(token);
            else if (token.IsStruck && token.Kind == TokenKind.String)
            {
                var struck = cursor.TakeStruck();
                var next = cursor.Current.Kind == TokenKind.String ? cursor.Take() : null;
                Begin(ledger, drafts, new ValueDraft(token, null, next?.Unquoted ?? "") { Struck = struck }, token.Line);
                continue;
            }
            else if (token.Kind == TokenKind.String)
                Begin(ledger, drafts, new ValueDraft(token, null, token.Unquoted), token.Line);
            else if (token.Is(";"))
                isClosed = true;
            else if (!token.Is("|"))
                break;

            cursor.Take();
        }

        return drafts.ConvertAll(draft => draft.Finished(passage));
    }

    /// <summary>Reads behind the opening brace of an enum. Members without a value count on from the last one.</summary>
    public static List<UnionValue>? Enum(Passage passage, TypeScriptCursor cursor)
    {
        var ledger = new CommentLedger(hasGroups: false);
        var drafts = new List<ValueDraft>();
        var next = 0L;
        while (!cursor.TakeIf("}"))
        {
            var first = cursor.Current;
            var struck = first.IsStruck ? cursor.TakeStruck() : null;
            if (struck is not null && cursor.Current.Kind is not (TokenKind.Word or TokenKind.String))
            {
                Begin(ledger, drafts, new ValueDraft(first, "", "") { Struck = struck }, first.Line);
                continue;
            }

            var token = cursor.Take();
            if (token.IsComment)
                ledger.Comment(token);
            else if (token.Kind is TokenKind.Word or TokenKind.String)
            {
                var value = cursor.TakeIf("=") ? Value(cursor.Take()) : next.ToString(CultureInfo.InvariantCulture);
                next = long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? unchecked(number + 1) : next;
                Begin(ledger, drafts, new ValueDraft(token, token.Kind == TokenKind.String ? token.Unquoted : token.Text, value) { Struck = struck }, token.Line);
            }
            else if (!token.Is(","))
                return null;
        }

        return drafts.ConvertAll(draft => draft.Finished(passage));
    }

    private static void Begin(CommentLedger ledger, List<ValueDraft> drafts, ValueDraft draft, int line)
    {
        ledger.Begin(draft, line);
        drafts.Add(draft);
    }

    private static string Value(TypeScriptToken token) => token.Kind == TokenKind.String ? token.Unquoted : token.Text;

    private static bool IsUnion(TypeScriptCursor cursor)
    {
        var (ahead, strings) = (0, 0);
        while (cursor.Ahead(ahead) is var token && (token.IsComment || token.Is("|") || token.Kind == TokenKind.String))
        {
            strings += token.Kind == TokenKind.String ? 1 : 0;
            ahead++;
        }

        var end = cursor.Ahead(ahead);
        return strings > 0 && (end.Kind == TokenKind.End || end.Is(";") || (end.IsFirstOnLine && end.Kind == TokenKind.Word));
    }

    private sealed class ValueDraft(TypeScriptToken first, string? name, string value) : Commented(first)
    {
        public string? Struck { get; init; }

        public UnionValue Finished(Passage passage)
        {
            var place = passage.PlaceOf(First.Start, First.Text.Length);
            var (called, comment) = CalledReader.Cut(Comment, place);
            return new(name, value, comment, place) { Called = called, Struck = Struck };
        }
    }
}
