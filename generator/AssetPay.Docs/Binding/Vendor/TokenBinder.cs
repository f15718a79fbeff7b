using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Operations;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Vendor;

/// <summary>
/// Decides how a token is made without asking the API. What is told in part only is told to the reader, and nothing is made of it: a
/// token that is wrong in one member is refused.
/// </summary>
internal sealed class TokenBinder(DocsSet docs, TypeTable table, CredentialBinder credentials, List<Finding> findings)
{
    private const string Algorithm = "HS256";
    private const string AlgorithmName = "alg";

    // Registered names (RFC 7519): what they mean is the same in every token.
    private const string ExpiresAt = "exp";
    private const string IssuedAt = "iat";

    /// <summary>The credentials, those with such a token completed.</summary>
    public IEnumerable<CredentialModel> Bind()
    {
        var told = docs.OverlayLast.SelectMany(page => page.Tokens.Select(token => (Page: page, Token: token, Credential: credentials.Named(token.Credential.Text)))).ToList();
        foreach (var (page, token, _) in told.Where(one => one.Credential is null))
        {
            Drop(page, token.Place, $"no page states a credential called '{token.Credential.Text}'");
        }

        foreach (var credential in credentials.Models)
        {
            // The first that says it: two pages that describe one token are one too many.
            var own = told.FindAll(one => one.Credential == credential);
            foreach (var (page, token, _) in own.Skip(1))
            {
                Drop(page, token.Place, new("the token is described at {0} already", own[0].Token.Place.In(own[0].Page.Path)));
            }

            yield return own.Count > 0 && Bind(credential, own[0].Page, own[0].Token) is { } model ? credential with { Token = model } : credential;
        }
    }

    private TokenModel? Bind(CredentialModel credential, Page page, TokenStatement token)
    {
        if (Trouble(token) is { } trouble)
        {
            return Drop(page, token.Place, trouble);
        }

        var rows = ParameterRows.Of([token.Claims!], "POST", RoutePath.Of(""), page.Path);
        var header = HeaderOf(token, [.. rows.Select(row => row.Value.Name)]);
        if (header.FirstOrDefault(member => member is { Value: null, Claim.IsEmpty: true }) is { } unclear)
        {
            return Drop(page, token.Header!.Rows.First(row => row.Name.Text == unclear.Name).Place, $"what '{unclear.Name}' holds is not said (\"always `value`\", \"same value as `claim`\")");
        }

        var times = rows.FindAll(row => row.Value.Name is ExpiresAt or IssuedAt);
        if (times.Find(row => row.Value.Name == ExpiresAt) is not { } ends)
        {
            return Drop(page, token.Place, $"the claim that says when it ends ('{ExpiresAt}') is inside another one");
        }

        var source = new SourceModel(page.Path, docs.UrlOf(page));
        foreach (var (text, place) in token.Sentences.Select(sentence => (sentence.Text, sentence.Place)).Append((ends.Value.Row.Description.PlainText, ends.Value.Row.Place)).Where(said => TokenWords.NoLife(said.Item1) is not null))
        {
            findings.Add(Finding.Of(Rules.Guess, page.Path, place, $"How long a '{token.Credential.Text}' may live ('{TokenWords.NoLife(text)}')", "not said"));
        }

        // Claims are members of a record that is written as JSON and checked: the body of a request in all but name.
        var name = credential.Name + "Token";
        var quote = token.Credential with { Text = "" };
        var facts = new EndpointFacts("POST", RoutePath.Of(""), page, new(quote, quote, Announcement.Heading)) { Title = null, Parameters = rows.FindAll(row => !times.Contains(row)), Errors = [], RateLimits = [] };
        var types = new ParameterTypes(table, source, name, facts.Parameters.Select(row => row.Value.Name.Split('.').Last()), findings);
        return new RequestBinder(facts, name, source, table, types, findings).Request("Claims", token.Description) is not { } claims ? Drop(page, token.Place, "it has no claims beside its times") : new(claims.Name, header, ExpiresAt, source)
        {
            IssuedAt = times.Exists(row => row.Value.Name == IssuedAt) ? IssuedAt : null,
            LongestSeconds = TokenWords.LongestLife(ends.Value.Row.Description.PlainText) ?? token.Sentences.Select(sentence => TokenWords.LongestLife(sentence.Text)).FirstOrDefault(life => life is not null),
        };
    }

    private static string? Trouble(TokenStatement token)
    {
        if (token.Claims is not { Rows.IsEmpty: false } claims)
        {
            return "it has no table of its claims";
        }

        var ends = claims.Rows.Any(row => row.Name.Text == ExpiresAt);
        var named = token.Sentences.Where(sentence => TokenWords.IsOfSigning(sentence.Text)).SelectMany(sentence => TokenWords.AlgorithmsIn(sentence.Text))
            .Concat(token.Header?.Rows.Where(row => row.Name.Text == AlgorithmName).SelectMany(row => TokenWords.AlgorithmsIn(row.Description.PlainText + " " + row.Default?.Text)) ?? [])
            .Distinct().ToList();
        return !ends ? $"no claim says when it ends ('{ExpiresAt}')"
            : claims.Rows.Any(row => row.Name.Text is ExpiresAt or IssuedAt && TokenWords.IsInMilliseconds(row.Description.PlainText)) ? "its times are in milliseconds, and those of a JSON Web Token are in seconds"
            : named.Count == 0 ? $"no sentence says by which algorithm it is signed ({Algorithm} is known)"
            : named.Count > 1 ? $"it is signed by {string.Join(" here and by ", named)} there"
            : named[0] != Algorithm ? $"the algorithm {named[0]} is not known ({Algorithm} is)"
            : token.Sentences.Any(sentence => TokenWords.IsEncodedSecret(sentence.Text)) ? "its secret is not used as it is, but decoded from base64"
            : null;
    }

    /// <summary>The header's members in their order. One whose value is not said has neither a value nor a claim.</summary>
    private static EquatableArray<TokenHeaderModel> HeaderOf(TokenStatement token, HashSet<string> claims)
    {
        var members = (token.Header?.Rows ?? default).Select(row => Member(row, claims)).ToList();
        // Every token says how it is signed, whether or not the page shows its header.
        return (members.Exists(member => member.Name == AlgorithmName) ? members : [new(AlgorithmName, Algorithm, default), .. members]).ToEquatableArray();
    }

    private static TokenHeaderModel Member(ParameterRow row, HashSet<string> claims)
    {
        var words = row.Description.PlainText;
        var claim = TokenWords.ClaimOf(words);
        return row.Name.Text == AlgorithmName ? new(AlgorithmName, Algorithm, default)
            : claim is not null && claims.Contains(claim) ? new(row.Name.Text, null, claim.Split('.').ToEquatableArray())
            : new(row.Name.Text, TokenWords.ConstantOf(words) ?? row.Default?.Text.Trim('"', '`'), default);
    }

    private TokenModel? Drop(Page page, Place place, FindingArgument reason)
    {
        findings.Add(Finding.Of(Rules.NotRead, page.Path, place, "description of a token", reason));
        return null;
    }
}
