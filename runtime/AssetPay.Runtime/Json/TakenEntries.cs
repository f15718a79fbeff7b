using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>The entries that were taken out of an answer while it arrived, and where in what is left of it their list begins.</summary>
internal abstract class TakenEntries
{
    /// <summary>Where the list begins, in bytes from the beginning of the JSON.</summary>
    internal long Position { get; set; } = -1;

    /// <summary>How many there are: so many places further on are those that were left.</summary>
    internal int Count { get; private protected set; }

    /// <summary>Reads the entry that the reader stands on.</summary>
    /// <exception cref="JsonException">It does not fit, and was not taken.</exception>
    internal abstract void Take(ref Utf8JsonReader reader);
}

/// <inheritdoc/>
internal sealed class TakenEntries<T>(ApiValueReader<T> read) : TakenEntries
{
    private ListBuilder<T> _list;

    /// <summary>Strictly: an entry that is not just as documented is left to those who know how strictly to read it.</summary>
    internal override void Take(ref Utf8JsonReader reader)
    {
        _list.Add(read(ref reader, ApiReadContext.Strict));
        Count++;
    }

    /// <summary>Hands out the list, for what was left to be added.</summary>
    internal ListBuilder<T> Release()
    {
        var list = _list;
        _list = default;
        return list;
    }
}
