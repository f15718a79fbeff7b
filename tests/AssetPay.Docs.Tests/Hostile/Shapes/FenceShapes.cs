namespace ApiDocs.Hostile;

/// <summary>Requests, calls of curl, and code that is neither.</summary>
internal static class FenceShapes
{
    public static IEnumerable<Shape> All { get; } =
    [
        Fence("http", "request headers", n => "GET /boats HTTP/1.1\n" + Lines(n, i => $"X-A{i}: b")),
        Fence("http", "request lines", n => Lines(n, i => $"GET /boats{i}")),
        Fence("http", "long path", n => "GET /" + Repeated.Unit("a/", n)),
        Fence("http", "long query", n => "GET /a?" + Repeated.Unit("a=b&", n)),
        Fence("bash", "curl", n => "curl https://a.example/boats \\\n" + Lines(n, i => "  -H 'A: b' \\")),
        Fence("bash", "curls", n => Lines(n, i => $"curl https://a.example/boats/{i}")),
        Fence("bash", "curl with quotes open", n => "curl '" + Lines(n, i => "'\"\\")),
        Fence("bash", "curl words", n => "curl " + Lines(n, i => "-X")),
        Fence("", "words", n => Lines(n, i => "a b c")),
        Fence("", "spaces", n => Lines(n, i => new string(' ', 1000))),
        Fence("", "braces", n => Repeated.Unit("{\n", n)),
    ];

    private static string Lines(int length, Func<int, string> line) => Repeated.Lines(length, "", line);

    private static Shape Fence(string language, string name, Func<int, string> body) => new(language + ": " + name, n => "# GET /boats\n\n## Request\n\n```" + language + "\n" + body(n - 200) + "\n```\n");
}
