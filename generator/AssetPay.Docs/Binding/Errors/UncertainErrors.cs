using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Binding.Errors;

/// <summary>Finds the errors after which nobody knows whether the call was carried out: who repeats it then may move money twice.</summary>
internal static class UncertainErrors
{
    // "may or may not have been made", "might still go through", "its outcome is not known yet", "it is unknown whether".
    private static readonly Regex Words = new(
        @"\b(?:may|might|could)(?: or (?:may|might|could) not)?(?: still| already| nevertheless)? have (?:been|gone|succeeded|completed|happened|taken place)\b"
        + @"|\b(?:may|might|could) (?:still|nevertheless|yet) (?:be|go|complete|succeed|happen|take)\b"
        + @"|\b(?:outcome|result)s?\b[^.]{0,30}\b(?:unknown|unclear|uncertain|not (?:yet )?(?:known|certain|clear))\b|\bunknown (?:outcome|result)\b"
        + @"|\b(?:unknown|unclear|uncertain|not (?:yet )?(?:known|certain|clear)) (?:whether|if)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Key = new("(?:OUTCOME|RESULT)[_-]?(?:IS[_-]?)?(?:UNKNOWN|UNCERTAIN)|(?:UNKNOWN|UNCERTAIN)[_-]?(?:OUTCOME|RESULT)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The keys of a server that broke (500) or of one that was not waited for (504), and of what the pages say so of.</summary>
    public static IEnumerable<string> Keys(IEnumerable<ErrorModel> catalog, IEnumerable<OperationModel> operations)
    {
        var said = new HashSet<string>(operations.SelectMany(operation => operation.Errors).Where(error => Words.IsMatch(error.When.PlainText)).Select(error => error.Key), StringComparer.Ordinal);
        return catalog.Where(error => error.Http is 500 or 504 || said.Contains(error.Key) || Key.IsMatch(error.Key) || Words.IsMatch(error.Description.PlainText)).Select(error => error.Key);
    }
}
