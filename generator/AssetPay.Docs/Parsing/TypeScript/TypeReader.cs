using System.Text;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>A type as written, up to where it ends. An object type in it is written <c>{}</c>, and its members stand beside.</summary>
internal sealed record TypeText(string Text, List<TypeMember> Members, List<string> Comments, int End);

internal static class TypeReader
{
    private const string Opening = "<([";
    private const string Closing = ">)]";

    public static TypeText? Read(Passage passage, TypeScriptCursor cursor, MemberReader members)
    {
        var text = new StringBuilder();
        var nested = new List<TypeMember>();
        var comments = new List<string>();
        var (depth, end) = (0, cursor.Current.Start);
        TypeScriptToken? last = null;
        while (!IsEnd(cursor, last, depth))
        {
            var token = cursor.Take();
            if (token.IsComment)
            {
                comments.Add(TypeScriptComment.Words(token));
                continue;
            }

            if (last is not null && token.Start > end)
                text.Append(' ');

            text.Append(token.Text);
            depth += Turn(token);
            (last, end) = (token, token.End);
            if (!token.Is("{"))
                continue;

            if (members.Read() is not { } inner)
                return null;

            text.Append('}');
            nested.AddRange(inner.Members);
            comments.AddRange(inner.Opening is null ? [] : [inner.Opening]);
            (last, end) = (cursor.Previous, cursor.Previous.End);
        }

        return last is null ? null : new TypeText(text.ToString().TrimStart('|', ' '), nested, comments, end);
    }

    // A type ends at its separator, and at the end of a line unless that line or the next says that it goes on.
    private static bool IsEnd(TypeScriptCursor cursor, TypeScriptToken? last, int depth)
    {
        var token = cursor.Current;
        if (token.Kind == TokenKind.End || token.Is("}"))
            return true;

        if (depth > 0)
            return false;

        if (token.Is(";") || token.Is(",") || token.Is("="))
            return true;

        if (token.IsComment)
            return last is not null && !GoesOn(last) && !cursor.Next.Is("|");

        return token.IsFirstOnLine && last is not null && !GoesOn(last) && !GoesOn(token);
    }

    private static bool GoesOn(TypeScriptToken token) => token.Is("|") || token.Is("&") || token.Is("=>");

    private static int Turn(TypeScriptToken token) =>
        token.Kind != TokenKind.Mark ? 0 : Opening.Contains(token.Text[0]) ? 1 : Closing.Contains(token.Text[0]) ? -1 : 0;
}
