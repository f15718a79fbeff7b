using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Errors;

/// <summary>
/// The errors of one operation: its table, what it inherits from another page less what it names, and the keys its text mentions
/// ("`RATE_LIMITED` (1005) can still fire").
/// </summary>
internal sealed class OperationErrorBinder(DocsSet docs, List<EndpointFacts> endpoints, ErrorCatalog catalog, List<Finding> findings)
{
    private static readonly Regex Operation = new(@"\b(?<method>GET|POST|PUT|PATCH|DELETE|HEAD)\s+(?<path>/[^\s`,;)]*[\w}>])", RegexOptions.CultureInvariant);

    private readonly ILookup<string, EndpointFacts> _byPage = endpoints.ToLookup(facts => facts.Page.Path, StringComparer.Ordinal);

    public EquatableArray<OperationErrorModel> Bind(EndpointFacts facts)
    {
        var errors = Collect(facts, [], isTelling: true).Values.ToArray();
        Array.Sort(errors, (one, other) => one.Code != other.Code ? one.Code.CompareTo(other.Code) : string.CompareOrdinal(one.Key, other.Key));
        return new(errors);
    }

    private Dictionary<string, OperationErrorModel> Collect(EndpointFacts facts, HashSet<string> visited, bool isTelling)
    {
        var errors = new Dictionary<string, OperationErrorModel>(facts.Errors.Count, StringComparer.Ordinal);
        if (!visited.Add(facts.Name))
        {
            return errors;
        }

        foreach (var inheritance in facts.Endpoint.InheritedErrors)
        {
            var inherited = Inherited(facts, inheritance, visited, isTelling).ToList();
            foreach (var error in inherited.Where(error => inheritance.Minus.All(minus => minus.Text != error.Key)))
            {
                errors[error.Key] = error;
            }

            foreach (var minus in inheritance.Minus.Where(minus => isTelling && inherited.Count > 0 && inherited.TrueForAll(error => error.Key != minus.Text)))
            {
                findings.Add(Finding.Of(Rules.NothingTakenAway, facts.Page.Path, minus.Place, minus.Text, inheritance.Target));
            }
        }

        foreach (var row in facts.Errors)
        {
            Add(errors, ErrorCatalog.KeyOf(row.Value), row.Value.Description);
        }

        if (!facts.Endpoint.ErrorMentions.IsEmpty)
        {
            AddMentions(facts, errors);
        }

        foreach (var removed in facts.Endpoint.RemovedErrors)
        {
            var isThere = errors.Remove(removed.Key.Struck!);
            if (isTelling && isThere && !removed.IsFound)
            {
                findings.Add(Finding.Of(Rules.OverlayWins, facts.Page.Path, removed.Key.Place, $"The error {removed.Key.Struck} of {facts.Name}", "taken away", "taken over from another page",
                    facts.Endpoint.InheritedErrors[0].Place.In(facts.Page.Path)));
            }
            else if (isTelling && !removed.IsFound)
            {
                findings.Add(Finding.Of(Rules.OverlayMisses, facts.Page.Path, removed.Key.Place, $"The error {removed.Key.Struck} of {facts.Name}", "taken away", "the operation does not have it"));
            }
        }

        return errors;
    }

    private void AddMentions(EndpointFacts facts, Dictionary<string, OperationErrorModel> errors)
    {
        // What the sentence takes away it does not also give back.
        var told = new HashSet<string?>(facts.Endpoint.InheritedErrors.SelectMany(inheritance => inheritance.Minus).Select(quote => quote.Text), StringComparer.Ordinal);
        told.UnionWith(facts.Errors.Select(row => ErrorCatalog.KeyOf(row.Value)));
        foreach (var mention in facts.Endpoint.ErrorMentions.Where(mention => !told.Contains(mention.Key.Text)))
        {
            // What this page says of an inherited error is truer here than what the other page says.
            Add(errors, mention.Key.Text, mention.Sentence);
        }
    }

    private IEnumerable<OperationErrorModel> Inherited(EndpointFacts facts, ErrorInheritance inheritance, HashSet<string> visited, bool isTelling)
    {
        var target = docs.Resolve(inheritance.Target, facts.Page);
        var linked = target.Page is null ? [] : _byPage[target.Page.Path].Where(candidate => candidate != facts).ToList();
        var other = Named(inheritance, linked.Count == 0 ? endpoints.FindAll(candidate => candidate != facts) : linked) ?? linked.FirstOrDefault();
        if (other is null)
        {
            if (isTelling)
            {
                findings.Add(Finding.Of(Rules.LostErrors, facts.Page.Path, inheritance.Place, inheritance.Target, facts.Name));
            }

            return [];
        }

        return Collect(other, visited, isTelling: false).Values;
    }

    /// <summary>The operation that the sentence names, by method and path or by its title: links break when pages move.</summary>
    private static EndpointFacts? Named(ErrorInheritance inheritance, List<EndpointFacts> candidates)
    {
        var text = inheritance.Sentence.PlainText;
        var routes = Operation.Matches(text).Cast<Match>().Select(match => (Method: match.Groups["method"].Value, RoutePath.Of(match.Groups["path"].Value).Key)).ToList();
        return candidates.Find(candidate => routes.Contains((candidate.Method, candidate.Route.Key)))
            ?? (routes.Count > 0 ? null : candidates.Where(candidate => candidate.Title is { Text.Length: > 3 } title && text.Contains(title.Text, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(candidate => candidate.Title!.Text.Length).FirstOrDefault());
    }

    private void Add(Dictionary<string, OperationErrorModel> errors, string? key, Prose when)
    {
        if (key is not null && catalog.Find(key) is { } error)
        {
            errors[key] = new(error.Name, error.Code, error.Key, when.IsEmpty ? error.Description : when) { Http = error.Http };
        }
    }
}
