namespace ApiDocs.Generator.Emit;

/// <summary>Characters that grow at their end. When they have become a text, their room is used again by the next buffer on the same thread.</summary>
internal sealed class TextBuffer
{
    private const int FirstRoom = 4 * 1024;

    // Held weakly: a folder of ten thousand pages makes files of millions of characters, and nobody should keep their room.
    [ThreadStatic]
    private static WeakReference<char[]?>? s_spare;

    private char[] _room;

    public TextBuffer()
    {
        _room = Spare ?? new char[FirstRoom];
        Spare = null;
    }

    public int Length { get; private set; }

    private static char[]? Spare
    {
        get => s_spare is not null && s_spare.TryGetTarget(out var room) ? room : null;
        set => (s_spare ??= new(null)).SetTarget(value);
    }

    public char this[int index] => _room[index];

    public TextBuffer Append(char character, int count = 1)
    {
        Reserve(count);
        for (; count > 0; count--)
        {
            _room[Length++] = character;
        }

        return this;
    }

    public TextBuffer Append(string text) => Append(text, 0, text.Length);

    public TextBuffer Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _room, Length, count);
        Length += count;
        return this;
    }

    public string Text(int start, int count) => new(_room, start, count);

    /// <summary>Forgets what is behind this place.</summary>
    public void Cut(int length) => Length = length;

    /// <summary>Whether what stands at this place begins like that.</summary>
    public bool Has(int place, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (place + i >= Length || _room[place + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the line ends that this place is in.</summary>
    public int EndOfLine(int place) => Array.IndexOf(_room, '\n', place, Length - place) is >= 0 and var end ? end : Length;

    /// <summary>Indents the last lines, but for empty ones, and ends the very last.</summary>
    /// <param name="lines">How many lines there are to be indented: that many that are not empty, each behind another line.</param>
    /// <param name="indent">By how many blanks.</param>
    public void Indent(int lines, int indent)
    {
        Reserve((lines * indent) + 1);
        var end = Length;
        var to = Length + (lines * indent);
        Length = to + 1;
        _room[to] = '\n';

        // From behind, since what is to be moved must not be written over before.
        while (to > end)
        {
            var first = end;
            while (_room[first - 1] != '\n')
            {
                first--;
            }

            to -= end - first;
            Array.Copy(_room, first, _room, to, end - first);
            for (var blanks = first == end ? 0 : indent; blanks > 0; blanks--)
            {
                _room[--to] = ' ';
            }

            _room[--to] = '\n';
            end = first - 1;
        }
    }

    /// <summary>What has been written, once: the room is given back.</summary>
    public string Take()
    {
        var text = new string(_room, 0, Length);
        if (_room.Length > (Spare?.Length ?? 0))
        {
            Spare = _room;
        }

        _room = [];
        Length = 0;
        return text;
    }

    private void Reserve(int count)
    {
        if (Length + count > _room.Length)
        {
            Array.Resize(ref _room, Math.Max(Math.Max(Length + count, _room.Length * 2), FirstRoom));
        }
    }
}
