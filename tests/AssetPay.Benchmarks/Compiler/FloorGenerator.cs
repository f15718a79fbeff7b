using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>
/// A generator that is almost empty: it takes what ours takes, looks at it page by page, gathers it, and hands out files that it was given.
/// What it costs is Roslyn's own floor for a generator with these inputs and these outputs.
/// </summary>
internal sealed class FloorGenerator(Func<ImmutableArray<FloorPage>, ImmutableArray<FloorFile>> files) : IIncrementalGenerator
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public FloorGenerator(ImmutableArray<FloorFile> files)
        : this(_ => files)
    {
    }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(FloorPage.Of).Where(page => page is not null);
        var all = pages.Collect().Combine(context.ParseOptionsProvider);
        context.RegisterSourceOutput(all.SelectMany((input, _) => files(input.Left!)), (output, file) => output.AddSource(file.HintName, SourceText.From(file.Text, s_utf8)));
    }
}

/// <summary>A page as a value, as the first step of any generator has to make it.</summary>
internal sealed record FloorPage(string Path, string Text)
{
    public static FloorPage? Of((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellationToken) =>
        file.Options.GetOptions(file.Text).TryGetValue("build_metadata.AdditionalFiles.ApiDocsPath", out var path)
            ? new(path, file.Text.GetText(cancellationToken)!.ToString())
            : null;
}

/// <summary>A file that some generator has made.</summary>
internal sealed record FloorFile(string HintName, string Text);
