using System.Collections.Concurrent;
using System.Collections.Immutable;
using ApiDocs.Benchmarks.Pages;
using ApiDocs.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>So many made pages, a consumer of them, and our generator after its first run over them. Nothing here changes.</summary>
internal sealed class LoadedDocs
{
    // Each takes its time, and several benchmarks want the same.
    private static readonly ConcurrentDictionary<int, LoadedDocs> s_loaded = [];

    private LoadedDocs(int pages)
    {
        Pages = [.. MadeDocs.Make(pages).Select(page => new PageFile(page.Path, page.Text))];
        Driver = ConsumerProject.Driver(new ApiClientGenerator(), Pages).RunGenerators(Consumer);
        Files = ConsumerProject.Files(Driver);
    }

    public CSharpCompilation Consumer { get; } = ConsumerProject.Compilation(Code(1));

    public ImmutableArray<PageFile> Pages { get; }

    public GeneratorDriver Driver { get; }

    public ImmutableArray<FloorFile> Files { get; }

    public static LoadedDocs Of(int pages) => s_loaded.GetOrAdd(pages, static pages => new(pages));

    /// <summary>The same, when the generator has seen so many pages before that its own code is compiled as well as it will be.</summary>
    public static LoadedDocs WarmOf(int pages)
    {
        Of(1000);
        return Of(pages);
    }

    /// <summary>The consumer's own code, in one state or another.</summary>
    public static string Code(int number) => $$"""
        namespace Shop;

        internal static class Program
        {
            internal static int Main() => {{number}};
        }
        """;
}
