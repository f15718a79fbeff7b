using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Types;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Finds what a table of response fields is about. "Entry Fields" with bare names below an answer with a list of entries is about each
/// entry: its rows get the full names that the tree of fields wants.
/// </summary>
internal sealed class ResponseFieldPlaces(TypeTable table)
{
    private const int Deepest = 3;

    public List<From<PlacedRow>> Place(IEnumerable<ParameterTable> tables, List<From<PlacedRow>> rows, TypeRef? data)
    {
        if (rows.Count == 0 || table.Object(data?.Element ?? data) is not { } root)
        {
            return rows;
        }

        var inner = new List<(string Path, ObjectDraft Draft)>();
        Collect(root, "", inner, 0);
        var placed = new List<From<PlacedRow>>();
        foreach (var fields in tables)
        {
            var own = rows.FindAll(row => fields.Rows.Any(other => ReferenceEquals(other, row.Value.Row)));
            var path = PathOf(fields, own, root, inner);
            placed.AddRange(path is null ? own : own.ConvertAll(row => row with { Value = row.Value with { Name = path + "." + row.Value.Name } }));
        }

        return placed;
    }

    private static string? PathOf(ParameterTable fields, List<From<PlacedRow>> rows, ObjectDraft root, List<(string Path, ObjectDraft Draft)> inner)
    {
        var names = rows.Select(row => row.Value.Name.Split('.')[0].Replace("[]", "")).Distinct().ToList();
        int Known(ObjectDraft draft) => names.Count(name => draft.Member(name) is not null);
        if (inner.Count == 0 || Known(root) is var known && known * 2 >= names.Count)
        {
            return null;
        }

        var called = fields.Heading?.Text.Split(' ')[0].Trim('`') ?? "";
        var best = inner.OrderByDescending(candidate => Known(candidate.Draft)).ThenBy(candidate => IsCalled(candidate.Path, called) ? 0 : 1).First();
        return Known(best.Draft) > known && Known(best.Draft) * 2 >= names.Count ? best.Path
            : known == 0 && inner.Find(candidate => IsCalled(candidate.Path, called)).Path is { } said ? said
            : null;
    }

    private static bool IsCalled(string path, string word)
    {
        var name = path.Split('.').Last().Replace("[]", "");
        return name.Equals(word, StringComparison.OrdinalIgnoreCase) || CSharpName.Singular(name).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private void Collect(ObjectDraft draft, string path, List<(string Path, ObjectDraft Draft)> inner, int depth)
    {
        foreach (var member in depth < Deepest ? draft.Members : [])
        {
            var isList = member.Type.Kind == TypeKind.List;
            if (table.Object(member.Type.Element ?? member.Type) is { } next && !inner.Exists(other => other.Draft == next))
            {
                var full = (path.Length == 0 ? "" : path + ".") + member.WireName + (isList ? "[]" : "");
                inner.Add((full, next));
                Collect(next, full, inner, depth + 1);
            }
        }
    }
}
