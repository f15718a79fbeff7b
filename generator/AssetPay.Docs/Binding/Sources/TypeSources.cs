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
        var known = new HashSet<string>(model.Enums.SelectMany(values => values.Values, (values, value) => ModelAddress.Value(values.Name, value.Value)), StringComparer.Ordinal);
        foreach (var type in book.All.Where(type => type.Declaration.Form != Pages.TypeForm.Alias))
        {
            var name = table.NameOf(type);
            foreach (var said in type.Said)
            {
                ledger.Add(ModelAddress.Type(name), said.Page, said.Value.Name.Place);
                foreach (var value in said.Value.Values.Where(value => known.Contains(ModelAddress.Value(name, value.Value))))
                {
                    ledger.Add(ModelAddress.Value(name, value.Value), said.Page, value.Place);
                }
            }
        }

        foreach (var type in book.All.Where(type => type.Declaration.Form == Pages.TypeForm.Interface))
        {
            foreach (var (said, member) in type.Said.SelectMany(said => said.Value.Members, (said, member) => (said, member)))
            {
                ledger.Add(ModelAddress.Member(table.NameOf(type), member.Name.Text), said.Page, member.Place);
            }
        }

        foreach (var draft in table.Objects)
        {
            ledger.Add(ModelAddress.Type(draft.Name), draft.Members.Take(1).SelectMany(member => member.Places.Take(1)));
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
            AddListed(listed, rows[listed.Name], ledger);
        }
    }

    public static void AddListed(EnumModel listed, IEnumerable<SourcePlace> row, SourceLedger ledger)
    {
        ledger.Add(ModelAddress.Type(listed.Name), row);
        foreach (var value in listed.Values)
        {
            ledger.Add(ModelAddress.Value(listed.Name, value.Value), row);
        }
    }

    private static string? EnumOf(TypeRef type) => (type.Element ?? type) is { Kind: TypeKind.Enum } known ? known.Name : null;
}
