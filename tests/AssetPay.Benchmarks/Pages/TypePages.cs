namespace ApiDocs.Benchmarks.Pages;

/// <summary>Pages of types: interfaces that hold each other, and the unions that they use.</summary>
internal static class TypePages
{
    private const int TypesOnPage = 5;

    public static string NameOf(int page, int number) => MadeWords.Thing((page * TypesOnPage) + (number % TypesOnPage)).Replace(" ", "", StringComparison.Ordinal) + "Record";

    public static string Write(int page, Random random)
    {
        var text = $"# Types {page}\n\nWhat the calls of this part of the register give back.\n";
        for (var number = 0; number < TypesOnPage; number++)
        {
            var name = NameOf(page, number);
            text += $$"""

                ## {{name}}

                {{MadeWords.Prose(random, 2)}}

                ```typescript
                interface {{name}} {
                  id: string;                    // ID of the record
                  state: {{name}}State;          // Where it stands now
                {{Members(random)}}
                {{(number > 0 ? $"  parts: {NameOf(page, number - 1)}[];  // What it is made of\n" : "")}}  createdAt: Date;
                  updatedAt?: Date;              // When it was last changed
                }

                type {{name}}State = 'planned' | 'afloat' | 'docked' | 'sunk';
                ```

                """;
        }

        return text;
    }

    private static string Members(Random random) => string.Join("\n", MadeWords.Fields(random, 6 + random.Next(6))
        .Select((field, i) => $"  {field}{(i % 3 == 0 ? "?" : "")}: {TypeScript(field)};  // {MadeWords.Prose(random, 1)}"));

    private static string TypeScript(string field) => MadeWords.Type(field) switch { "number" or "integer" => "number", "boolean" => "boolean", "string (ISO 8601)" => "Date", _ => "string" };
}
