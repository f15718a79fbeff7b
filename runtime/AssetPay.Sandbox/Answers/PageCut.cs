using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>An entry of a list with its number: the higher, the earlier it stands, and the newer it is.</summary>
internal readonly record struct Entry(int Number, JsonNode? Json);

/// <summary>The entries that are on the page which a request asks for, and what the answer says about the others.</summary>
internal sealed partial record PageCut(IReadOnlyList<Entry> Entries, bool HasMore, int Total, int Pages)
{
    private const int MostEntries = 1_000_000;

    /// <summary>Cuts as the operation's paging says; a list without any gives its first entries where there is a limit.</summary>
    public static PageCut Of(Exchange exchange, IReadOnlyList<Entry> all, TypeBook types)
    {
        var paging = exchange.Operation.Paging;
        var size = Size(exchange, types, all.Count);
        var asked = paging is null ? null : exchange.AskedValue(paging.Member) is { Length: > 0 } given ? given : null;
        var rest = paging?.Form switch
        {
            PagingForm.Cursor when asked is not null => all.Where(entry => entry.Number < (Cursors.Read(asked) ?? 0)),
            PagingForm.Page when Number(asked) is { } number => all.Skip((int)Math.Clamp((number - paging.First) * size, 0, all.Count)),
            PagingForm.Offset when Number(asked) is { } offset => all.Skip((int)Math.Clamp(offset, 0, all.Count)),
            _ => all,
        };
        var left = rest.ToList();
        return new([.. left.Take(size)], left.Count > size, all.Count, (all.Count + size - 1) / size);
    }

    public static bool IsLimit(PropertyModel member) => member.In == ParameterIn.Query && LimitName().IsMatch(member.WireName);

    private static int Size(Exchange exchange, TypeBook types, int all)
    {
        var (paging, members) = (exchange.Operation.Paging, types.Object(exchange.Operation.RequestType)?.Properties ?? []);
        var size = members.FirstOrDefault(member => paging is null ? IsLimit(member) : member.WireName == paging.Size);
        var count = size is null ? null : Number(exchange.AskedValue(size.WireName) ?? size.Default) ?? paging?.DefaultSize;
        return (int)Math.Clamp(count ?? all, 1, MostEntries);
    }

    private static decimal? Number(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, -MostEntries, MostEntries) : null;

    [GeneratedRegex("^(limit|page_?size|per_?page)$", RegexOptions.IgnoreCase)]
    private static partial Regex LimitName();
}
