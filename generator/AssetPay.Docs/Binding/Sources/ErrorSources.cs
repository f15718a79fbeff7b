using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Errors;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where errors are documented: in the catalogue, in an operation's table, in its text, on the page it takes them over from.</summary>
internal static class ErrorSources
{
    public static void AddCatalog(DocsSet docs, IEnumerable<EndpointFacts> endpoints, SourceLedger ledger)
    {
        foreach (var (key, place) in docs.OverlayLast.SelectMany(page => page.Errors.SelectMany(row => Places(row).Select(place => (ErrorCatalog.KeyOf(row), new SourcePlace(page.Path, place)))))
            .Concat(endpoints.SelectMany(facts => facts.Said).SelectMany(Own)).Where(said => said.Item1 is not null))
        {
            ledger.Add(ModelAddress.Error(key!), [place]);
        }
    }

    public static void Add(OperationModel operation, EndpointFacts facts, IReadOnlyList<EndpointFacts> endpoints, DocsSet docs, SourceLedger ledger)
    {
        var own = facts.Said.SelectMany(Own).ToLookup(said => said.Key, said => said.Place);
        var inherited = facts.Said.SelectMany(said => said.Endpoint.InheritedErrors.Select(from => (From: from, said.Page))).ToList();
        foreach (var key in operation.Errors.Select(error => error.Key))
        {
            var address = ModelAddress.Error(operation, key);
            ledger.Add(address, own[key]);
            foreach (var (from, page) in inherited.Where(said => said.From.Minus.All(minus => minus.Text != key)))
            {
                var others = docs.Resolve(from.Target, page).Page is { } target ? endpoints.Where(other => other.Page == target).SelectMany(other => other.Said).SelectMany(Own) : [];
                var there = others.Where(said => said.Key == key).Select(said => said.Place).ToList();
                if (there.Count > 0 || !own[key].Any())
                {
                    ledger.Add(address, [new(page.Path, from.Place), .. there]);
                }
            }
        }
    }

    private static IEnumerable<Place> Places(Pages.ErrorRow row) => row.Under is { } under ? [row.Place, under] : [row.Place];

    private static IEnumerable<(string? Key, SourcePlace Place)> Own(EndpointFacts facts) =>
        facts.Endpoint.Errors.Select(row => (ErrorCatalog.KeyOf(row), new SourcePlace(facts.Page.Path, row.Place)))
            .Concat(facts.Endpoint.ErrorMentions.Select(mention => ((string?)mention.Key.Text, new SourcePlace(facts.Page.Path, mention.Key.Place))));
}
