namespace ApiDocs.Benchmarks.Pages;

/// <summary>An operation of the made documentation, before any page is written about it.</summary>
internal sealed record MadeEndpoint(int Number, string Verb, string Thing, string Method, string Path, string TypesPage, string Type)
{
    public string Title => $"{Verb} {Thing}";

    public string Slug => Title.Replace(' ', '-').ToLowerInvariant();

    public bool HasBody => Method is "POST" or "PUT" or "PATCH";

    public bool HasId => Verb is not ("List" or "Launch");

    public static MadeEndpoint Make(int number, int typesPages)
    {
        var verb = MadeWords.Verb(number);
        var thing = MadeWords.Thing(number / 2);
        var page = number % typesPages;
        var noun = thing.Replace(' ', '-').ToLowerInvariant();
        var path = verb switch
        {
            "List" or "Launch" => $"/v1/{noun}",
            "Get" or "Refit" or "Rename" or "Scrap" => $"/v1/{noun}/{{id}}",
            _ => $"/v1/{noun}/{{id}}/{verb.ToLowerInvariant()}",
        };
        return new(number, verb, thing, MadeWords.Method(verb), path, $"types-{page:D4}", TypePages.NameOf(page, number / typesPages));
    }

    /// <summary>The rows of its request, apart from the path: name, type, whether it must be given.</summary>
    public IReadOnlyList<(string Name, string Type, bool IsRequired)> Fields(Random random) =>
        [.. MadeWords.Fields(random, 4 + random.Next(5)).Select((name, i) => (name, MadeWords.Type(name), HasBody && i < 2))];
}
