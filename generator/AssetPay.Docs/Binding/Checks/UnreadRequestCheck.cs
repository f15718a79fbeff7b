using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Checks;

/// <summary>Holds what a page shows of a request against what its method sends: a body or a query that is shown in no form that is read is lost.</summary>
internal sealed class UnreadRequestCheck(TypeBook book, DocsSet docs)
{
    private static readonly Regex Query = new(@"\?[\w.\[\]-]+=[^#]*", RegexOptions.CultureInvariant);

    public IEnumerable<Finding> Check(EndpointFacts facts, OperationModel operation)
    {
        var hasQuery = facts.Parameters.Exists(row => row.Value.In == ParameterPlace.Query);
        if (facts.Method is "GET" or "HEAD")
        {
            return hasQuery ? [] : Queries(facts).Concat(Sent(facts)).Concat(Declared(facts)).Take(1).Select(shown => Tell(facts, shown, "query", ""));
        }

        var body = operation.HasBody ? [] : Sent(facts).Concat(Bodies(facts)).Concat(Declared(facts)).Take(1).Select(shown => Tell(facts, shown, "body", ", or show it as a JSON object"));
        return hasQuery ? body : body.Concat(Queries(facts).Take(1).Select(shown => Tell(facts, shown, "query", "")));
    }

    private static IEnumerable<Quote> Sent(EndpointFacts facts) =>
        facts.Endpoint.Requests.Select(request => request.Unread).OfType<Quote>().Select(unread => unread with { Text = $"'{unread.Text}'" });

    /// <summary>Bodies of JSON that name no members.</summary>
    private static IEnumerable<Quote> Bodies(EndpointFacts facts) => facts.Endpoint.Requests.Select(request => request.Body).OfType<SampleNode>().Select(body => body switch
    {
        { Kind: SampleKind.Array } => new Quote("a list", body.Place),
        { Kind: SampleKind.Object, Members.IsEmpty: true, IsPartial: true } => new("an object whose members are left out", body.Place),
        _ => null,
    }).OfType<Quote>();

    private IEnumerable<Quote> Declared(EndpointFacts facts) =>
        from mention in facts.Endpoint.RequestTypes
        let type = book.Find(mention, facts.Page, docs)
        where type is { Declaration.Form: TypeForm.Interface or TypeForm.Alias }
        select new Quote($"the type '{type.Name}'", mention.Place);

    private static IEnumerable<Quote> Queries(EndpointFacts facts) => facts.Endpoint.Requests.Where(request => Query.IsMatch(request.Address.Text))
        .Select(request => request.Address with { Text = $"'{Query.Match(request.Address.Text).Value}'" });

    private static Finding Tell(EndpointFacts facts, Quote shown, string part, string orElse) =>
        Finding.Of(Rules.RequestNotRead, facts.Page.Path, shown.Place, part, facts.Name, shown.Text, orElse);
}
