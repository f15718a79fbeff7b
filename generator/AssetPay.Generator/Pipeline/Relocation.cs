using System.Collections.Immutable;
using ApiDocs.Flow;
using ApiDocs.Generator.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>Where the pages of a client have now what they had elsewhere when it was bound.</summary>
internal sealed class Relocation
{
    private readonly Dictionary<string, MovedPage> _moved = new(StringComparer.Ordinal);

    public Relocation(BoundClient client, ImmutableArray<ParsedPage> pages)
    {
        foreach (var page in pages)
        {
            if (!client.Has(page.Result.Value) && client.PageAt(page.FullPath) is { } then)
            {
                _moved[then.Path] = new(then, page.Result.Value);
            }
        }
    }

    /// <summary>The finding with all its places as they are now.</summary>
    public DocsDiagnostic Now(DocsDiagnostic told) => _moved.Count == 0 ? told : told with
    {
        Finding = told.Finding with
        {
            Place = PlaceNow(told.Finding.Page, told.Finding.Place),
            Arguments = told.Finding.Arguments.Select(argument => argument.At is { } at ? argument with { At = new(at.Page, PlaceNow(at.Page, at.Place)) } : argument).ToEquatableArray(),
        },
    };

    // The start of a page stands for the whole of it.
    private Place PlaceNow(string page, Place place) => !place.IsAt(Place.Start) && _moved.TryGetValue(page, out var moved) ? moved.Now(place) : place;
}
