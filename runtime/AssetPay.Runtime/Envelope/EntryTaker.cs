using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// Reads the entries of a long list while its answer still arrives, and takes them out of what has arrived. It decides nothing: an entry
/// that does not fit stays where it is, with all that follows, and what is left in the end is read as any answer is.
/// </summary>
internal sealed class EntryTaker(ApiEntries entries, EnvelopeNames? names)
{
    /// <summary>An answer that is no longer than this is left as it is, in bytes.</summary>
    internal const int LongestLeft = (64 * 1024) - 1;

    private readonly byte[][] _path = names is null ? entries.Path : [names.Data, .. entries.Path];
    private readonly TakenEntries _taken = entries.Begin();
    private JsonReaderState _state;

    // Where the list begins in what has arrived; 0: it was not found yet.
    private int _begin;
    private int _depth;

    // Its end was found, or something that is not taken.
    private bool _isEnded;

    /// <summary>What was taken; null: nothing.</summary>
    internal TakenEntries? Taken => _taken.Count > 0 ? _taken : null;

    private bool IsTaking => _begin > 0 && !_isEnded;

    /// <summary>Takes the entries of which nothing is missing, if the answer is long.</summary>
    /// <param name="arrived">What has arrived and was not taken before. What is left of it is moved together.</param>
    /// <returns>How much is left.</returns>
    internal int TakeFrom(Span<byte> arrived)
    {
        if (_begin == 0 && arrived.Length > LongestLeft)
        {
            Find(arrived);
        }

        return IsTaking ? Remove(arrived, Take(arrived[_begin..])) : arrived.Length;
    }

    /// <summary>The same at the end of the answer, or where no more of it is read. A list that was not found before is left where it is.</summary>
    internal int TakeRest(Span<byte> arrived)
    {
        if (!IsTaking)
        {
            return arrived.Length;
        }

        var taken = Take(arrived[_begin..]);

        // What is cut off is cut off behind a comma, and no list begins with one.
        return Remove(arrived, taken + (IsTaking ? CommaIn(arrived[(_begin + taken)..]) : 0));
    }

    private int Remove(Span<byte> arrived, int taken)
    {
        arrived[(_begin + taken)..].CopyTo(arrived[_begin..]);
        return arrived.Length - taken;
    }

    private static int CommaIn(ReadOnlySpan<byte> list)
    {
        var begin = list.TrimStart(" \t\r\n"u8);
        return begin.StartsWith(","u8) ? list.Length - begin.Length + 1 : 0;
    }

    private void Find(ReadOnlySpan<byte> arrived)
    {
        var json = ResponseBody.WithoutMark(arrived);
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(DeepAnswer.AnyDepth));
        try
        {
            if (!MemberPath.TryMoveTo(ref reader, _path) || reader.TokenType != JsonTokenType.StartArray)
            {
                return;
            }
        }
        catch (JsonException)
        {
            // Whoever reads the answer will say so.
            return;
        }

        _taken.Position = reader.TokenStartIndex;
        _begin = arrived.Length - json.Length + (int)reader.BytesConsumed;
        _depth = reader.CurrentDepth + 1;
        _state = reader.CurrentState;
    }

    /// <summary>How many bytes of the list were read. What is left begins so that it still makes a list, or the same broken one.</summary>
    private int Take(Span<byte> list)
    {
        var reader = new Utf8JsonReader(list, isFinalBlock: false, _state);
        var taken = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndArray)
                {
                    _isEnded = true;
                    break;
                }

                var start = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                {
                    break;
                }

                if (!TryTake(list[start..(int)reader.BytesConsumed]))
                {
                    // Without the comma before it, which has nothing to part any more.
                    _isEnded = true;
                    return start;
                }

                taken = (int)reader.BytesConsumed;
                _state = reader.CurrentState;
            }
        }
        catch (JsonException)
        {
            _isEnded = true;
            KeepBroken(list[taken..]);
        }

        return taken;
    }

    // Without a comma before it, what is left might make a list of its own once the entries before it are gone; behind one nothing does.
    private void KeepBroken(Span<byte> rest)
    {
        if (_taken.Count > 0 && CommaIn(rest) == 0)
        {
            rest[0] = (byte)',';
        }
    }

    private bool TryTake(ReadOnlySpan<byte> entry)
    {
        var reader = new Utf8JsonReader(entry, ApiJson.ReaderOptions with { MaxDepth = ApiJson.MaxDepth - _depth });
        try
        {
            reader.Read();
            _taken.Take(ref reader);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }
}
