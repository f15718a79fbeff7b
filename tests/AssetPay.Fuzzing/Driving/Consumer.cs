using ApiDocs.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Fuzzing.Driving;

/// <summary>A project that wants a client: its compilation, and the generator driven over it as the compiler drives it.</summary>
internal sealed class Consumer
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase) { ["ApiDocsFolder"] = "docs-input" };
    private CSharpParseOptions _parseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private AdditionalText[] _files;

    public Consumer(params AdditionalText[] files)
    {
        _files = files;
        _compilation = CSharpCompilation.Create(
            "Consumer", [], References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = NewDriver();
    }

    public Consumer With(string property, string value)
    {
        _properties[property] = value;
        _driver = NewDriver();
        return this;
    }

    public Consumer With(LanguageVersion version)
    {
        _parseOptions = _parseOptions.WithLanguageVersion(version);
        _driver = NewDriver();
        return this;
    }

    /// <summary>Assemblies that the project references beside the framework and the runtime.</summary>
    public Consumer WithReferences(params MetadataReference[] references)
    {
        _compilation = _compilation.AddReferences(references);
        return this;
    }

    /// <summary>A project that is never compiled, and needs nothing to be compiled against: most of an empty run is looking at references.</summary>
    public Consumer WithoutReferences()
    {
        _compilation = _compilation.RemoveAllReferences();
        return this;
    }

    /// <summary>Code of the consumer's own.</summary>
    public Consumer WithCode(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parseOptions));
        return this;
    }

    /// <summary>The next run sees this file in the place of the one with its path.</summary>
    public Consumer Replace(Docs file)
    {
        var index = Array.FindIndex(_files, old => old.Path == file.Path);
        _driver = _driver.ReplaceAdditionalText(_files[index], file);
        _files = [.. _files];
        _files[index] = file;
        return this;
    }

    /// <summary>
    /// The next run sees these files and no others. Microsoft.CodeAnalysis 4.8 loses files in the run after one in which a file went, or in
    /// which one came while a text changed, whatever the generator: so texts change first, then files come, and where one goes all begins anew.
    /// </summary>
    public Consumer Edit(IReadOnlyList<Docs> files)
    {
        var old = _files.OfType<Docs>().ToDictionary(file => file.Path, StringComparer.Ordinal);
        var kept = files.Where(file => old.ContainsKey(file.Path)).Select(file => old[file.Path] is var same && same.Content == file.Content ? same : file).ToList();
        var come = files.Where(file => !old.ContainsKey(file.Path)).ToList();
        _files = [.. kept, .. come];
        if (kept.Count < old.Count)
        {
            _driver = NewDriver();
            return this;
        }

        foreach (var file in kept.Where(file => old[file.Path] != file))
        {
            _driver = _driver.ReplaceAdditionalText(old[file.Path], file);
        }

        _driver = come.Count == 0 ? _driver : _driver.RunGenerators(_compilation).AddAdditionalTexts([.. come]);
        return this;
    }

    public ClientRun Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        return new(_driver.GetRunResult(), output);
    }

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new ApiClientGenerator().AsSourceGenerator()],
        _files,
        _parseOptions,
        new BuildOptions(_properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
