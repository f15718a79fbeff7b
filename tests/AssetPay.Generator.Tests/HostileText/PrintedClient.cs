using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Fuzzing.Emitted;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Generator.Tests.Harness;
using ApiDocs.Model;
using ApiDocs.Parsing;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>What pages become, step by step and without a compiler around it, in a project that has all that a client can use but a web server.</summary>
internal sealed record PrintedClient(ApiModel Model, IReadOnlyList<SourceFile> Files, IReadOnlyList<Finding> Findings)
{
    private const ConsumerPlatform Platform = ConsumerPlatform.HttpClientFactory | ConsumerPlatform.Logging | ConsumerPlatform.RateLimiting;

    public static PrintedClient Of(params IEnumerable<Docs> pages)
    {
        var read = pages.Select(page => PageParser.Parse(new(page.Page, page.Content), default)).ToList();
        var bound = Binder.Bind(read.Select(page => page.Value).ToEquatableArray(), new(), default);
        var files = UnitSplitter.Split(bound.Model!, Platform, "", 200).SelectMany(unit => UnitPrinter.Print(unit, default));
        return new(bound.Model!, [.. files], [.. read.SelectMany(page => page.Findings), .. bound.Findings]);
    }

    /// <summary>What the check of emitted text has to say.</summary>
    public IReadOnlyList<string> Complaints => EmittedText.Check(Model, Files.Select(file => (file.HintName, file.Text)), Platform);

    /// <summary>What the compiler has to say.</summary>
    public IEnumerable<string> Warnings => KitchenSink.Compile(Files).AddReferences([.. PlatformReferences.HttpClientFactory, .. PlatformReferences.RateLimiting]).GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic} in {diagnostic.Location.SourceTree?.ToString().Split('\n').ElementAtOrDefault(diagnostic.Location.GetLineSpan().StartLinePosition.Line)}");
}
