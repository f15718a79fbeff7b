using System.Globalization;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Errors;

/// <summary>Every error that any page documents, by key: the catalogue's word first, then the operations' tables.</summary>
internal sealed class ErrorCatalog
{
    private readonly Dictionary<string, Entry> _byKey = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings;
    private int _withoutCode;

    public ErrorCatalog(DocsSet docs, List<EndpointFacts> endpoints, List<Finding> findings)
    {
        _findings = findings;
        foreach (var page in docs.OverlayLast)
        {
            foreach (var row in page.Errors)
            {
                Learn(new(row, page.Path));
            }
        }

        var catalogued = new HashSet<string>(_byKey.Keys, StringComparer.Ordinal);
        foreach (var row in endpoints.SelectMany(facts => facts.Errors))
        {
            Learn(row);
        }

        foreach (var facts in endpoints)
        {
            foreach (var mention in facts.Endpoint.ErrorMentions)
            {
                Learn(new(RowOf(mention), facts.Page.Path), isMention: true);
            }
        }

        // In a guide a word in capitals is an error only if a page documents it, or if its number stands beside it.
        foreach (var (page, mention) in docs.OverlayLast.SelectMany(page => page.ErrorMentions, (page, mention) => (page, mention)))
        {
            if (mention.Code is not null || _byKey.ContainsKey(mention.Key.Text))
            {
                Learn(new(RowOf(mention), page.Path), isMention: true);
            }
        }

        TellOfSecondKeys(catalogued);
        var names = new NameScope(findings);
        names.Reserve("ToString", "GetType", "Equals", "GetHashCode");
        // Where no page gives any error a number, the keys are all there is.
        var hasCodes = _byKey.Values.Any(entry => entry.Code is not null);
        foreach (var entry in _byKey.Values.OrderBy(entry => entry.Sequence))
        {
            if (entry.Code is null && (hasCodes || entry.Http is null))
            {
                findings.Add(Finding.Of(Rules.UnknownErrorKey, entry.Page, entry.Place, entry.Key));
            }

            // An error without a number keeps a negative one that no wire code can have.
            var wanted = CalledName.Of(entry.Called, CSharpName.Member(entry.Key, entry.Description.PlainText), entry.Page, findings);
            entry.Model = new(names.Take(wanted, entry.Key, entry.Page, entry.Place, "Error"), entry.Code ?? --_withoutCode, entry.Key, entry.Http, entry.Description, entry.Domain);
        }
    }

    public IEnumerable<ErrorModel> All => _byKey.Values.Select(entry => entry.Model!).OrderBy(error => error.Code).ThenBy(error => error.Key, StringComparer.Ordinal);

    /// <summary>The keys that are raised before anything is done.</summary>
    public IEnumerable<string> Retryable => Marked(Repeatable.Harmless);

    /// <summary>The keys that ask for another credential.</summary>
    public IEnumerable<string> Renewing => Marked(Repeatable.Renewed);

    public ErrorModel? Find(string key) => _byKey.TryGetValue(key, out var entry) ? entry.Model : null;

    /// <summary>The key of a row; a row of a code alone gets a key made of it.</summary>
    public static string? KeyOf(ErrorRow row) => row.Key?.Text is { Length: > 0 } key ? key : Number(row.Code) is { } code ? "CODE_" + code.ToString(CultureInfo.InvariantCulture) : null;

    private static ErrorRow RowOf(ErrorMention mention) => new(
        mention.Code is null ? null : mention.Key with { Text = mention.Code }, mention.Key, mention.Http is null ? null : mention.Key with { Text = mention.Http }, Prose.None, null, mention.Key.Place);

    private void Learn(From<ErrorRow> row, bool isMention = false)
    {
        if (KeyOf(row.Value) is not { } key)
        {
            return;
        }

        var (code, http) = (Cell("code", key, row.Page, row.Value.Code), Cell("HTTP status", key, row.Page, row.Value.Http));
        if (!_byKey.TryGetValue(key, out var entry))
        {
            _byKey.Add(key, new(key, row.Page, (row.Value.Key ?? row.Value.Code)!.Place, _byKey.Count)
            {
                Code = code, Http = http, Description = row.Value.Description, Domain = row.Value.Domain, Called = row.Value.Called,
                Repeating = Repeatable.Read(key, row.Value.Repeating, row.Page, _findings),
            });
            return;
        }

        entry.Code = Agree(key, "code", entry, entry.Code, code, row.Page, row.Value.Code);
        entry.Http = Agree(key, "HTTP status", entry, entry.Http, http, row.Page, row.Value.Http);
        entry.Called ??= row.Value.Called;
        entry.Repeating ??= Repeatable.Read(key, row.Value.Repeating, row.Page, _findings);
        entry.Description = entry.Description.IsEmpty && !isMention ? row.Value.Description : entry.Description;
    }

    private int? Cell(string what, string key, string page, Quote? cell)
    {
        var number = Number(cell);
        if (number is null && cell is not null && cell.Text.Any(char.IsLetterOrDigit))
        {
            _findings.Add(Finding.Of(Rules.Guess, page, cell.Place, $"The {what} of {key} ('{cell.Text}')", "none; write a number"));
        }

        return number;
    }

    /// <summary>A code of the catalogue under another key, on the page of an operation, is mostly a misspelt key.</summary>
    private void TellOfSecondKeys(HashSet<string> catalogued)
    {
        if (catalogued.Count == 0)
        {
            return;
        }

        var byCode = _byKey.Values.Where(entry => entry.Code is not null && catalogued.Contains(entry.Key)).ToLookup(entry => entry.Code);
        foreach (var stranger in _byKey.Values.Where(entry => entry.Code is not null && !catalogued.Contains(entry.Key)))
        {
            if (byCode[stranger.Code].FirstOrDefault() is { } known)
            {
                _findings.Add(Finding.Of(Rules.Contradiction, stranger.Page, stranger.Place, $"The key of code {Text(stranger.Code!.Value)}", stranger.Key, known.Key,
                    known.Place.In(known.Page), "each where it stands"));
            }
        }
    }

    private int? Agree(string key, string what, Entry first, int? known, int? said, string page, Quote? quote)
    {
        if (known is { } mine && said is { } theirs && mine != theirs)
        {
            _findings.Add(Finding.Of(Rules.Contradiction, page, quote!.Place, $"The {what} of {key}", Text(theirs), Text(mine),
                first.Place.In(first.Page), "the latter"));
        }

        return known ?? said;
    }

    private IEnumerable<string> Marked(string word) => All.Where(error => _byKey[error.Key].Repeating == word).Select(error => error.Key);

    private static int? Number(Quote? quote) => int.TryParse(quote?.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Entry(string key, string page, Place place, int sequence)
    {
        public string Key { get; } = key;

        public string Page { get; } = page;

        public Place Place { get; } = place;

        public int Sequence { get; } = sequence;

        public int? Code { get; set; }

        public int? Http { get; set; }

        public Prose Description { get; set; } = Prose.None;

        public string? Domain { get; init; }

        public Quote? Called { get; set; }

        public string? Repeating { get; set; }

        public ErrorModel? Model { get; set; }
    }
}
