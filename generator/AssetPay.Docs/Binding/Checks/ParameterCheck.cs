using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Checks;

/// <summary>Looks at parameter rows one by one: a word for "required" that nobody knows, a path parameter that the path lacks, a second row of one name.</summary>
internal static class ParameterCheck
{
    public static IEnumerable<Finding> Check(EndpointFacts facts)
    {
        var seen = new Dictionary<(ParameterPlace, string), From<PlacedRow>>();
        foreach (var row in facts.Parameters)
        {
            var cells = row.Value.Row;
            if (cells.Required is { } required && !RequiredReader.IsKnown(required.Text))
            {
                yield return Finding.Of(Rules.Guess, row.Page, required.Place, $"Whether '{row.Value.Name}' is required ('{required.Text}')", "optional; write Yes or No");
            }

            if (row.Value.In == ParameterPlace.Path && !facts.Route.Parameters.Contains(row.Value.Name))
            {
                yield return Finding.Of(Rules.Contradiction, row.Page, cells.Name.Place, $"The path parameter '{row.Value.Name}'", "documented",
                    $"not in the path {facts.Route.Template}", facts.At(facts.Endpoint.Path.Place), "the path");
            }

            var key = (row.Value.In, row.Value.Name);
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, row);
            }
            else if (first.Value.Row.Type?.Text != cells.Type?.Text || first.Value.Row.Required?.Text != cells.Required?.Text)
            {
                yield return Finding.Of(Rules.Contradiction, row.Page, cells.Name.Place, $"The parameter '{row.Value.Name}' of {facts.Name}",
                    $"{cells.Type?.Text} {cells.Required?.Text}", $"{first.Value.Row.Type?.Text} {first.Value.Row.Required?.Text}", new SourcePlace(first.Page, first.Value.Row.Name.Place), "the latter");
            }
        }
    }
}
