using ApiDocs.Binding.Checks;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Sources;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>Holds what guides say about an operation against its page: guides announce nothing, but may contradict.</summary>
internal static class GuideComparer
{
    public static void Compare(GuideRows guides, Func<string, TypeRef?> named, List<Finding> findings)
    {
        foreach (var (page, guide, address, _) in guides.Requests.Where(placed => placed.Facts is null))
        {
            findings.Add(Finding.Of(Rules.UnknownOperation, page.Path, guide.Request.Method.Place, guide.Request.Method.Text.ToUpperInvariant(), address.Template));
        }

        foreach (var placed in guides.Requests)
        {
            if (placed is { Facts: { } facts, Guide.Request.Body: { } body })
            {
                findings.AddRange(GuideSampleCheck.Check(body, placed.Page, facts));
            }
        }

        foreach (var (facts, row) in guides.Rows)
        {
            CompareRow(row, facts, named, findings);
        }
    }

    private static void CompareRow(From<PlacedRow> guide, EndpointFacts facts, Func<string, TypeRef?> named, List<Finding> findings)
    {
        var row = guide.Value.Row;
        var known = facts.Parameters.Find(other => Plain(other.Value.Name) == Plain(guide.Value.Name));
        void Tell(Place place, string what, string here, string there, Place other)
        {
            // Where the overlay has decided, nobody needs to.
            if (other.Overlay is null)
            {
                findings.Add(Finding.Of(Rules.Contradiction, guide.Page, place, what, here, there, new SourcePlace(known?.Page ?? facts.Page.Path, other), "the operation's page"));
            }
        }

        if (known?.Value.Row is not { } mine)
        {
            // What only the path names is documented too.
            if (facts.Route.Parameters.Contains(guide.Value.Name))
            {
                return;
            }

            Tell(row.Name.Place, $"The parameter '{guide.Value.Name}' of {facts.Name}", "documented", "not", facts.Endpoint.Path.Place);
            return;
        }

        var (type, theirs) = (Type(mine, named), Type(row, named));
        if (type is not null && theirs is not null && Disagree(type, theirs))
        {
            Tell(row.Type!.Place, $"The type of '{guide.Value.Name}' of {facts.Name}", row.Type.Text, mine.Type!.Text, mine.Type.Place);
        }
        else if (Required(mine) is { } must && Required(row) is { } says && must != says)
        {
            Tell(row.Required?.Place ?? row.Name.Place, $"'{guide.Value.Name}' of {facts.Name}", says ? "required" : "optional", must ? "required" : "optional", Decided(mine, mine.Required));
        }
        else if (type is not null && Disagree(Limits(mine, type.Type, guide.Value.Name), Limits(row, type.Type, guide.Value.Name)))
        {
            Tell(row.DescriptionText?.Place ?? row.Place, $"The limit of '{guide.Value.Name}' of {facts.Name}",
                $"'{Limits(row, type.Type, guide.Value.Name).Text}'", $"'{Limits(mine, type.Type, guide.Value.Name).Text}'", Decided(mine, mine.DescriptionText));
        }
        else if (Default(mine) is { } given && Default(row) is { } told && given != told)
        {
            Tell(row.Default?.Place ?? row.DescriptionText?.Place ?? row.Place, $"The default of '{guide.Value.Name}' of {facts.Name}", $"'{told}'", $"'{given}'", Decided(mine, mine.Default ?? mine.DescriptionText));
        }
    }

    /// <summary>The row, or the overlay's cell in it that decides.</summary>
    private static Place Decided(ParameterRow row, Quote? cell) => cell?.Place is { Overlay: not null } place ? place : row.Name.Place;

    private static BoundType? Type(ParameterRow row, Func<string, TypeRef?> named) => row.Type is null ? null : TypeExpression.Bind(row.Type.Text, named, new(row.Description.PlainText));

    // A "date" may be whatever another page says of how it is written.
    private static bool Disagree(BoundType mine, BoundType theirs) => mine.Type != theirs.Type && !(mine.IsTimeOpen && TimeType.CanBe(theirs.Type)) && !(theirs.IsTimeOpen && TimeType.CanBe(mine.Type));

    private static LimitsModel Limits(ParameterRow row, TypeRef type, string name) => LimitReader.Read(row.Description.PlainText, type, name);

    private static string? Default(ParameterRow row) => DefaultReader.Read(row.Default?.Text, row.Description)?.Trim('"', '\'', '`');

    private static string Plain(string path) => MemberPaths.Plain(path);

    private static bool? Required(ParameterRow row) => RequiredReader.Read(row.Required?.Text, row.Default?.Text, row.Description.PlainText);

    private static bool Disagree(LimitsModel mine, LimitsModel theirs) =>
        Differ(mine.Minimum, theirs.Minimum) || Differ(mine.Maximum, theirs.Maximum) || Differ(mine.MinLength, theirs.MinLength) || Differ(mine.MaxLength, theirs.MaxLength)
        || Differ(mine.MinItems, theirs.MinItems) || Differ(mine.MaxItems, theirs.MaxItems);

    private static bool Differ<T>(T? mine, T? theirs) where T : struct => mine is { } a && theirs is { } b && !a.Equals(b);
}
