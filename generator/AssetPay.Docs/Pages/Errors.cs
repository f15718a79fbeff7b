using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>A row of an error table. <paramref name="Domain"/> is the heading of a catalogue's section.</summary>
public sealed record ErrorRow(Quote? Code, Quote? Key, Quote? Http, Prose Description, string? Domain, Place Place);

/// <summary>Errors taken over from another page, less some.</summary>
public sealed record ErrorInheritance(string Target, EquatableArray<Quote> Minus, Prose Sentence, Place Place);

/// <summary>An error key in running text, with the sentence it stands in.</summary>
public sealed record ErrorMention(Quote Key, string? Code, string? Http, Prose Sentence);
