using System.Text.RegularExpressions;
using ApiDocs.Fuzzing.Driving;
using ApiDocs.Fuzzing.Emitted;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>What was emitted is what the model asked for and nothing else, and compiles without a complaint.</summary>
internal static partial class EmittedFiles
{
    public static IEnumerable<Complaint> Check(ClientRun run) =>
        run.Models.SelectMany(model => EmittedText.Check(model, run.Files.Select(file => (file.Key, file.Value)))).Select(complaint => new Complaint("emitted text is not what was asked for" + KindOf(complaint), complaint));

    public static IEnumerable<Complaint> Compile(ClientRun run) => run.Output.GetDiagnostics().Where(IsSevere).Select(diagnostic => Of("does not compile", diagnostic));

    private static bool IsSevere(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    /// <summary>The id of a complaint of the compiler's.</summary>
    private static string KindOf(string complaint) => CompilerId().Match(complaint) is { Success: true } match ? ", " + match.Value : "";

    private static Complaint Of(string what, Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree is { } tree && tree.GetText().Lines is var lines ? lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";
        return new($"{what}, {diagnostic.Id}", $"{diagnostic}\n{(line.Length > 400 ? line[..400] + "…" : line)}");
    }

    [GeneratedRegex(@"\bCS\d{4}\b")]
    private static partial Regex CompilerId();
}
