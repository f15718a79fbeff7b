using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Covering;

/// <summary>
/// How much of what the pages state became part of the client. A statement is taken in when a part of the model was read from its place
/// and every fact in its words is in that part: a limit's numbers in its limits, a default in its default, a key among the errors. A
/// row is taken in only with all its cells. A callout without facts is taken in when the client's doc comments quote it; a fact that is only
/// quoted is not taken in.
/// </summary>
public sealed record Coverage(EquatableArray<PageCoverage> Pages)
{
    public int Total => Pages.Sum(page => page.Total);

    public int Taken => Pages.Sum(page => page.Taken);

    /// <summary>Each missed statement that no other finding names, and the figure of each page that has any.</summary>
    public IEnumerable<Finding> Findings => Pages.SelectMany(page => page.Findings);

    public static Coverage Of(IEnumerable<ParseResult> pages, BindResult bound, CancellationToken cancellationToken = default)
    {
        var evidence = new CoverageEvidence(bound);
        return new(pages.OrderBy(page => page.Value.Path, StringComparer.Ordinal).Select(page => evidence.Cover(page.Value, page.Statements, null, cancellationToken)).ToEquatableArray());
    }
}

/// <summary>The statements of one page: how many, and those that did not become part of the client.</summary>
public sealed record PageCoverage(string Page, int Total, EquatableArray<MissedStatement> Missed)
{
    public int Taken => Total - Missed.Count;

    /// <summary>Each missed statement that no other finding names, and the figure; nothing where nothing was missed.</summary>
    public IEnumerable<Finding> Findings => Missed.IsEmpty ? [] :
    [
        Finding.Of(Rules.PageCoverage, Page, Place.Start, Text(Taken), Text(Total)),
        .. Missed.Where(missed => !missed.Statement.IsTold).Select(missed => Finding.Of(Rules.NotTakenIn, Page, missed.Statement.Place, missed.Kind, missed.Statement.Text, missed.Reason)),
    ];

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A statement that was not taken in, and what is lacking.</summary>
public sealed record MissedStatement(Statement Statement, string Reason)
{
    /// <summary>The kind of the statement in a reader's words.</summary>
    public string Kind => Statement.Kind switch
    {
        StatementKind.Row => "row",
        StatementKind.Bullet => "bullet",
        StatementKind.Code => "code block",
        StatementKind.Callout => "callout",
        _ => "sentence",
    };
}
