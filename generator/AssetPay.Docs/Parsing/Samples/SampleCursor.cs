namespace ApiDocs.Parsing;

/// <summary>Goes through an example's letters; comments count as white space, but are remembered.</summary>
internal sealed class SampleCursor(string text, int start)
{
    public int Index { get; set; } = start;

    public bool IsAtEnd => Index >= text.Length;

    public char Current => Index < text.Length ? text[Index] : '\0';

    public string Text => text;

    public bool StartsWith(string words) => string.CompareOrdinal(text, Index, words, 0, words.Length) == 0;

    public bool IsEllipsis => StartsWith("...") || Current == '…';

    public void SkipEllipsis()
    {
        while (Current is '.' or '…')
            Index++;
    }

    public void SkipWord()
    {
        while (!IsAtEnd && Current is not (',' or '}' or ']' or '|' or '\n'))
            Index++;
    }

    public void SkipBlank()
    {
        while (char.IsWhiteSpace(Current))
            Index++;
    }

    /// <summary>Skips white space and comments; gives back the comments that stood there, if any did.</summary>
    public List<SampleComment>? SkipSpace()
    {
        List<SampleComment>? comments = null;
        while (!IsAtEnd)
        {
            if (char.IsWhiteSpace(Current))
                Index++;
            else if (StartsWith("//"))
                (comments ??= []).Add(Comment(EndOfLine()));
            else if (StartsWith("/*"))
                (comments ??= []).Add(Comment(EndOfComment()));
            else
                break;
        }

        return comments;
    }

    private SampleComment Comment(int end)
    {
        var comment = new SampleComment(text.Substring(Index, end - Index), IsAlone());
        Index = end;
        return comment;
    }

    // A comment on a line of its own stands where a member could stand; behind a value it speaks of the value.
    private bool IsAlone()
    {
        for (var i = Index - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    private int EndOfLine() => text.IndexOf('\n', Index) is >= 0 and var end ? end : text.Length;

    private int EndOfComment() => text.IndexOf("*/", Index + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length;
}

internal sealed record SampleComment(string Text, bool IsAlone);
