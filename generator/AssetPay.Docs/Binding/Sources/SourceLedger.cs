using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>A source map in the making: places gather under addresses, in the order in which they decide.</summary>
internal sealed class SourceLedger
{
    private readonly Dictionary<string, LedgerEntry> _byAddress = new(StringComparer.Ordinal);
    private readonly List<LedgerEntry> _entries = [];

    /// <summary>The entry of an address, for whoever has several places to add to it.</summary>
    public LedgerEntry At(string address)
    {
        if (!_byAddress.TryGetValue(address, out var entry))
        {
            _byAddress.Add(address, entry = new(address));
            _entries.Add(entry);
        }

        return entry;
    }

    public void Add(string address, string page, Place place) => At(address).Add(new(page, place));

    public void Add(string address, IReadOnlyList<SourcePlace> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            At(address).Add(places[i]);
        }
    }

    public SourceMap ToMap()
    {
        var entries = new List<SourceEntry>(_entries.Count);
        foreach (var entry in _entries)
        {
            if (entry.Places.Count > 0)
            {
                entries.Add(new(entry.Address, entry.Places.ToEquatableArray()));
            }
        }

        return new(entries.ToEquatableArray());
    }
}
