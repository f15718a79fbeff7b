using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>A page as the build hands it to the compiler; its text is read once.</summary>
internal sealed class PageFile(string page, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public string Page { get; } = page;

    public string Content { get; } = text;

    public override string Path { get; } = "/consumer/docs-input/" + page;

    public AnalyzerConfigOptions Metadata { get; } = new BuildOptions.Values(new(StringComparer.OrdinalIgnoreCase)
    {
        ["build_metadata.AdditionalFiles.ApiDocsPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(page)),
    });

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>What MSBuild tells the compiler of the project and of its pages.</summary>
internal sealed class BuildOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_nothing = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(StringComparer.OrdinalIgnoreCase) { ["build_property.ApiDocsFolder"] = "docs-input" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_nothing;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is PageFile page ? page.Metadata : s_nothing;

    internal sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = values.GetValueOrDefault(key, "");
            return values.ContainsKey(key);
        }
    }
}
