using ApiDocs.Flow;

namespace ApiDocs.Model;

/// <summary>
/// Where each part of a model was read. It stands beside the model and not in it, so that a moved line changes no model.
/// The entries are in the order of their addresses.
/// </summary>
public sealed record SourceMap(EquatableArray<SourceEntry> Entries)
{
    public static SourceMap Empty { get; } = new(EquatableArray<SourceEntry>.Empty);

    /// <summary>All places of a part (see <see cref="ModelAddress"/>), the deciding one first; none for what no page says.</summary>
    public EquatableArray<SourcePlace> Of(string address)
    {
        var (low, high) = (0, Entries.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            switch (string.CompareOrdinal(Entries[middle].Address, address))
            {
                case 0:
                    return Entries[middle].Places;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return EquatableArray<SourcePlace>.Empty;
    }

    /// <summary>The place that decided a part.</summary>
    public SourcePlace? First(string address) => Of(address) is { IsEmpty: false } places ? places[0] : null;
}

/// <summary>A part of the model and the places it was read from.</summary>
public sealed record SourceEntry(string Address, EquatableArray<SourcePlace> Places);
