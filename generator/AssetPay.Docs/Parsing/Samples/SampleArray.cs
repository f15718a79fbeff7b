using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>An array of an example. One that holds a comment or "..." instead of items is partial, and its text is the comment's words.</summary>
internal static class SampleArray
{
    public static SampleNode Read(SampleParser parser, SampleCursor cursor, Passage passage)
    {
        var start = cursor.Index++;
        var items = new List<SampleNode>();
        var (isPartial, text, needsComma) = (false, "", false);
        while (parser.Trouble is null)
        {
            var comments = cursor.SkipSpace();
            var isEnd = cursor.Current == ']';
            isPartial |= ElisionMarks.AnyLeavesOut(comments, isEnd, items.Count == 0);

            if (isEnd)
            {
                text = items.Count == 0 && comments is not null ? ElisionMarks.Words(comments[0].Text) : "";
                cursor.Index++;
                break;
            }

            if (cursor.Current == ',')
            {
                cursor.Index++;
                needsComma = false;
            }
            else if (cursor.IsEllipsis)
            {
                cursor.SkipEllipsis();
                isPartial = true;
            }
            else if (cursor.IsAtEnd)
                parser.Fail("an array is not closed");
            else if (needsComma && cursor.Current is not ('{' or '['))
                parser.Fail("',' was expected between two items");
            else if (parser.ValueOrElision() is { } item)
            {
                items.Add(item);
                needsComma = true;
            }
        }

        return new SampleNode(
            SampleKind.Array, text, default, items.ToEquatableArray(), isPartial || parser.Trouble is not null, passage.PlaceOf(start, cursor.Index - start));
    }
}
