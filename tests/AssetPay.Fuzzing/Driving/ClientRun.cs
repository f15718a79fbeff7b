using System.Collections.Immutable;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Fuzzing.Driving;

/// <summary>What came of a run: files, diagnostics, and which steps had to be computed anew.</summary>
internal sealed class ClientRun(GeneratorDriverRunResult result, Compilation output)
{
    private readonly GeneratorRunResult _generator = result.Results.Single();

    public Compilation Output => output;

    public Exception? Exception => _generator.Exception;

    public IReadOnlyDictionary<string, string> Files => _generator.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public ImmutableArray<Diagnostic> Diagnostics => _generator.Diagnostics;

    public IEnumerable<string> Ids => Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What the compiler has to say about the client: errors, warnings, doc comments that do not hold.</summary>
    public IEnumerable<string> Complaints => output.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => diagnostic.ToString());

    public IEnumerable<IncrementalStepRunReason> Reasons(string step) => _generator.TrackedSteps.TryGetValue(step, out var steps)
        ? steps.SelectMany(run => run.Outputs).Select(run => run.Reason)
        : [];

    /// <summary>What a step has handed on, made by this run or by one before it.</summary>
    public IEnumerable<object> Values(string step) => _generator.TrackedSteps.TryGetValue(step, out var steps)
        ? steps.SelectMany(run => run.Outputs).Where(output => output.Reason != IncrementalStepRunReason.Removed).Select(output => output.Value)
        : [];

    /// <summary>What the pages were bound to, for each client.</summary>
    public IEnumerable<ApiModel> Models => Values(Steps.Model).Select(value => ((ClientModelSource)value).Model);

    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        _generator.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(run => run.Reason);

    /// <summary>The emitted files that this run had to hand to the compiler anew.</summary>
    public IEnumerable<string> Changed(string step) => _generator.TrackedSteps[step]
        .SelectMany(run => run.Outputs)
        .Where(run => run.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .Select(run => ((SourceFile)run.Value).HintName)
        .Order(StringComparer.Ordinal);
}
