using System.Reflection;
using System.Runtime.CompilerServices;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Tests.Parsing;

/// <summary>A wording is asked only of texts that hold its cues: a cue too many, and what it stands for is never found.</summary>
public sealed class WordingTests
{
    // What the pages of the repository never say.
    private static readonly string[] _said =
    [
        "At least 3 items, no more than 20; limited to 1,000", "Between 1 and 5.", "integer, 1-100", "5 to 10 characters", "20 chars or less", "≥ 5", ">= 5",
        "Defaults to `5`", "One of `a`, `b`", "possible values: x", "Values: a", "Required when `a` is set", "exactly one of", "mutually exclusive", "not both", "either a or b must be sent",
        "is omitted", "becomes null", "not present if", "Yes*", "Deprecated since 2", "renamed to", "replaced by", "will be removed", "no longer supported", "This endpoint is superseded by",
        "Authentication: Key", "Required Scopes: a", "Permission READ_ALL", "requires the scope", "the next page", "per page", "It returns a `Boat` object", "responds with", "Gives: Client Token", "Time-out: 5 s", "Timeout: 5 s", "Repeating: reads",
        "* of these", "† one", "Together with", "needed", "All errors of", "identical to", "same as for", "Rate limits", "Throttling", "Base URL", "Environments", "The API is hosted at https://boats.example", "The root endpoint: https://x.example",
        "404 Not Found", "200", "Responses", "响应", "参数", "请求示例", "Parameters", "Fields", "Arguments", "Headers", "Request body", "Properties", "Attributes", "Data", "Path", "URL params", "Query", "Payload",
        "after `a` it becomes `b`", "later than x leads to y", "a → b", "a -> b", "GET /boats/{id}", "POST /boats/:id", "DELETE /boats/<id>", "**URL** : `/boats`", "Method: POST", "请求方式：POST", "Route", "Resource", "Verb",
        "Changelog", "API change log", "What's new", "2024-05-01", "May 1, 2024", "v1.2.3", "Migrating from 1", "changelog.md", "docs/history.md", "Webhooks", "Callbacks", "Postback", "export interface A {", "type A =", "enum A {",
        "string, required", "(optional)", "MANDATORY", "Request ID: UUID (`x-request-id` header)", "Verified: 60 requests / min", "1,000 per hour", "RATE_LIMITED (1005)", "LİMİTED to 5", "60 reque\u017Ft\u017F/min",
    ];

    public static TheoryData<string> Wordings() => [.. All().Select(wording => wording.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_wording_stands_nowhere_without_its_cues(string name)
    {
        foreach (var wording in All().Where(one => one.Name == name).Select(one => one.Wording))
        {
            foreach (var text in Texts())
            {
                if (wording.IsMatch(text, Cue.All))
                    Assert.True(wording.CanStandIn(CueReader.Of(text)), text);
            }
        }
    }

    [Fact]
    public void A_text_with_a_letter_that_folds_to_another_holds_every_cue() => Assert.Equal(Cue.All, CueReader.Of("\u212Aey"));

    [Fact]
    public void A_digit_of_any_script_is_a_digit() => Assert.Equal(Cue.Digit | Cue.Foreign, CueReader.Of("\u0663"));

    private static IEnumerable<(string Name, Wording Wording)> All() =>
        from type in typeof(Wording).Assembly.GetTypes()
        where type.Namespace == typeof(Wording).Namespace && !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        from wording in In(field.GetValue(null))
        where (wording.Needs | wording.OneOf) != Cue.None
        select ($"{type.Name}.{field.Name}", wording);

    private static IEnumerable<Wording> In(object? value) => value switch
    {
        Wording wording => [wording],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(index => In(tuple[index])),
        Array array => array.Cast<object?>().SelectMany(In),
        _ => [],
    };

    private static IEnumerable<string> Texts() => _said.Concat(_pages.Value);

    private static readonly Lazy<string[]> _pages = new(() =>
        [.. Directory.EnumerateFiles(Facts.Repository.Docs, "*.md", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(line => line.Trim(' ', '-', '*', '#', '>')).Where(line => line.Length > 0).Distinct()]);
}
