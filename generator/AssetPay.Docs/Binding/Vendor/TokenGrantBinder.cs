using System.Text.RegularExpressions;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Paging;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Vendor;

/// <summary>
/// Finds the operation that gives a token of another credential: by the statement of a page ("**Gives:** Client Token"), or, where one
/// operation alone says in its first sentences that it returns one, by those. The token must be known in its answer.
/// </summary>
internal static class TokenGrantBinder
{
    private static readonly string[] TokenNames = ["token", "jwt", "accesstoken"];

    public static IEnumerable<CredentialModel> Bind(
        IEnumerable<CredentialModel> completed, CredentialBinder credentials, List<OperationModel> operations, IReadOnlyList<EndpointFacts> endpoints, TypeTable table, List<Finding> findings)
    {
        var stated = endpoints.Where(facts => facts.Endpoint.Gives is not null).ToList();
        foreach (var facts in stated.Where(facts => credentials.Named(facts.Endpoint.Gives!.Text) is null or { IsRoot: true }))
        {
            Drop(facts, $"no page states a credential '{facts.Endpoint.Gives!.Text}' beside the one that the client is made with", findings);
        }

        foreach (var credential in completed)
        {
            yield return credential.IsRoot ? credential : credential with { Grant = Stated(credential, stated, credentials, operations, table, findings) ?? Said(credential, credentials, operations, table) };
        }
    }

    private static TokenGrantModel? Stated(
        CredentialModel credential, List<EndpointFacts> stated, CredentialBinder credentials, List<OperationModel> operations, TypeTable table, List<Finding> findings)
    {
        TokenGrantModel? grant = null;
        foreach (var facts in stated.Where(facts => credentials.Named(facts.Endpoint.Gives!.Text)?.Id == credential.Id))
        {
            var operation = operations.Find(operation => ModelAddress.Operation(operation) == facts.Name);
            if (operation is null || !CanAsk(operation, credentials))
            {
                Drop(facts, "such a call takes the credential that the client is made with, has no parameter in its path and is not deprecated", findings);
            }
            else if (TokenIn(operation, credential, table) is not { } token)
            {
                Drop(facts, "its answer has no member 'token', 'jwt' or 'accessToken', and not one text alone", findings);
            }
            else if (grant is not null)
            {
                Drop(facts, $"{grant.Operation} gives it already", findings);
            }
            else
            {
                grant = new(operation.Name, operation.GroupName, token);
            }
        }

        return grant;
    }

    private static TokenGrantModel? Said(CredentialModel credential, CredentialBinder credentials, List<OperationModel> operations, TypeTable table)
    {
        var label = string.Join("\\s+", credential.Label.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        var gives = new Regex($@"\b(?:returns?|gives?|issues?|creates?|generates?|obtains?|mints?)\s+(?:(?:an?|the|new|short-lived)\s+)*{label}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        var said = operations.FindAll(operation => CanAsk(operation, credentials) && TokenIn(operation, credential, table) is not null
            && gives.IsMatch($"{operation.Title}\n{operation.Summary.PlainText}\n{operation.ResponseSummary.PlainText}\n{operation.Remarks.PlainText}"));
        return said.Count == 1 ? new(said[0].Name, said[0].GroupName, TokenIn(said[0], credential, table)!.Value) : null;
    }

    // The client that hands out the others must be able to make the call, and no new code should make one that ends.
    private static bool CanAsk(OperationModel operation, CredentialBinder credentials) =>
        operation.CredentialId == credentials.Models[0].Id && operation.Deprecated is null && operation.PathParameters.IsEmpty && operation.Shape == CallShape.Plain;

    /// <summary>The way to the token: a text of that name, or of the credential's, or else the only text in the answer.</summary>
    private static EquatableArray<string>? TokenIn(OperationModel operation, CredentialModel credential, TypeTable table)
    {
        if (operation.ResponseType == TypeRef.String)
        {
            return EquatableArray<string>.Empty;
        }

        var texts = AnswerMembers.Of(table.Object(operation.ResponseType), table).FindAll(member => member.Member.Type == TypeRef.String);
        var named = texts.FindAll(text => TokenNames.Append(Plain(credential.Label)).Contains(Plain(text.Name)));
        return named.Count == 1 ? named[0].Path : named.Count == 0 && texts.Count == 1 ? texts[0].Path : null;
    }

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "").Replace(" ", "").ToLowerInvariant();

    private static void Drop(EndpointFacts facts, string reason, List<Finding> findings) =>
        findings.Add(Finding.Of(Rules.NotRead, facts.Endpoint.Gives!.Place.Overlay ?? facts.Page.Path, facts.Endpoint.Gives.Place, $"'Gives: {facts.Endpoint.Gives.Text}' of {facts.Name}", reason));
}
