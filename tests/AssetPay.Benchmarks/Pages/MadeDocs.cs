namespace ApiDocs.Benchmarks.Pages;

/// <summary>
/// A folder of documentation of any size, the same for the same seed: endpoints in several dialects, types that they share, guides that
/// link to both.
/// </summary>
internal static class MadeDocs
{
    private const int EndpointsForTypes = 20;
    private const int EndpointsForGuide = 10;

    private static readonly Func<MadeEndpoint, Random, string>[] s_dialects = [TablePages.Write, ComponentPages.Write, BulletPages.Write];

    /// <summary>So many pages, each under its path, in the paths' order.</summary>
    public static IReadOnlyList<(string Path, string Text)> Make(int pages, int seed = 1)
    {
        var random = new Random(seed);
        var types = Math.Max(1, pages / EndpointsForTypes);
        var guides = pages / EndpointsForGuide;
        var endpoints = Math.Max(1, pages - types - guides - 2);
        var made = new List<(string Path, string Text)> { ("overview.md", Overview()), ("reference/errors.md", ErrorPages.Catalogue()) };
        made.AddRange(Enumerable.Range(0, types).Select(number => ($"reference/types-{number:D4}.md", TypePages.Write(number, random))));
        made.AddRange(Enumerable.Range(0, endpoints).Select(number => Endpoint(number, types, random)));
        made.AddRange(Enumerable.Range(0, guides).Select(number => ($"guides/guide-{number:D4}.md", GuidePages.Write(number, endpoints, random))));
        return [.. made.OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    private static (string Path, string Text) Endpoint(int number, int types, Random random)
    {
        var endpoint = MadeEndpoint.Make(number, types);
        return ($"api-reference/{endpoint.Slug}.md", s_dialects[number % s_dialects.Length](endpoint, random));
    }

    private static string Overview() => """
        # API Overview

        ## Base URL

        ```
        https://api.harbour.example
        ```

        ## Authentication

        ### Harbour Key

        Put the key into the `x-harbour-key` header:

        ```
        x-harbour-key: hk_your_key_here
        ```

        ## Response Format

        ### Success

        ```json
        { "request_id": "550e8400-e29b-41d4-a716-446655440000", "success": true, "data": { } }
        ```

        ### Error

        ```json
        { "request_id": "550e8400-e29b-41d4-a716-446655440000", "success": false, "error": { "code": 1001, "key": "VALIDATION_FAILED", "message": "Invalid request data" } }
        ```

        """;
}
