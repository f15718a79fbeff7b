using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Declared types by name, whatever page of the vendor declares them.</summary>
internal static class TypeLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var added = new List<TypeDeclaration>();
        foreach (var group in set.Over.SelectMany(page => page.Types).GroupBy(type => type.Name.Struck ?? type.Name.Text))
        {
            var over = group.ToList();
            var removal = over.Find(type => type.Name.IsRemoval);
            foreach (var other in over.Where(type => removal is not null && !type.Name.IsRemoval))
                notes.Contradict("the type " + group.Key, removal!.Name, other.Name);

            if (!set.Under.Any(page => page.Types.Any(type => type.Name.Text == group.Key)))
                Add(group.Key, over, removal, added, notes);
            else if (removal is not null)
                TakeAway(set, group.Key, removal.Name.Place, notes);
            else
                Correct(set, group.Key, over, notes);
        }

        Examples(set);
        set.EditOver(page => page with { Types = added.Where(type => type.Place.Overlay == page.Path).ToEquatableArray() });
    }

    /// <summary>Examples of a type show what its declaration had: a member that is gone is gone from them, another name is theirs too.</summary>
    private static void Examples(PageSet set)
    {
        foreach (var type in set.Over.SelectMany(page => page.Types))
        {
            foreach (var name in Struck(type.Members, ""))
            {
                set.EditUnder(page => page with
                {
                    Endpoints = page.Endpoints.Select(endpoint => endpoint.ResponseTypes.Any(mention => mention.Text.Trim() == (type.Name.Struck ?? type.Name.Text))
                        ? endpoint with { Responses = endpoint.Responses.Select(sample => sample with { Json = SampleEdit.Edit(sample.Json, name) }).ToEquatableArray() }
                        : endpoint).ToEquatableArray(),
                });
            }
        }
    }

    private static IEnumerable<Quote> Struck(EquatableArray<TypeMember> members, string outer) => members.SelectMany(member =>
        Struck(member.Nested, outer + member.Name.Text + ".").Concat(member.Name.Struck is { } struck ? [member.Name with { Struck = outer + struck }] : []));

    public static void TakeAway(PageSet set, string name, Place place, OverlayNotes notes)
    {
        var (page, type) = set.Under.SelectMany(page => page.Types.Select(type => (page, type))).First(pair => pair.type.Name.Text == name);
        notes.TakesAway("the type " + name, place, type.Name.Place, page.Path);
        set.EditUnder(page => page with { Types = page.Types.Where(type => type.Name.Text != name).ToEquatableArray() });
    }

    private static void Add(string name, List<TypeDeclaration> over, TypeDeclaration? removal, List<TypeDeclaration> added, OverlayNotes notes)
    {
        var first = over[0];
        if (removal is not null)
            notes.Misses("the type " + name, removal.Name.Place, "taken away", "no page declares it");
        else if (first.Name.Struck is not null || (first.Called is not null && first.Members.IsEmpty && first.Values.IsEmpty && first.Target is null))
            notes.Misses("the type " + name, first.Name.Place, "given a name", "no page declares it");
        else
            added.Add(over.Skip(1).Aggregate(first, (mine, theirs) => Merge(mine, [theirs], new CellLayer(notes, name))));
    }

    private static void Correct(PageSet set, string name, List<TypeDeclaration> over, OverlayNotes notes)
    {
        var isTold = false;
        set.EditUnder(page => page with
        {
            Types = page.Types.Select(type =>
            {
                if (type.Name.Text != name)
                    return type;

                var laid = Merge(type, over, new CellLayer(isTold ? OverlayNotes.Silent : notes, name, page.Path));
                isTold = true;
                return laid with { Said = over.Append(type).ToEquatableArray() };
            }).ToEquatableArray(),
        });
    }

    private static TypeDeclaration Merge(TypeDeclaration mine, List<TypeDeclaration> over, CellLayer cells)
    {
        var united = over.Skip(1).Aggregate(Called(over[0]), (first, next) => Words(first, Called(next), new CellLayer(cells.Notes, cells.Subject)));
        var laid = Words(mine, united, cells);
        return laid with
        {
            Form = united is { Members.IsEmpty: true, Values.IsEmpty: true, Target: null } ? mine.Form : united.Form,
            Members = new TypeMemberLayer(cells.Notes, cells.Page, cells.Subject).Lay(mine.Members, [.. over.SelectMany(type => type.Members)]).ToEquatableArray(),
            Values = new UnionValueLayer(cells.Notes, cells.Page, cells.Subject).Lay(mine.Values, [.. over.SelectMany(type => type.Values)]).ToEquatableArray(),
        };
    }

    private static TypeDeclaration Words(TypeDeclaration mine, TypeDeclaration theirs, CellLayer cells) => mine with
    {
        Description = cells.Words("the description", mine.Description, mine.Place, theirs.Description, theirs.Place),
        Target = cells.Cell("the meaning", Said(mine), Said(theirs))?.Text,
        Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
    };

    // No type's name goes over the wire: another name for it is a name in C#.
    private static TypeDeclaration Called(TypeDeclaration type) => type.Name.Struck is null ? type : type with { Called = type.Called ?? type.Name with { Struck = null } };

    private static Quote? Said(TypeDeclaration type) => type.Target is null ? null : new(type.Target, type.Place);
}
