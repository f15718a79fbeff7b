using System.Text.Json.Nodes;
using ApiDocs.Flow;
using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>One operation: its page's words, what it takes, what it answers.</summary>
internal static class OperationWriter
{
    public static OpenApiOperation Of(Route route, Export export)
    {
        var main = route.Main;
        var operation = new OpenApiOperation
        {
            OperationId = export.OperationIds.Of(main),
            Tags = main.GroupName.Length > 0 ? new HashSet<OpenApiTagReference> { new(main.GroupName, export.Document) } : null,
            Summary = main.Title.Length > 0 ? main.Title : ProseMarkdown.Line(main.Summary) is { Length: > 0 } line ? line : main.Name,
            Description = Description(route),
            Deprecated = main.Deprecated is not null,
            ExternalDocs = ExternalDocs(main.Source),
            Parameters = [.. ParameterWriter.Of(route, export)],
            RequestBody = BodyWriter.Of(main, export),
            Security = SecurityWriter.Of(main, export),
            Responses = [],
        };
        AnswerWriter.Write(operation.Responses, route, export);
        ErrorWriter.Write(operation.Responses, route, export);
        operation.Add(Extension.ErrorCodes, new JsonArray([.. ErrorWriter.Documented(route).Select(error => ErrorWriter.Entry(error, export))]));
        operation.Add(Extension.RateLimits, new JsonArray([.. main.RateLimits.Select(RateLimit)]));
        operation.Add(Extension.Source, SourceText.Of(export.Sources, ModelAddress.Operation(main)));
        return operation;
    }

    private static string? Description(Route route)
    {
        var main = route.Main;
        var scopes = SecurityWriter.Scopes(main).Select(scope => $"`{scope}`").ToList();
        // What each call of a route says for itself stands in all of them but for that.
        var remarks = route.Calls.SelectMany(call => call.Remarks.Blocks).Distinct().ToEquatableArray();
        return ProseMarkdown.Join(
            ProseMarkdown.Of(main.Summary),
            ProseMarkdown.Of(new(remarks)),
            ProseMarkdown.Of(main.RateLimitNote),
            main.Deprecated is { Length: > 0 } words ? $"**Deprecated:** {words}" : null,
            scopes.Count > 0 ? $"**Scope:** {string.Join(", ", scopes)}" : null);
    }

    private static OpenApiExternalDocs? ExternalDocs(SourceModel source) =>
        source.Url is { } address && Uri.TryCreate(address, UriKind.Absolute, out var url) ? new() { Url = url } : null;

    private static JsonObject RateLimit(RateLimitModel limit) => new()
    {
        ["tier"] = limit.Tier,
        ["requests"] = limit.Requests,
        ["seconds"] = limit.Seconds,
        ["text"] = limit.Text,
    };
}
