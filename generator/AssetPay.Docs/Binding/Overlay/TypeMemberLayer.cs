using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Members of a declared type, those of the objects written inside it with them.</summary>
internal sealed class TypeMemberLayer(OverlayNotes notes, string? page, string owner) : RowLayer<TypeMember>(notes, page)
{
    protected override Quote NameOf(TypeMember row) => row.Name;

    protected override string Say(TypeMember row, string name) => $"the member '{name}' of {owner}";

    protected override bool IsNameOnly(TypeMember row) => row is { Called: not null, Type: "" };

    protected override TypeMember Renamed(TypeMember row, Quote name) => row with { Name = name with { Struck = null } };

    protected override TypeMember Merge(TypeMember mine, TypeMember theirs, CellLayer cells)
    {
        // A declaration cannot leave the type out; what repeats all of a member is not needed, what repeats its type alone is context.
        var isSame = mine.Type == theirs.Type && mine.Optional == theirs.Optional;
        var nested = theirs.Nested.IsEmpty || mine.Nested.IsEmpty
            ? isSame || theirs.Nested.IsEmpty ? mine.Nested : theirs.Nested
            : new TypeMemberLayer(Notes, cells.Page, $"{owner}.{mine.Name.Text}").Lay(mine.Nested, theirs.Nested).ToEquatableArray();
        if (cells.Page is { } there && isSame && theirs.Name.Struck is null && theirs.Nested.IsEmpty && theirs.Called is null && (theirs.Comment.Length == 0 || theirs.Comment == mine.Comment))
            cells.Notes.Needless("the declaration of " + cells.Subject, theirs.Name with { Text = Declared(theirs) }, mine.Name.Place, there);

        var declared = isSame ? null : cells.Cell("the declaration", mine.Name with { Text = Declared(mine) }, theirs.Name with { Text = Declared(theirs), Struck = null }, mayRepeat: true);
        var isTheirs = declared is not null && declared.Place.IsAt(theirs.Name.Place);
        return mine with
        {
            Name = isTheirs ? mine.Name with { Place = theirs.Name.Place } : mine.Name,
            Type = isTheirs ? theirs.Type : mine.Type,
            Optional = isTheirs ? theirs.Optional : mine.Optional,
            Nested = isTheirs && theirs.Nested.IsEmpty ? default : nested,
            Comment = cells.Cell("the comment", Comment(mine), Comment(theirs), mayRepeat: true)?.Text ?? "",
            Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
        };
    }

    private static string Declared(TypeMember member) => $"{member.Name.Text}{(member.Optional ? "?" : "")}: {member.Type}";

    private static Quote? Comment(TypeMember member) => member.Comment.Length == 0 ? null : new(member.Comment, member.Place);
}
