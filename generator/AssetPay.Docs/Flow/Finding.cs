namespace ApiDocs.Flow;

public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A kind of finding. The format's holes are named in the order of the arguments.</summary>
public sealed record Rule(string Id, Severity Severity, string Title, string Format);

/// <summary>Something to tell the reader of the docs: which rule, in which page (docs-relative path), where, and about what.</summary>
public sealed record Finding(Rule Rule, string Page, Place Place, EquatableArray<string> Arguments)
{
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Format, [.. Arguments]);

    public static Finding Of(Rule rule, string page, Place place, params string[] arguments) =>
        new(rule, place.Overlay ?? page, place with { Overlay = null }, new(arguments));
}

/// <summary>What a stage made, and what it has to say about it.</summary>
public sealed record Result<T>(T Value, EquatableArray<Finding> Findings) where T : IEquatable<T>;
