using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>A row of an error table. <paramref name="Domain"/> is the heading of a catalogue's section.</summary>
public sealed record ErrorRow(Quote? Code, Quote? Key, Quote? Http, Prose Description, string? Domain, Place Place)
{
    /// <summary>Its name in C#, where an overlay gives it one.</summary>
    public Quote? Called { get; init; }

    /// <summary>What sending a call again does that this error has answered: <c>harmless</c>, <c>with a new credential</c>.</summary>
    public Quote? Repeating { get; init; }

    /// <summary>Where the row stands over which an overlay has been laid.</summary>
    public Place? Under { get; init; }
}

/// <summary>Errors taken over from another page, less some.</summary>
public sealed record ErrorInheritance(string Target, EquatableArray<Quote> Minus, Prose Sentence, Place Place)
{
    /// <summary>An overlay takes the sentence back.</summary>
    public bool IsStruck { get; init; }
}

/// <summary>An error that an overlay takes away from an operation; IsFound: the operation's own page had it.</summary>
public sealed record RemovedError(Quote Key, bool IsFound);

/// <summary>An error key in running text, with the sentence it stands in.</summary>
public sealed record ErrorMention(Quote Key, string? Code, string? Http, Prose Sentence);
