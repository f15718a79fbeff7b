namespace ApiDocs.Benchmarks.Pages;

/// <summary>Guides: prose with links and samples, which announce nothing.</summary>
internal static class GuidePages
{
    public static string Write(int number, int endpoints, Random random)
    {
        var text = $"# How to sail, part {number}\n\n{MadeWords.Prose(random, 3)}\n";
        for (var step = 1; step <= 4; step++)
        {
            var endpoint = MadeEndpoint.Make(random.Next(endpoints), 1);
            text += $$"""

                ## Step {{step}}: {{endpoint.Title.ToLowerInvariant()}}

                {{MadeWords.Prose(random, 4)}} Read [{{endpoint.Title}}](/api-reference/{{endpoint.Slug}}) first.

                <Note>
                  {{MadeWords.Prose(random, 1)}}
                </Note>

                """;
        }

        return text;
    }
}
