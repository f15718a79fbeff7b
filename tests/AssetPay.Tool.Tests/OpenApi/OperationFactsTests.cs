using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.Tests.OpenApi;

/// <summary>Each fact that the model knows of an operation stands at its place in the document.</summary>
public sealed class OperationFactsTests
{
    public static TheoryData<string> Folders => Exported.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_operation_is_there_and_no_other(string folder)
    {
        var exported = Exported.Of(folder);
        var written = exported.Document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject(), (path, method) => $"{method.Key.ToUpperInvariant()} {Route(path.Key)}");

        Assert.Equal(exported.Model.Operations.Select(operation => $"{operation.HttpMethod} {Route(operation.Path)}").Distinct().Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        Assert.All(exported.Model.Operations, operation => Assert.Contains((string)exported.Operation(operation)["operationId"]!, exported.Model.Operations.Select(other => other.Name)));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_operation_says_what_its_page_says(string folder)
    {
        var exported = Exported.Of(folder);
        Assert.All(exported.Model.Operations, operation =>
        {
            var written = exported.Operation(operation);
            var description = Words((string?)written["description"] ?? "");
            Assert.Equal(operation.Title, (string)written["summary"]!);
            Assert.All(operation.Summary.Blocks.Concat(operation.Remarks.Blocks), block => Assert.Contains(Words(block.PlainText), description, StringComparison.Ordinal));
            Assert.Equal(operation.Deprecated is not null, (bool?)written["deprecated"] ?? false);
            Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(operation.Source.Page)}:\d+$", (string)written["x-source"]!);
        });
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_operation_asks_for_its_credential_and_for_no_other(string folder)
    {
        var exported = Exported.Of(folder);
        Assert.All(exported.Model.Operations, operation =>
        {
            var security = exported.Operation(operation)["security"]!.AsArray();
            Assert.Equal(operation.IsAuthenticated ? [operation.CredentialId] : Array.Empty<string>(), security.SelectMany(requirement => requirement!.AsObject()).Select(requirement => requirement.Key));
            Assert.Equal(operation.Scope ?? "", string.Join(", ", security.SelectMany(requirement => requirement!.AsObject()).SelectMany(requirement => requirement.Value!.AsArray()).Select(scope => (string)scope!)));
        });
        Assert.All(exported.Model.Credentials, credential =>
        {
            var scheme = exported.Document["components"]!["securitySchemes"]![credential.Id]!;
            Assert.Equal(credential.Scheme is null ? $"apiKey {credential.Header}" : $"http {credential.Scheme.ToLowerInvariant()}", $"{scheme["type"]} {scheme["name"] ?? scheme["scheme"]}");
        });
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_parameter_stands_where_it_is_sent(string folder)
    {
        var exported = Exported.Of(folder);
        foreach (var operation in exported.Model.Operations)
        {
            var written = (exported.Operation(operation)["parameters"]?.AsArray() ?? []).ToDictionary(parameter => $"{parameter!["in"]} {parameter["name"]}", parameter => parameter!);
            var asked = Members(exported.Model, operation.RequestType).Where(member => member.In is ParameterIn.Query or ParameterIn.Header).ToList();
            Assert.Equal(operation.PathParameters.Count + asked.Count, written.Count);
            Assert.All(asked, member =>
            {
                var parameter = written[$"{(member.In == ParameterIn.Query ? "query" : "header")} {member.WireName}"];
                Assert.Equal(member.Required, (bool?)parameter["required"] ?? false);
                SchemaFacts.Check(exported, member with { Summary = Flow.Prose.None }, parameter["schema"]!);
                Assert.Equal(Words(member.Summary.PlainText), Words((string?)parameter["description"] ?? ""));
            });
            Assert.All(written.Values.Where(parameter => (string)parameter["in"]! == "path"), parameter => Assert.True((bool)parameter["required"]!));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_is_sent_and_answered_is_of_its_type_and_shown_as_documented(string folder)
    {
        var exported = Exported.Of(folder);
        Assert.All(exported.Model.Operations, operation =>
        {
            var written = exported.Operation(operation);
            var body = written["requestBody"]?["content"]!["application/json"];
            Assert.Equal(operation.HasBody ? $"#/components/schemas/{operation.RequestType}" : null, (string?)body?["schema"]!["$ref"]);
            Assert.All(operation.RequestExamples, example => Assert.Contains(Values(body), shown => JsonNode.DeepEquals(JsonNode.Parse(example.Json), shown)));

            var answers = written["responses"]!.AsObject().SelectMany(response => Values(response.Value!["content"]?["application/json"])).ToList();
            Assert.All(operation.Examples, example => Assert.Contains(answers, shown => JsonAssert.IsWithin(JsonNode.Parse(example.Json), shown)));
        });
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_error_and_every_rate_limit_is_there(string folder)
    {
        var exported = Exported.Of(folder);
        foreach (var operation in exported.Model.Operations)
        {
            var written = exported.Operation(operation);
            var codes = (written["x-error-codes"]?.AsArray() ?? []).ToDictionary(error => (string)error!["key"]!, error => error!);
            Assert.Equal(operation.Errors.Select(error => error.Key).Order(StringComparer.Ordinal), codes.Keys.Order(StringComparer.Ordinal));
            Assert.All(operation.Errors, error =>
            {
                Assert.Equal(error.Code, (int)codes[error.Key]["code"]!);
                Assert.Equal(Words(error.When.PlainText), Words((string)codes[error.Key]["description"]!));
                var status = error.Http ?? exported.Model.Errors.Single(known => known.Key == error.Key).Http;
                Assert.Contains($"`{error.Key}` ({error.Code})", (string)written["responses"]![status?.ToString() ?? "default"]!["description"]!, StringComparison.Ordinal);
            });
            Assert.Equal(
                operation.RateLimits.Select(limit => $"{limit.Tier} {limit.Requests} {limit.Seconds} {limit.Text}"),
                (written["x-rate-limits"]?.AsArray() ?? []).Select(limit => $"{limit!["tier"]} {limit["requests"]} {limit["seconds"]} {limit["text"]}"));
        }
    }

    private static IEnumerable<JsonNode?> Values(JsonNode? media) => (media?["examples"]?.AsObject() ?? []).Select(example => example.Value!["value"]);

    private static IEnumerable<PropertyModel> Members(ApiModel model, string? type) => model.Objects.FirstOrDefault(known => known.Name == type)?.Properties ?? [];

    private static string Route(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "{}" : part));

    internal static string Words(string text) => string.Concat(text.Where(sign => char.IsLetterOrDigit(sign)));
}
