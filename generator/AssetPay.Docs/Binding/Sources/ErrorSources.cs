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
        var known = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var error in model.Errors)
        {
            known[error.Key] = ledger.At(ModelAddress.Error(error.Key));
        }

        foreach (var page in docs.OverlayLast)
        {
            foreach (var row in page.Errors)
            {
                Add(ErrorCatalog.KeyOf(row), page, row.Place, known);
                Add(row.Under is null ? null : ErrorCatalog.KeyOf(row), page, row.Under ?? default, known);
            }
        }

        foreach (var said in endpoints.SelectMany(facts => facts.Said))
        {
            foreach (var row in said.Endpoint.Errors)
            {
                Add(ErrorCatalog.KeyOf(row), said.Page, row.Place, known);
            }

            AddMentions(said.Endpoint.ErrorMentions, said.Page, known);
        }

        foreach (var page in docs.OverlayLast)
        {
            AddMentions(page.ErrorMentions, page, known);
        }
    }

    public static void Add(OperationModel operation, string address, EndpointFacts facts, ILookup<string, EndpointFacts> byPage, DocsSet docs, SourceLedger ledger)
    {
        if (operation.Errors.IsEmpty)
        {
            return;
        }

        var entries = new Dictionary<string, LedgerEntry>(operation.Errors.Count, StringComparer.Ordinal);
        foreach (var error in operation.Errors)
        {
            entries[error.Key] = ledger.At(ModelAddress.Error(address, error.Key));
        }

        foreach (var said in facts.Said)
        {
            foreach (var row in said.Endpoint.Errors)
            {
                Add(ErrorCatalog.KeyOf(row), said.Page, row.Place, entries);
            }

            AddMentions(said.Endpoint.ErrorMentions, said.Page, entries);
        }

        AddInherited(operation, facts, byPage, docs, entries);
    }

    private static void AddInherited(OperationModel operation, EndpointFacts facts, ILookup<string, EndpointFacts> byPage, DocsSet docs, Dictionary<string, LedgerEntry> entries)
    {
        if (facts.Said.TrueForAll(said => said.Endpoint.InheritedErrors.IsEmpty))
        {
            return;
        }

        var own = new HashSet<string>(facts.Said.SelectMany(Own).Select(said => said.Key).OfType<string>(), StringComparer.Ordinal);
        foreach (var (from, page, others) in facts.Said.SelectMany(said => said.Endpoint.InheritedErrors.Select(from => (from, said.Page, Of(from.Target, said.Page, byPage, docs)))))
        {
            foreach (var key in operation.Errors.Select(error => error.Key).Where(key => from.Minus.All(minus => minus.Text != key)))
            {
                var there = others[key].ToList();
                if (there.Count > 0 || !own.Contains(key))
                {
                    entries[key].Add(new(page.Path, from.Place));
                    there.ForEach(entries[key].Add);
                }
            }
        }
    }

    private static void AddMentions(EquatableArray<Pages.ErrorMention> mentions, Pages.Page page, Dictionary<string, LedgerEntry> entries)
    {
        foreach (var mention in mentions)
        {
            Add(mention.Key.Text, page, mention.Key.Place, entries);
        }
    }

    private static void Add(string? key, Pages.Page page, Place place, Dictionary<string, LedgerEntry> entries)
    {
        if (key is not null && entries.TryGetValue(key, out var entry))
        {
            entry.Add(new(page.Path, place));
        }
    }

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
