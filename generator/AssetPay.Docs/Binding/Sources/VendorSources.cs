using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Vendor;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the servers, the credentials and the envelope are stated or shown.</summary>
internal static class VendorSources
{
    public static void Add(ApiModel model, DocsSet docs, IReadOnlyList<EndpointFacts> endpoints, CredentialBinder credentials, SourceLedger ledger)
    {
        foreach (var server in model.Servers)
        {
            ledger.Add(ModelAddress.Server(server.Name), [.. ServerBinder.PlacesOf(server, docs)]);
        }

        foreach (var page in docs.OverlayLast)
        {
            foreach (var statement in page.Credentials)
            {
                if (credentials.Find(statement) is { } credential)
                {
                    ledger.Add(ModelAddress.Credential(credential.Id), page.Path, statement.Place);
                }
            }
        }

        foreach (var (page, token) in docs.OverlayLast.SelectMany(page => page.Tokens, (page, token) => (page, token)))
        {
            // Rows that became members of the claims have addresses of their own beside this one.
            if (credentials.Named(token.Credential.Text) is { } made && model.Credentials.Any(credential => credential.Id == made.Id && credential.Token is not null))
            {
                ledger.Add(ModelAddress.Credential(made.Id),
                    [.. token.Tables.SelectMany(table => table.Rows).Select(row => row.Place).Concat(token.Sentences.Select(sentence => sentence.Place)).Select(place => new SourcePlace(page.Path, place))]);
            }
        }

        foreach (var page in docs.Overlay.Concat(docs.Vendor).Concat(docs.Rendered).Where(page => page.RequestIdHeader is not null))
        {
            ledger.Add(ModelAddress.RequestId, page.Path, page.RequestIdHeader!.Place);
        }

        foreach (var facts in endpoints.SelectMany(facts => facts.Said))
        {
            if (credentials.Find(facts) is { } credential)
            {
                ledger.Add(ModelAddress.Credential(credential.Id), facts.CredentialPlaces);
            }
        }

        foreach (var (page, sample) in EnvelopeBinder.Shown(docs, model.Envelope))
        {
            ledger.Add(ModelAddress.Envelope, page.Path, sample.Place);
        }
    }
}
