using System.Runtime.Loader;
using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Fuzzing.Driving;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.OtherVendors.Tests;

/// <summary>The client of a vendor's pages: generated, compiled, and loaded; with the model that it was printed from.</summary>
internal sealed class VendorClient
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "AssetPay.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // The runtime is built for an older framework than the tests: every build takes that as given.
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]);

    private readonly Compilation _output;

    private VendorClient(ApiModel model, Compilation output, IReadOnlyList<string> texts)
    {
        Model = model;
        _output = output;
        Texts = texts;
    }

    public ApiModel Model { get; }

    /// <summary>The emitted files.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>What the compiler has against them; no warning is switched off.</summary>
    public IEnumerable<string> Complaints => _output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());

    public static VendorClient Of(IReadOnlyList<(string Path, string Text)> pages)
    {
        var compilation = CSharpCompilation.Create("Consumer", [], s_references, s_options);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            LoadedGenerator.All,
            pages.Select(page => (AdditionalText)new Docs(page.Path, page.Text)),
            s_language,
            new BuildOptions(new Dictionary<string, string> { ["ApiDocsFolder"] = "docs-input" }));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var texts = driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString()).ToList();
        return new(Bind(pages), output, texts);
    }

    public System.Reflection.Assembly Load()
    {
        using var image = new MemoryStream();
        var emitted = _output.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("vendor", isCollectible: true).LoadFromStream(image);
    }

    private static ApiModel Bind(IReadOnlyList<(string Path, string Text)> pages) => Binder.Bind(
        pages.OrderBy(page => page.Path, StringComparer.Ordinal).Select(page => PageParser.Parse(new DocsPage(page.Path, page.Text), CancellationToken.None).Value).ToEquatableArray(),
        new(),
        CancellationToken.None).Model!;
}
