using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>Holds a rendered page against its markdown twin, fact by fact; the markdown page wins, and each difference is told.</summary>
internal static class RenderedTwin
{
    public static void Compare(EndpointFacts markdown, EndpointFacts rendered, List<Finding> findings)
    {
        var page = rendered.Page.Path;
        var place = rendered.Endpoint.Path.Place;
        void Tell(Place where, Place other, string says, string instead) =>
            findings.Add(Finding.Of(Rules.RenderedDiffers, page, where, says, new SourcePlace(markdown.Page.Path, other), instead));

        Pair(markdown.Parameters, rendered.Parameters, row => row.Name, row => row.Row.Place, place, markdown.Endpoint.Path.Place, "the parameter", Tell, (mine, theirs) =>
        {
            Cell("type", mine.Name, mine.Row.Type, theirs.Row.Type, theirs.Row.Place, mine.Row.Place, Tell);
            Cell("required", mine.Name, mine.Row.Required, theirs.Row.Required, theirs.Row.Place, mine.Row.Place, Tell);
            Text("description", mine.Name, mine.Row.Description.PlainText, theirs.Row.Description.PlainText, theirs.Row.Place, mine.Row.Place, Tell);
        });
        Pair(markdown.Errors, rendered.Errors, row => row.Key?.Text ?? row.Code?.Text ?? "", row => row.Place, place, markdown.Endpoint.Path.Place, "the error", Tell, (mine, theirs) =>
        {
            Cell("code", mine.Key?.Text ?? "", mine.Code, theirs.Code, theirs.Place, mine.Place, Tell);
            Text("description", mine.Key?.Text ?? "", mine.Description.PlainText, theirs.Description.PlainText, theirs.Place, mine.Place, Tell);
        });
        Pair(markdown.RateLimits, rendered.RateLimits, row => row.Tier, row => row.Limit.Place, place, markdown.Endpoint.Path.Place, "the rate limit for", Tell, (mine, theirs) =>
            Cell("rate limit", mine.Tier, mine.Limit, theirs.Limit, theirs.Limit.Place, mine.Limit.Place, Tell));
        Text("header of the credential", markdown.Name, Header(markdown), Header(rendered), place, markdown.Endpoint.Path.Place, Tell);
    }

    private static string Header(EndpointFacts facts) => string.Join(", ", facts.Endpoint.Credentials.Select(credential => $"{credential.Label} ({credential.Header})"));

    private static void Pair<T>(
        List<From<T>> markdown, List<From<T>> rendered, Func<T, string> key, Func<T, Place> placeOf, Place whole, Place other, string what, Action<Place, Place, string, string> tell, Action<T, T> compare)
    {
        foreach (var theirs in rendered)
        {
            var mine = markdown.Find(row => key(row.Value) == key(theirs.Value));
            if (mine is null)
            {
                tell(placeOf(theirs.Value), other, $"{what} '{key(theirs.Value)}'", "nothing of it");
            }
            else
            {
                compare(mine.Value, theirs.Value);
            }
        }

        foreach (var mine in markdown.Where(row => !rendered.Exists(other => key(other.Value) == key(row.Value))))
        {
            tell(whole, placeOf(mine.Value), $"nothing of {what} '{key(mine.Value)}'", "it is there");
        }
    }

    private static void Cell(string column, string row, Quote? mine, Quote? theirs, Place place, Place other, Action<Place, Place, string, string> tell) =>
        Text(column, row, mine?.Text ?? "", theirs?.Text ?? "", theirs?.Place ?? place, mine?.Place ?? other, tell);

    private static void Text(string column, string row, string mine, string theirs, Place place, Place other, Action<Place, Place, string, string> tell)
    {
        if (Plain(mine) != Plain(theirs))
        {
            tell(place, other, $"{column} of '{row}' '{theirs}'", $"'{mine}'");
        }
    }

    /// <summary>A browser sets typographic quotes and loses code marks; neither is a difference.</summary>
    private static string Plain(string text) =>
        string.Join(" ", text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace("`", "").Replace("*", "")
            .Split([' ', '\n', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}
