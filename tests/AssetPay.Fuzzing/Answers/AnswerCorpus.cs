using System.Reflection;
using System.Text.Json;
using ApiDocs.Fuzzing.Answers.Mutating;

namespace ApiDocs.Fuzzing.Answers;

/// <summary>What is spoilt: the answers that the documented API gave when it was played, and every example of JSON on its pages.</summary>
internal static class AnswerCorpus
{
    private const string Fence = "```";

    private static readonly string Root = typeof(AnswerCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <summary>Answers in their envelope, in an order that is the same everywhere.</summary>
    internal static IReadOnlyList<JsonTree> Answers { get; } =
    [
        .. File.ReadLines(Path.Combine(Root, "tests", "AssetPay.Fuzzing", "Answers", "played.jsonl")).Where(line => line.Length > 0).Select(JsonTree.Parse),
        .. Examples().Select(Answer),
    ];

    /// <summary>Bodies of callbacks.</summary>
    internal static IReadOnlyList<JsonTree> Callbacks { get; } =
    [
        .. Examples().Where(example => example.Find("trade") is not null),
        .. Answers.Where(answer => answer.Find("data")?.Find("status") is not null).Select(answer => JsonTree.Object(("\"trade\"", answer.Find("data")!))),
        JsonTree.Parse("""{"test":true,"message":"Is this your address?"}"""),
    ];

    private static JsonTree Answer(JsonTree example) => example.Find("success") is not null
        ? example
        : JsonTree.Object(("\"requestId\"", JsonTree.Raw("\"r-1\"")), ("\"success\"", JsonTree.Raw("true")), ("\"data\"", example));

    private static IEnumerable<JsonTree> Examples() =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs-input"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(page => Blocks(File.ReadAllText(page)));

    private static IEnumerable<JsonTree> Blocks(string page)
    {
        var pieces = page.Split(Fence);
        for (var i = 1; i < pieces.Length; i += 2)
        {
            if (pieces[i].StartsWith("json", StringComparison.Ordinal) && TryParse(pieces[i]["json".Length..]) is { } example)
            {
                yield return example;
            }
        }
    }

    private static JsonTree? TryParse(string json)
    {
        try
        {
            return JsonTree.Parse(json);
        }
        catch (JsonException)
        {
            // An example with something left out: the others do.
            return null;
        }
    }
}
