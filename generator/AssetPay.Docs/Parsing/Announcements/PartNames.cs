using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// Headings that name a part of an operation and not an operation: "HTTP Request", "Example response (200)", "Path Parameters". A
/// title that only holds such a word ("Cancel request") is none of them.
/// </summary>
internal static class PartNames
{
    private static readonly Regex _word = new("[A-Za-z]+|[\\u4e00-\\u9fff]+", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "rest", "api", "request", "requests", "response", "responses", "endpoint", "endpoints", "url", "uri", "route", "path", "method", "definition", "resource", "usage",
        "syntax", "signature", "example", "examples", "sample", "samples", "code", "codes", "curl", "body", "query", "header", "headers", "parameter", "parameters", "param", "params",
        "argument", "arguments", "field", "fields", "properties", "attributes", "payload", "json", "schema", "data", "string", "returns", "return", "result", "results", "success", "error",
        "errors", "status", "and", "or", "of", "the", "for", "required", "optional", "authentication", "authorization", "auth", "permissions", "permission", "rate", "limit", "limits",
        "format", "notes", "note", "remarks", "overview", "description", "details", "summary", "introduction", "about", "specification", "ok", "created", "bad", "not", "found", "unauthorized",
        "请求", "响应", "参数", "请求参数", "响应参数", "返回参数", "请求示例", "响应示例", "接口", "接口地址", "请求地址", "说明", "错误码",
    };

    public static bool IsPart(string? heading)
    {
        var words = _word.Matches(heading ?? "");
        return words.Count > 0 && words.Cast<Match>().All(word => _words.Contains(word.Value));
    }
}
