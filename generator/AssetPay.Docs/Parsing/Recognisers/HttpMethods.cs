namespace ApiDocs.Parsing;

internal static class HttpMethods
{
    public const string Pattern = "(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)";
}
