using ApiDocs.Changes;
using ApiDocs.Flow;

namespace ApiDocs.Tool.Comparing;

/// <summary>A change, and where the old and the new pages say what it is about.</summary>
internal sealed record PlacedChange(Change Change, SourcePlace? Old, SourcePlace? New)
{
    /// <summary>"boats/launch.md:30:1"; a dash where it is not said.</summary>
    public static string Text(SourcePlace? place) => place is null ? "-" : $"{place.Page}:{place.Place.Line + 1}:{place.Place.Column + 1}";
}
