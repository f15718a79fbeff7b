using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where types, their members and the values of enums are declared, listed or shown.</summary>
internal static class TypeSources
{
    public static void Add(ApiModel model, TypeBook book, TypeTable table, SourceLedger ledger)
    {
        // A value that the overlay leaves out is no part of the model any more.
        var known = model.Enums.ToDictionary(values => values.Name, values => new HashSet<string>(values.Values.Select(value => value.Value), StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var type in book.All.Where(type => type.Declaration.Form != Pages.TypeForm.Alias))
        {
            var name = table.NameOf(type);
            foreach (var said in type.Said)
            {
                ledger.Add(ModelAddress.Type(name), said.Page, said.Value.Name.Place);
                foreach (var value in said.Value.Values.Where(value => known.TryGetValue(name, out var values) && values.Contains(value.Value)))
                {
                    ledger.Add(ModelAddress.Value(name, value.Value), said.Page, value.Place);
                }
            }
        }

        foreach (var type in book.All.Where(type => type.Declaration.Form == Pages.TypeForm.Interface))
        {
            foreach (var said in type.Said)
            {
                foreach (var member in said.Value.Members)
                {
                    ledger.Add(ModelAddress.Member(table.NameOf(type), member.Name.Text), said.Page, member.Place);
                }
            }
        }

        foreach (var draft in table.Objects)
        {
            if (draft.Members.Count > 0)
            {
                ledger.At(ModelAddress.Type(draft.Name)).Add(draft.Members[0].Places[0]);
            }

            foreach (var member in draft.Members)
            {
                ledger.Add(ModelAddress.Member(draft.Name, member.WireName), member.Places);
            }
        }

        AddListedInRows(model, table, ledger);
    }

    /// <summary>Values that a row lists stand in that row.</summary>
    private static void AddListedInRows(ApiModel model, TypeTable table, SourceLedger ledger)
    {
        var rows = table.Objects.SelectMany(draft => draft.Members).Where(member => EnumOf(member.Type) is not null)
            .ToLookup(member => EnumOf(member.Type), member => member.Places[0], StringComparer.Ordinal);
        foreach (var listed in model.Enums.Where(listed => listed.Owner is not null))
        {
            AddListed(listed, [.. rows[listed.Name]], ledger);
        }
    }

    public static void AddListed(EnumModel listed, IReadOnlyList<SourcePlace> row, SourceLedger ledger)
    {
        ledger.Add(ModelAddress.Type(listed.Name), row);
        foreach (var value in listed.Values)
        {
            ledger.Add(ModelAddress.Value(listed.Name, value.Value), row);
        }
    }

    private static string? EnumOf(TypeRef type) => (type.Element ?? type) is { Kind: TypeKind.Enum } known ? known.Name : null;
}
