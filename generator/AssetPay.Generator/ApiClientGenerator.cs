using System.Text;
using ApiDocs.Generator.Diagnostics;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Generator;

/// <summary>Documentation pages in, a typed client out: parse each page, bind them all, print what changed.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ApiClientGenerator : IIncrementalGenerator
{
    // Written to disk the files begin with their first line, and not with a byte order mark.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider;
        var consumer = context.ParseOptionsProvider.Select(Consumer.Of);
        var settings = options.Select(ClientDefaults.Of).Combine(consumer).Select(ProjectSettings.Of);
        var assemblies = context.MetadataReferencesProvider.Select(ConsumerAssemblies.NameOf).Where(ConsumerAssemblies.IsKnown).Collect().Select(ConsumerAssemblies.Of).WithTrackingName(Steps.Assemblies);

        var files = context.AdditionalTextsProvider.Combine(options).SelectMany(FolderFile.Of).WithTrackingName(Steps.FolderFiles);
        var folder = files.Collect().Select(ReadFolder.Of);
        var said = folder.Select(ReadFolder.Itself).WithComparer(SaidPages.Comparer).WithTrackingName(Steps.SaidPages).Combine(settings);
        var locks = folder.Select(ReadFolder.TakeLocks).WithTrackingName(Steps.Locks);

        var bound = said.SelectMany(ClientPages.Group).WithTrackingName(Steps.Clients).Select(BoundClient.Of).WithTrackingName(Steps.Bound);
        var models = bound.SelectMany(BoundClient.TakeSource).WithTrackingName(Steps.Model);
        var compared = models.Combine(locks).SelectMany(ComparedLock.Of).WithTrackingName(Steps.Compared).Collect().Select(ComparedLocks.Of);
        var seen = bound.Combine(folder).Select(SeenClient.Of);
        var told = seen.SelectMany(DiagnosticSteps.OfClient).WithTrackingName(Steps.Told);
        var units = models.Combine(assemblies).SelectMany(UnitSource.Split).WithTrackingName(Steps.Units);
        var printed = units.Select(PrintedUnit.Of).WithTrackingName(Steps.Printed);

        context.RegisterSourceOutput(printed.SelectMany(PrintedUnit.TakeFiles).WithTrackingName(Steps.Files), AddFile);
        context.RegisterSourceOutput(said.SelectMany(DiagnosticSteps.OfProject), Report);
        context.RegisterSourceOutput(told, Report);
        context.RegisterSourceOutput(locks.SelectMany(ReadLocks.Each).SelectMany(LockSteps.OfLock), Report);
        context.RegisterSourceOutput(seen.Combine(compared).SelectMany(LockSteps.OfClient), Report);
        context.RegisterSourceOutput(printed.SelectMany(DiagnosticSteps.OfUnit), Report);
    }

    private static void AddFile(SourceProductionContext context, SourceFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));

    private static void Report(SourceProductionContext context, DocsDiagnostic diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());
}
