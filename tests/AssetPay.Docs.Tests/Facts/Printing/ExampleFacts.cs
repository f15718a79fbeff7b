using System.Text.Json;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

/// <summary>An example, leaf by leaf: <c>answer data.items[0].price 45.00</c>, with the digits as documented.</summary>
internal static class ExampleFacts
{
    public static IEnumerable<string> Of(string verb, EquatableArray<ExampleModel> examples) =>
        examples.SelectMany((example, index) => Of(index == 0 ? verb : $"{verb} {index + 1}", example));

    private static IEnumerable<string> Of(string verb, ExampleModel example)
    {
        using var document = JsonDocument.Parse(example.Json);
        var facts = Leaves("", document.RootElement).Concat(example.Elided.Select(path => $"{path} elided"));
        if (example.Status is { } status)
        {
            facts = facts.Append($"status {status}");
        }

        return [.. facts.Select(fact => $"{verb} {fact}")];
    }

    private static IEnumerable<string> Leaves(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() =>
            value.EnumerateObject().SelectMany(member => Leaves(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array when value.GetArrayLength() > 0 => value.EnumerateArray().SelectMany((item, index) => Leaves($"{path}[{index}]", item)),
        JsonValueKind.Object => [$"{path} {{}}"],
        JsonValueKind.Array => [$"{path} []"],
        JsonValueKind.String => [$"{path} \"{value.GetString()}\""],
        _ => [$"{path} {value.GetRawText()}"],
    };
}
