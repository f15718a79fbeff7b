using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Every documented error, found by its key, by what its page says, or as the nearest to a case that no page documents.</summary>
internal sealed class ErrorBook(ApiModel model)
{
    /// <summary>The status of an error for which no page states one.</summary>
    private const int Undocumented = 400;

    private readonly ILookup<string, ErrorModel> _catalogue = model.Errors.ToLookup(error => error.Key, StringComparer.Ordinal);
    private readonly ILookup<string, OperationErrorModel> _onPages =
        model.Operations.SelectMany(operation => operation.Errors).ToLookup(error => error.Key, StringComparer.Ordinal);

    public bool Knows(string key) => _catalogue.Contains(key) || _onPages.Contains(key);

    /// <summary>
    /// The error of that key as the operation's page words it, or else as the catalogue does; also where the page has a sentence about the
    /// key in place of a message ("RATE_LIMITED (1005) can still fire if ...").
    /// </summary>
    public Refusal Documented(OperationModel? operation, string key)
    {
        var entry = _catalogue[key].FirstOrDefault();
        var row = (operation?.Errors ?? []).FirstOrDefault(error => error.Key == key) ?? _onPages[key].FirstOrDefault();
        var (when, description) = (row?.When.PlainText ?? "", entry?.Description.PlainText ?? "");
        var words = description.Length > 0 && (when.Length == 0 || when.StartsWith(key, StringComparison.Ordinal)) ? description : when;
        return new(entry?.Http ?? Undocumented, entry?.Code ?? row?.Code, key, words.Length > 0 ? words : key);
    }

    /// <summary>The first error of the operation whose page says this of it.</summary>
    public Refusal? Saying(OperationModel operation, Func<string, bool> says) =>
        operation.Errors.FirstOrDefault(error => says(error.When.PlainText)) is { } found ? Documented(operation, found.Key) : null;

    /// <summary>The first error of the catalogue that says this, whichever operation it is for.</summary>
    public Refusal? Catalogued(Func<string, bool> says) =>
        model.Errors.FirstOrDefault(error => says(error.Description.PlainText)) is { } found ? Documented(null, found.Key) : null;

    /// <summary>The error of the operation whose key has the word; one that also names the parameter comes first.</summary>
    public Refusal? Keyed(OperationModel operation, string word, string parameter) => operation.Errors
        .Where(error => error.Key.Contains(word, StringComparison.Ordinal))
        .OrderByDescending(error => Names.Mentions(error.When.PlainText, parameter))
        .Select(error => Documented(operation, error.Key))
        .FirstOrDefault();

    /// <summary>
    /// The catalogue's error of that status whose key has the word, the plainest key first; where there is none, an error of that very key.
    /// </summary>
    public Refusal Nearest(int status, string word, string message) => model.Errors
        .Where(error => error.Http == status && error.Key.Contains(word, StringComparison.Ordinal))
        .OrderByDescending(error => error.Key == word).ThenBy(error => error.Key.Length).ThenBy(error => error.Code)
        .Select(error => Documented(null, error.Key) with { Message = message })
        .FirstOrDefault() ?? new(status, null, word, message);

    /// <summary>The error for a request that does not fit the page: 422 or 400, whichever the catalogue has.</summary>
    public Refusal Invalid(string message, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var known = Nearest(422, "VALIDATION", message);
        return (known.Code is null ? Nearest(400, "VALIDATION", message) : known) with { Fields = fields };
    }
}
