namespace ApiDocs.Parsing;

/// <summary>
/// Headings that name a part of an operation and not an operation: "HTTP Request", "Example response (200)", "Path Parameters". A
/// title that only holds such a word ("Cancel request") is none of them.
/// </summary>
internal static class PartNames
{
    private static readonly char[] _colons = [':', '：'];

    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "rest", "api", "request", "requests", "response", "responses", "endpoint", "endpoints", "url", "uri", "route", "path", "method", "definition", "resource", "usage",
        "syntax", "signature", "example", "examples", "sample", "samples", "code", "codes", "curl", "body", "query", "header", "headers", "parameter", "parameters", "param", "params",
        "argument", "arguments", "field", "fields", "properties", "attributes", "payload", "json", "schema", "data", "string", "returns", "return", "result", "results", "success", "error",
        "errors", "status", "and", "or", "of", "the", "for", "required", "optional", "authentication", "authorization", "auth", "permissions", "permission", "rate", "limit", "limits",
        "format", "constraints", "constraint", "rule", "weight", "notes", "note", "raw", "content", "type", "key", "security", "remarks", "overview", "description", "details", "summary", "introduction", "about", "specification", "ok", "created", "bad", "not", "found", "unauthorized",
        "请求方式", "请求方法", "简要描述", "描述", "接口描述", "接口说明", "功能说明", "返回", "返回示例", "返回值", "返回字段", "返回结果", "返回参数说明", "请求参数说明", "参数说明", "示例", "备注", "字段", "字段说明", "响应数据", "响应结果", "头",
        "请求头", "请求体", "方法", "方式", "路径", "地址", "请求路径", "状态码", "错误", "更多", "数据",
        "请求", "响应", "参数", "请求参数", "响应参数", "返回参数", "请求示例", "响应示例", "接口", "接口地址", "请求地址", "说明", "错误码",
    };

    public static bool IsPart(string? heading)
    {
        // "Rate limit: 5 requests per second" is about the rate limit.
        var name = heading is null || heading.IndexOfAny(_colons) is var end && end <= 0 ? heading ?? "" : heading.Substring(0, end);
        var (count, at) = (0, 0);
        while (at < name.Length)
        {
            var next = EndOfWord(name, at);
            if (next == at)
            {
                at++;
                continue;
            }

            if (!_words.Contains(name.Substring(at, next - at)))
                return false;

            (count, at) = (count + 1, next);
        }

        return count > 0;
    }

    /// <summary>Where the word ends that begins at the letter: one of English, or one of Chinese.</summary>
    private static int EndOfWord(string name, int at)
    {
        Func<char, bool> isOne = IsChinese(name[at]) ? IsChinese : IsEnglish;
        while (at < name.Length && isOne(name[at]))
            at++;

        return at;
    }

    private static bool IsEnglish(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsChinese(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
