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

    /// <summary>A short name for messages: <c>POST /secure/sell</c>.</summary>
    public string Name => Method + " " + Route.Template;

    public string PlaceName(Place place) => place.In(Page.Path);
}

/// <summary>A row of a parameter table with where its parameter goes and its full name (<c>items[].price</c>).</summary>
internal sealed record PlacedRow(string Name, ParameterPlace In, ParameterRow Row);
