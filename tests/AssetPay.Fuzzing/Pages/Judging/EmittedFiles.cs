using ApiDocs.Fuzzing.Driving;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>What was emitted is C#, and compiles without a complaint.</summary>
internal static class EmittedFiles
{
    public static IEnumerable<Complaint> Check(ClientRun run) =>
        run.Output.SyntaxTrees.Where(tree => tree.GetRoot().ContainsDiagnostics).SelectMany(tree => tree.GetDiagnostics()).Where(IsSevere).Select(diagnostic => Of("is no C#", diagnostic));

    public static IEnumerable<Complaint> Compile(ClientRun run) => run.Output.GetDiagnostics().Where(IsSevere).Select(diagnostic => Of("does not compile", diagnostic));

    private static bool IsSevere(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static Complaint Of(string what, Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree is { } tree && tree.GetText().Lines is var lines ? lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";
        return new($"{what}, {diagnostic.Id}", $"{diagnostic}\n{(line.Length > 400 ? line[..400] + "…" : line)}");
    }
}
