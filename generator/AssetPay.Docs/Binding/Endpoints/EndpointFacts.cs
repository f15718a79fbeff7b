using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>Something a page says, with the page that says it.</summary>
internal sealed record From<T>(T Value, string Page);

/// <summary>Everything that all pages say about one endpoint.</summary>
internal sealed record EndpointFacts(string Method, RoutePath Route, Page Page, Endpoint Endpoint)
{
    public required Quote? Title { get; init; }

    public required List<From<PlacedRow>> Parameters { get; init; }

    public required List<From<ErrorRow>> Errors { get; init; }

    public required List<From<RateLimitRow>> RateLimits { get; init; }

    /// <summary>What each page says of the endpoint by itself, the one that wins first.</summary>
    public List<EndpointFacts> Said { get; } = [];

    /// <summary>A short name for messages: <c>POST /secure/sell</c>.</summary>
    public string Name { get; } = Method + " " + Route.Template;

    /// <summary>Where this page says how the operation is authenticated; where it says nothing, the request blocks whose headers show it.</summary>
    public IReadOnlyList<SourcePlace> CredentialPlaces =>
        [.. (Endpoint.Credentials.IsEmpty ? Endpoint.Requests.Select(request => request.Place) : Endpoint.Credentials.Select(credential => credential.Place)).Select(place => new SourcePlace(Page.Path, place))];

    public SourcePlace At(Place place) => place.In(Page.Path);
}

/// <summary>A row of a parameter table with where its parameter goes and its full name (<c>items[].price</c>).</summary>
internal sealed record PlacedRow(string Name, ParameterPlace In, ParameterRow Row);
