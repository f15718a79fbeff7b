using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Sections that tell what has changed: a changelog's, or one under a date. They name operations and announce none.</summary>
internal static class ChangeNotes
{
    private const int LongestTitle = 200;

    private static readonly Wording _title = new(
        "^\\W*(?:api\\s+)?(?:change\\s?-?logs?|change history|release notes?|revision history|version history|what['’]?s new|recent changes|breaking changes|更新日志|变更日志|变更记录|更新记录)\\b",
        RegexOptions.IgnoreCase)
    { OneOf = Cue.Change | Cue.Foreign };

    private static readonly Wording _date = new(
        "^\\W*(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?,? \\d{4})\\b",
        RegexOptions.IgnoreCase)
    { Needs = Cue.Digit };

    private static readonly Wording _release = new("^\\W*v?\\d+\\.\\d+\\.\\d+\\W*(?:[-–—(].*)?$|^\\W*(?:migrat(?:ing|ion)|upgrading)\\s+(?:from|to)\\b", RegexOptions.IgnoreCase) { OneOf = Cue.Change | Cue.Digit };

    private static readonly Wording _operation = new("^(?:get|list|create|retrieve|fetch|look\\s?up|search|show|delete)\\s+\\w", RegexOptions.IgnoreCase);

    private static readonly Wording _file = new("(?:^|/)(?:change-?_?log|changes|release-?_?notes|history|whats-?_?new)(?:[-_.][^/]*)?\\.\\w+$", RegexOptions.IgnoreCase) { Needs = Cue.Change };

    public static bool IsPage(string path) => _file.IsMatch(path);

    public static bool IsTitle(string? heading) => heading is { Length: <= LongestTitle } && (_title.IsMatch(heading) || _date.IsMatch(heading) || _release.IsMatch(heading));

    /// <summary>An operation can be about a changelog; then it has a title of its own below that word.</summary>
    public static bool IsOperation(string? heading) => heading is not null && _operation.IsMatch(heading);
}
