namespace ApiDocs.Flow;

public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A kind of finding. The format's holes are named in the order of the arguments.</summary>
public sealed record Rule(string Id, Severity Severity, string Title, string Format);

/// <summary>
/// Something to tell the reader of the docs: which rule, in which page (docs-relative path), where, and about what. Here the place counts:
/// the same fault at another place is another finding.
/// </summary>
public sealed record Finding(Rule Rule, string Page, Place Place, EquatableArray<FindingArgument> Arguments)
{
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Format, [.. Arguments]);

    public static Finding Of(Rule rule, string page, Place place, params FindingArgument[] arguments)
    {
        var at = place.In(page);
        return new(rule, at.Page, at.Place, new(arguments));
    }

    public bool Equals(Finding? other) =>
        other is not null && Rule == other.Rule && Page == other.Page && Place.IsAt(other.Place) && Arguments == other.Arguments;

    public override int GetHashCode() => (Rule.Id, Page, Place.Line, Place.Column).GetHashCode();
}

/// <summary>What stands in a finding's message: words, and a place that they name at their <c>{0}</c>, which moves with its page.</summary>
public readonly record struct FindingArgument(string Text, SourcePlace? At)
{
    public static implicit operator FindingArgument(string text) => new(text, null);

    public static implicit operator FindingArgument(SourcePlace place) => new("{0}", place.Place.In(place.Page));

    // A page of 10,000 letters in a name would fill the screen.
    private const int Longest = 400;

    /// <summary>As messages have it: bounded, on one line, and with codes in the place of what nobody sees.</summary>
    public override string ToString() => Unseen.Shown(Bounded(At is null ? Text : string.Format(System.Globalization.CultureInfo.InvariantCulture, Text, At)));

    private static string Bounded(string text) => text.Length <= Longest ? text : text.Substring(0, Longest) + "...";
}
