using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Vendor;

/// <summary>
/// Finds the credentials: one for each header and each kind of bearer ("Merchant API Key" and "API Key" in one header are the same,
/// "Client Token" and "Admin Token" are not). The one that the overview states first is the root client's.
/// </summary>
internal sealed class CredentialBinder
{
    private static readonly string[] PlainWords = ["api", "key", "token", "bearer", "jwt", "access", "secret", "header", "auth", "authentication", "authorization", "basic"];

    // "API Key (Merchant endpoints)" is a heading for the API key.
    private static readonly Regex Bracket = new(@"\s*\([^()]*\)", RegexOptions.CultureInvariant);

    // "Example Bot Token Authorization Header" stands above the sample of one.
    private static readonly Regex Example = new(@"^(?:example|sample)\s+|\s+(?:example|sample)$|\s+(?:authorization\s+)?headers?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Shown = new(
        @"^(?:Authorization|(?:X-)?(?:[A-Za-z]+-)?(?:API|Auth|Access|Secret)-?(?:Key|Token|Id|Secret)|X-[A-Za-z]+-Token)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex None = new(@"^(?:none|no|not required|public|false|n/a|-|—|不需要|否)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Needed = new(@"^(?:yes|required|true|是|需要)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const int LongestLabel = 5;

    private readonly List<(string Header, string Stem, string Label)> _known = [];
    private readonly Dictionary<string, Quote> _called = new(StringComparer.Ordinal);

    /// <summary>Set where the pages of operations say nothing of credentials: then the overview's word is for all of them.</summary>
    private readonly bool _isForAll;
    private readonly CredentialReaches _reach;

    // Thousands of pages name the same few credentials.
    private readonly Dictionary<(string Header, string Label), CredentialModel?> _found = [];

    public CredentialBinder(DocsSet docs, IEnumerable<EndpointFacts> endpoints, List<Finding> findings)
    {
        var stated = Carried(docs.OverlayLast.SelectMany(page => page.Credentials.Select(credential => new From<CredentialStatement>(credential, page.Path))), findings);
        var used = Carried(endpoints.SelectMany(facts => facts.Endpoint.Credentials.Select(credential => new From<CredentialStatement>(credential, facts.Page.Path))), findings);
        // An API key of its own header belongs to whoever runs the integration; a bearer token mostly to somebody else.
        var learnt = new HashSet<(string, string)>();
        foreach (var credential in stated.Concat(used.OrderBy(credential => IsAuthorization(credential.Header!))))
        {
            if (learnt.Add((credential.Header!, credential.Label)))
            {
                Learn(credential.Header!, credential.Label);
            }

            if (credential.Called is { } called)
            {
                _called[Stem(credential.Label)] = called;
            }
        }

        _reach = new(docs);
        foreach (var (reach, page) in _reach.Stated)
        {
            if (reach.Header is { } header && IndexOf(header) < 0 && HeaderNames.CanBeSent(header, page, reach.Place, findings))
            {
                Learn(header, reach.Label);
            }
        }

        if (_known.Count == 0)
        {
            // No page says a word: then the headers of the sample requests are all there is.
            var shown = endpoints.SelectMany(facts => facts.Endpoint.Requests.SelectMany(request => request.Headers, (request, header) => (header, facts.Page, request.Place)));
            foreach (var (header, page, place) in shown.Where(one => Shown.IsMatch(one.header.Name) && HeaderNames.CanBeSent(one.header.Name, one.Page.Path, one.Place, findings)))
            {
                Learn(header.Name, WordsOf(header.Name));
            }
        }

        _isForAll = endpoints.All(facts => facts.Endpoint.Credentials.All(credential => credential.Header is null)) && !_reach.Stated.Any() && !endpoints.Any(facts => facts.Endpoint.Requests.Any(request => request.Headers.Any(header => IndexOf(header.Name) >= 0)));
        var schemes = new CredentialSchemes(stated.Concat(used), endpoints);
        Models = Distinct(_known.Select((known, i) => Named(Model(known.Header, known.Stem, known.Label, isRoot: i == 0) with { Scheme = schemes.Of(known.Header, known.Label) }, known.Stem, findings)));
    }

    /// <summary>The statements that name a header which can be sent.</summary>
    private static List<CredentialStatement> Carried(IEnumerable<From<CredentialStatement>> statements, List<Finding> findings) =>
        [.. statements.Where(said => said.Value.Header is { } header && HeaderNames.CanBeSent(header, said.Page, said.Value.Place, findings)).Select(said => said.Value)];

    private CredentialModel Named(CredentialModel model, string stem, List<Finding> findings) =>
        _called.TryGetValue(stem, out var called) ? model with { Name = CalledName.Of(called, model.Name, "", findings) } : model;

    public IReadOnlyList<CredentialModel> Models { get; }

    /// <summary>The credential that a statement means, or that a request block's headers show.</summary>
    public CredentialModel? Find(EndpointFacts facts)
    {
        foreach (var credential in facts.Endpoint.Credentials)
        {
            if (Find(credential) is { } known)
            {
                return known;
            }
        }

        if (IsPublic(facts))
        {
            return null;
        }

        foreach (var header in facts.Endpoint.Requests.SelectMany(request => request.Headers))
        {
            var index = IndexOf(header.Name);
            if (index >= 0)
            {
                return Models[index];
            }
        }

        if (_reach.Find(facts.Route) is { } reach && Opened(reach) is var opened and >= 0)
        {
            return Models[opened];
        }

        return _isForAll || facts.Endpoint.Credentials.Any(credential => Needed.IsMatch(credential.Label)) ? Models.FirstOrDefault() : null;
    }

    /// <summary>The credential that a statement means.</summary>
    public CredentialModel? Find(CredentialStatement statement)
    {
        var said = (statement.Header ?? "", statement.Label);
        if (!_found.TryGetValue(said, out var credential))
        {
            var index = IndexOf(said.Item1, Stem(LabelOf(said.Item1, statement.Label)));
            _found.Add(said, credential = index < 0 ? null : Models[index]);
        }

        return credential;
    }

    /// <summary>The credential that a heading or a label names: "Client Token (Client endpoints)".</summary>
    public CredentialModel? Named(string label)
    {
        var stem = Stem(label);
        var index = _known.FindIndex(known => known.Stem == stem);
        index = index >= 0 ? index : _known.FindIndex(known => label.Contains(known.Label, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : Models[index];
    }

    /// <summary>Whether the page says that nobody is asked who he is.</summary>
    public static bool IsPublic(EndpointFacts facts) => !facts.Endpoint.Credentials.IsEmpty && facts.Endpoint.Credentials.All(credential => credential.Header is null && None.IsMatch(credential.Label));

    private void Learn(string header, string label)
    {
        label = LabelOf(header, label);
        var stem = Stem(label);
        var index = IndexOf(header, stem);
        if (index < 0)
        {
            _known.Add((header, stem, label));
        }
        else if (_known[index].Stem.Length == 0 && stem.Length > 0)
        {
            _known[index] = (_known[index].Header, stem, label);
        }
    }

    /// <summary>A label names the credential; a sentence about it ("Provide this header with your token") does not.</summary>
    private static string LabelOf(string header, string label)
    {
        label = Example.Replace(Bracket.Replace(label, "").Trim(), "");
        return label.Split(' ').Length <= LongestLabel && label.IndexOfAny(['{', '<', '=']) < 0 ? label : WordsOf(header);
    }

    private static string WordsOf(string header) => IsAuthorization(header) ? "Bearer Token"
        : (header.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? header.Substring(2) : header).Replace('-', ' ');

    private int IndexOf(string header) => _known.FindIndex(known => known.Header.Equals(header, StringComparison.OrdinalIgnoreCase));

    private int IndexOf(string header, string stem) => _known.FindIndex(known =>
        known.Header.Equals(header, StringComparison.OrdinalIgnoreCase) && (known.Stem == stem || known.Stem.Length == 0 || stem.Length == 0));

    private int Opened(CredentialReach reach) => reach.Header is { } header
        ? IndexOf(header, Stem(reach.Label)) is var exact and >= 0 ? exact : _known.FindIndex(known => known.Header.Equals(header, StringComparison.OrdinalIgnoreCase))
        : _known.FindIndex(known => reach.Label.Contains(known.Label, StringComparison.OrdinalIgnoreCase));

    private static CredentialModel Model(string header, string stem, string label, bool isRoot)
    {
        var id = CSharpName.Pascal(label);
        // "Client" would give a ClientClient: whom the documentation calls a client, an SDK calls a user.
        var name = stem.Length == 0 ? id : stem == "Client" ? "User" : stem;
        var plain = string.Join(" ", WordSplitter.Split(label).Where(word => PlainWords.Contains(word.ToLowerInvariant())));
        return new(id.Length == 0 ? "Credential" : id, name.Length == 0 ? "Default" : name, label, header, isRoot, ParameterName(CSharpName.Camel(isRoot && plain.Length > 0 ? plain : label)));
    }

    // It stands beside the options, and is a property of those that a container has.
    private static string ParameterName(string name) =>
        name.Length == 0 || !char.IsLetter(name[0]) ? "credential" + name : name == "options" || ReservedMembers.OfOptions.Contains(name) ? name + "Credential" : name;

    /// <summary>Two credentials of one name, in headers of their own, would be one client.</summary>
    private static CredentialModel[] Distinct(IEnumerable<CredentialModel> models)
    {
        var (ids, names) = (new NameScope([]), new NameScope([]));
        // The root's scheme is called that.
        names.Reserve("Root");
        return [.. models.Select(model => model with { Id = ids.TakeOwn(model.Id, model.Id + "Other"), Name = model.IsRoot ? model.Name : names.TakeOwn(model.Name, model.Name + "Other") })];
    }

    public static string Stem(string label) => CSharpName.Pascal(WordSplitter.Split(Bracket.Replace(label, "")).Where(word => !PlainWords.Contains(word.ToLowerInvariant())));

    private static bool IsAuthorization(string header) => header.Equals("Authorization", StringComparison.OrdinalIgnoreCase);
}
