using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A cell whose text still has markdown's marks: code in backticks, strong words in stars, escapes, links.</summary>
internal static class BarredCell
{
    public static Passage Read(PageText page, int from, string text)
    {
        var cell = new PassageBuilder(page, from);
        var style = InlineStyle.Plain;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '`' && text.IndexOf('`', i + 1) is var end and > 0)
            {
                AddCode(cell, text.Substring(i + 1, end - i - 1), from + i + 1, style);
                i = end + 1;
            }
            else if (string.CompareOrdinal(text, i, "**", 0, 2) == 0 && (style != InlineStyle.Plain || text.IndexOf("**", i + 2, StringComparison.Ordinal) > 0))
            {
                style ^= InlineStyle.Strong;
                i += 2;
            }
            else if (text[i] == '[' && Link(text, i) is { } link)
            {
                cell.Add(text.Substring(i + 1, link.Text).Trim('`'), from + i + 1 + (text[i + 1] == '`' ? 1 : 0), text[i + 1] == '`' ? style | InlineStyle.Code : style, link.Target);
                i = link.Next;
            }
            else
            {
                i += text[i] == '\\' && i + 1 < text.Length && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])) ? 1 : 0;
                var next = Math.Max(i + 1, text.IndexOfAny(['`', '*', '[', '\\'], i + 1) is var mark && mark < 0 ? text.Length : mark);
                cell.Add(text.Substring(i, next - i), from + i, style);
                i = next;
            }
        }

        return cell.Cell().Trim();
    }

    // A bar within code is escaped in a table, and stands for itself.
    private static void AddCode(PassageBuilder cell, string code, int from, InlineStyle style)
    {
        var start = 0;
        for (var bar = code.IndexOf("\\|", StringComparison.Ordinal); bar >= 0; bar = code.IndexOf("\\|", bar + 2, StringComparison.Ordinal))
        {
            cell.Add(code.Substring(start, bar - start), from + start, style | InlineStyle.Code);
            start = bar + 1;
        }

        cell.Add(code.Substring(start), from + start, style | InlineStyle.Code);
    }

    private static (int Text, string Target, int Next)? Link(string text, int open)
    {
        var middle = text.IndexOf("](", open, StringComparison.Ordinal);
        var close = middle < 0 ? -1 : text.IndexOf(')', middle);
        return close < 0 ? null : (middle - open - 1, text.Substring(middle + 2, close - middle - 2), close + 1);
    }
}
