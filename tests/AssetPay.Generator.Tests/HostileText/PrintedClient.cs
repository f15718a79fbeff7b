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

/// <summary>What pages become, step by step and without a compiler around it.</summary>
internal sealed record PrintedClient(ApiModel Model, IReadOnlyList<SourceFile> Files, IReadOnlyList<Finding> Findings)
{
    public static PrintedClient Of(params IEnumerable<Docs> pages)
    {
        var read = pages.Select(page => PageParser.Parse(new(page.Page, page.Content), default)).ToList();
        var bound = Binder.Bind(read.Select(page => page.Value).ToEquatableArray(), new(), default);
        return new(bound.Model!, KitchenSink.Print(bound.Model!), [.. read.SelectMany(page => page.Findings), .. bound.Findings]);
    }

    /// <summary>What the check of emitted text has to say.</summary>
    public IReadOnlyList<string> Complaints => EmittedText.Check(Model, Files.Select(file => (file.HintName, file.Text)), ConsumerPlatform.None);

    /// <summary>What the compiler has to say.</summary>
    public IEnumerable<string> Warnings =>
        KitchenSink.Compile(Files).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
}
