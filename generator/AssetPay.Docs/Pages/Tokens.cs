using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>How a token can be made without asking the API. <paramref name="Credential"/>: the heading that names the token.</summary>
public sealed record TokenStatement(Quote Credential)
{
    /// <summary>The paragraph below the heading.</summary>
    public Prose Description { get; init; } = Prose.None;

    /// <summary>The sentences on signing and on how long a token lives.</summary>
    public EquatableArray<Quote> Sentences { get; init; }

    /// <summary>The table of the token's header; null: there is none.</summary>
    public ParameterTable? Header { get; init; }

    /// <summary>The table of its claims; null: there is none.</summary>
    public ParameterTable? Claims { get; init; }

    public IEnumerable<ParameterTable> Tables => new[] { Header, Claims }.OfType<ParameterTable>();

    /// <summary>Where it begins to be told of.</summary>
    public Place Place => Credential.Place;
}
