using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.OtherVendors.Tests;

/// <summary>The generator from its file, in a context of its own, as compilers load it.</summary>
internal static class LoadedGenerator
{
    private static readonly string s_path = Path.GetFullPath(
        typeof(LoadedGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Generator").Value!);

    public static ImmutableArray<ISourceGenerator> All { get; } = new AnalyzerFileReference(s_path, new Loader()).GetGenerators(LanguageNames.CSharp);

    private sealed class Loader : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        // What lies beside the generator is its own; the compiler, and Markdig with it, are everybody's.
        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(Path.GetDirectoryName(s_path)!, assemblyName.Name + ".dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
