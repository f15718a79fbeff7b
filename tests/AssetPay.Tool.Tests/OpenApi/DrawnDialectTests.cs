using System.Text.Json.Nodes;
using ApiDocs.Tests.Dialects;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.Tests.OpenApi;

/// <summary>Invented folders in drawn dialects: whatever the hand, the document can be read and has every drawn operation.</summary>
public sealed class DrawnDialectTests
{
    private const int FoldersPerCase = 10;

    [Theory]
    [InlineData(1000)]
    [InlineData(2000)]
    [InlineData(3000)]
    [InlineData(4000)]
    public async Task A_folder_in_any_dialect_gives_a_document_that_can_be_read(int first)
    {
        for (var seed = first; seed < first + FoldersPerCase; seed++)
        {
            var random = new Random(seed);
            var api = DrawnApi.Draw(random);
            using var pages = new PagesOnDisk();
            foreach (var (path, text) in new DrawnDocs(random).Write(api))
            {
                pages.With(path, text);
            }

            var run = await Run.Of("openapi", pages.Path);
            var read = OpenApiDocument.Parse(run.Out, "json");

            Assert.Equal((0, seed), (run.Code, seed));
            Assert.Empty(read.Diagnostic!.Errors);
            Assert.Equal(api.Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal), Written(run.Out).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Written(string document) => JsonNode.Parse(document)!["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject(), (path, method) => $"{method.Key.ToUpperInvariant()} {path.Key}");
}
