using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>
/// A rendered row may give the last letters of a key to the description ("NO_WATE" and "Rthe harbour is dry"). Where another page has
/// the whole key with the same code, the row is cut there.
/// </summary>
internal sealed class CutKeys(DocsSet docs)
{
    private readonly ILookup<string, string> _known = docs.Vendor.SelectMany(page => page.Errors.Concat(page.Endpoints.SelectMany(endpoint => endpoint.Errors)))
        .Where(row => row.Code is not null && row.Key is not null).ToLookup(row => row.Code!.Text, row => row.Key!.Text);

    public ErrorRow Mend(ErrorRow row)
    {
        if (row.Code is null || row.Key is not { } key || row.Description.Blocks is not { Count: > 0 } blocks || blocks[0].Inlines is not { Count: > 0 } inlines)
        {
            return row;
        }

        var whole = _known[row.Code.Text].FirstOrDefault(known =>
            known.Length > key.Text.Length && known.StartsWith(key.Text, StringComparison.Ordinal) && inlines[0].Text.StartsWith(known.Substring(key.Text.Length), StringComparison.Ordinal));
        if (whole is null)
        {
            return row;
        }

        var lost = whole.Length - key.Text.Length;
        var place = key.Place;
        var first = inlines[0] with { Text = inlines[0].Text.Substring(lost) };
        return row with
        {
            Key = new(whole, new(place.Line, place.Column, place.EndLine, place.EndColumn + lost)),
            Description = new(new[] { blocks[0] with { Inlines = new[] { first }.Concat(inlines.Skip(1)).ToEquatableArray() } }.Concat(blocks.Skip(1)).ToEquatableArray()),
        };
    }
}
