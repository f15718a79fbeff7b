using ApiDocs.Flow;

namespace ApiDocs.Model;

/// <summary>
/// Where each part of a model was read. It stands beside the model and not in it, so that a moved line changes no model.
/// </summary>
public sealed record SourceMap(EquatableArray<SourceEntry> Entries)
{
    private Dictionary<string, SourceEntry>? _byAddress;

    public static SourceMap Empty { get; } = new(EquatableArray<SourceEntry>.Empty);

    // No init: a copy with other entries would be looked up in these.
    public EquatableArray<SourceEntry> Entries { get; } = Entries;

    /// <summary>All places of a part (see <see cref="ModelAddress"/>), the deciding one first; none for what no page says.</summary>
    public EquatableArray<SourcePlace> Of(string address)
    {
        _byAddress ??= Entries.ToDictionary(entry => entry.Address, StringComparer.Ordinal);
        return _byAddress.TryGetValue(address, out var entry) ? entry.Places : default;
    }

    public bool Equals(SourceMap? other) => other is not null && Entries == other.Entries;

    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>The place that decided a part.</summary>
    public SourcePlace? First(string address) => Of(address) is { IsEmpty: false } places ? places[0] : null;
}

/// <summary>A part of the model and the places it was read from.</summary>
public sealed record SourceEntry(string Address, EquatableArray<SourcePlace> Places);
