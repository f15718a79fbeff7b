using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Words of an "In" or "Location" column.</summary>
internal static class FieldPlace
{
    public static ParameterPlace Of(string? words) => words?.Trim().ToLowerInvariant() switch
    {
        "path" or "url" or "uri" or "route" or "url path" or "in path" or "路径" => ParameterPlace.Path,
        "query" or "querystring" or "query string" or "query param" or "query parameter" or "in query" => ParameterPlace.Query,
        "body" or "json" or "formdata" or "form" or "form data" or "form-data" or "request body" or "json body" or "in body" => ParameterPlace.Body,
        "header" or "headers" or "http header" or "in header" => ParameterPlace.Header,
        _ => ParameterPlace.Unstated,
    };
}
