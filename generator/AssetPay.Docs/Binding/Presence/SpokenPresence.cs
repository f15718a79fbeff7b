using ApiDocs.Model;

namespace ApiDocs.Binding.Presence;

/// <summary>What a sentence says of the presence of members, by the names it uses; no names: those that it stands at or is the footnote of.</summary>
internal sealed record SpokenPresence(PresenceKind Kind, IReadOnlyList<string> Names)
{
    /// <summary>What it depends on.</summary>
    public string? With { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];
}
