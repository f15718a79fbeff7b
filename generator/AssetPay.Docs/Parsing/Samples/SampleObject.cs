using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>An object of an example. "..." as a member, and a comment that stands for members, make it partial.</summary>
internal static class SampleObject
{
    private const string Ellipsis = "...";

    public static SampleNode Read(SampleParser parser, SampleCursor cursor, Passage passage)
    {
        var start = cursor.Index++;
        var members = new List<SampleMember>();
        var isPartial = false;
        while (true)
        {
            var comments = cursor.SkipSpace();
            var isEnd = cursor.Current == '}';
            isPartial |= ElisionMarks.AnyLeavesOut(comments, isEnd, members.Count == 0);
            if (isEnd)
            {
                cursor.Index++;
                break;
            }

            if (cursor.Current == ',')
                cursor.Index++;
            else if (cursor.IsEllipsis)
                isPartial |= SkipSpread(cursor);
            else if (Member(parser, cursor, passage) is not { } member)
                isPartial = true;
            else if (IsEllipsis(member.Name))
                isPartial = true;
            else
                members.Add(member);

            if (parser.Trouble is not null)
                break;
        }

        return new SampleNode(
            SampleKind.Object, "", members.ToEquatableArray(), default, isPartial || parser.Trouble is not null, passage.PlaceOf(start, cursor.Index - start));
    }

    private static bool IsEllipsis(string name) => name is Ellipsis or "…";

    // "...Trade" spreads another object's members here.
    private static bool SkipSpread(SampleCursor cursor)
    {
        cursor.SkipEllipsis();
        while (char.IsLetterOrDigit(cursor.Current) || cursor.Current == '_')
            cursor.Index++;

        return true;
    }

    private static SampleMember? Member(SampleParser parser, SampleCursor cursor, Passage passage)
    {
        var start = cursor.Index;
        var isQuoted = cursor.Current is '"' or '\'';
        if ((isQuoted ? SampleScalar.String(parser, cursor) : BareName(parser, cursor)) is not { } name)
            return null;

        var place = isQuoted ? passage.PlaceOf(start + 1, cursor.Index - start - 2) : passage.PlaceOf(start, cursor.Index - start);
        cursor.SkipSpace();
        if (cursor.Current != ':')
        {
            parser.Fail($"':' was expected after \"{name}\"");
            return null;
        }

        cursor.Index++;
        var value = parser.ValueOrElision();
        if (value is not null && parser.Trouble is null)
            Separator(parser, cursor, name);

        return value is null ? null : new SampleMember(name, value, place);
    }

    private static string? BareName(SampleParser parser, SampleCursor cursor)
    {
        var start = cursor.Index;
        while (char.IsLetterOrDigit(cursor.Current) || cursor.Current is '_' or '$')
            cursor.Index++;

        if (cursor.Index > start)
            return cursor.Text.Substring(start, cursor.Index - start);

        parser.Fail(cursor.IsAtEnd ? "an object is not closed" : $"a member was expected, but there is '{cursor.Current}'");
        return null;
    }

    private static void Separator(SampleParser parser, SampleCursor cursor, string name)
    {
        var before = cursor.Index;
        cursor.SkipSpace();
        // A comma forgotten at the end of a line leaves no doubt.
        if (cursor.Current == '"' && cursor.Text.IndexOf('\n', before, cursor.Index - before) >= 0)
            return;

        if (cursor.Current is not (',' or '}') && !cursor.IsEllipsis)
            parser.Fail(cursor.IsAtEnd ? "an object is not closed" : $"',' was expected after \"{name}\"");
        else
            cursor.Index = before;
    }
}
