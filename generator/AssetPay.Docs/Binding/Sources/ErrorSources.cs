using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Errors;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where errors are documented: in the catalogue, in an operation's table, in its text, on the page it takes them over from.</summary>
internal static class ErrorSources
{
    public static void AddCatalog(ApiModel model, DocsSet docs, IEnumerable<EndpointFacts> endpoints, SourceLedger ledger)
    {
        var known = new HashSet<string>(model.Errors.Select(error => error.Key), StringComparer.Ordinal);
        foreach (var (key, place) in docs.OverlayLast.SelectMany(page => page.Errors.SelectMany(row => Places(row).Select(place => (ErrorCatalog.KeyOf(row), new SourcePlace(page.Path, place)))))
            .Concat(endpoints.SelectMany(facts => facts.Said).SelectMany(Own))
            .Concat(docs.OverlayLast.SelectMany(page => page.ErrorMentions.Select(mention => ((string?)mention.Key.Text, new SourcePlace(page.Path, mention.Key.Place)))))
            .Where(said => said.Item1 is not null && known.Contains(said.Item1)))
        {
            ledger.Add(ModelAddress.Error(key!), [place]);
        }
    }

    public static void Add(OperationModel operation, EndpointFacts facts, ILookup<string, EndpointFacts> byPage, DocsSet docs, SourceLedger ledger)
    {
        var own = facts.Said.SelectMany(Own).ToLookup(said => said.Key, said => said.Place);
        var inherited = facts.Said.SelectMany(said => said.Endpoint.InheritedErrors.Select(from => (From: from, said.Page, There: Of(from.Target, said.Page, byPage, docs)))).ToList();
        foreach (var key in operation.Errors.Select(error => error.Key))
        {
            var address = ModelAddress.Error(operation, key);
            ledger.Add(address, own[key]);
            foreach (var (from, page, others) in inherited.Where(said => said.From.Minus.All(minus => minus.Text != key)))
            {
                var there = others[key].ToList();
                if (there.Count > 0 || !own[key].Any())
                {
                    ledger.Add(address, [new(page.Path, from.Place), .. there]);
                }
            }
        }
    }

    private static IEnumerable<Place> Places(Pages.ErrorRow row) => row.Under is { } under ? [row.Place, under] : [row.Place];

    /// <summary>The errors that the operations of another page document, by key.</summary>
    private static ILookup<string?, SourcePlace> Of(string target, Pages.Page page, ILookup<string, EndpointFacts> byPage, DocsSet docs)
    {
        var other = docs.Resolve(target, page).Page;
        return (other is null ? [] : byPage[other.Path]).SelectMany(facts => facts.Said).SelectMany(Own).ToLookup(said => said.Key, said => said.Place);
    }

    private static IEnumerable<(string? Key, SourcePlace Place)> Own(EndpointFacts facts) =>
        facts.Endpoint.Errors.Select(row => (ErrorCatalog.KeyOf(row), new SourcePlace(facts.Page.Path, row.Place)))
            .Concat(facts.Endpoint.ErrorMentions.Select(mention => ((string?)mention.Key.Text, new SourcePlace(facts.Page.Path, mention.Key.Place))));
}
