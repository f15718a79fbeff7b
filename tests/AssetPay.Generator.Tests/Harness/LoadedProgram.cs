using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>The consumer's code, compiled with the client and loaded into this process, so that it runs.</summary>
internal static class LoadedProgram
{
    /// <summary>The class <c>Consumer.Program</c>.</summary>
    public static Type Of(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(assembly.ToArray()).GetType("Consumer.Program")!;
    }
}
