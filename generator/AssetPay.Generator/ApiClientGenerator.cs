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
        var defaults = options.Select(ClientDefaults.Of);
        var platform = context.MetadataReferencesProvider.Select(Platforms.Of).Where(Platforms.IsKnown).Collect().Select(Platforms.All).WithTrackingName(Steps.Platform);

        var folder = context.AdditionalTextsProvider.Combine(options).SelectMany(FolderFile.Of).WithTrackingName(Steps.FolderFiles);
        var read = folder.Select(ReadFile.Of).WithTrackingName(Steps.ReadFiles).Collect();
        var pages = read.Select(ReadFile.Pages);
        var locks = read.SelectMany(ReadFile.Locks).WithTrackingName(Steps.Locks);
        var said = pages.WithComparer(SaidPages.Comparer).WithTrackingName(Steps.SaidPages);
        var all = said.Combine(defaults).Combine(consumer);

        var clients = all.SelectMany(ClientPages.Group).WithTrackingName(Steps.Clients);
        var bound = clients.Select(BoundClient.Of).WithTrackingName(Steps.Bound);
        var models = bound.SelectMany(BoundClient.TakeSource).WithTrackingName(Steps.Model);
        var compared = models.Combine(locks.Collect()).SelectMany(ComparedLock.Of).WithTrackingName(Steps.Compared);
        var told = bound.Combine(pages).SelectMany(DiagnosticSteps.OfClient).WithTrackingName(Steps.Told);
        var units = models.Combine(platform).SelectMany(UnitSource.Split).WithTrackingName(Steps.Units);
        var printed = units.Select(PrintedUnit.Of).WithTrackingName(Steps.Printed);
        var files = printed.SelectMany(PrintedUnit.TakeFiles).WithTrackingName(Steps.Files);

        context.RegisterSourceOutput(files, AddFile);
        context.RegisterSourceOutput(all.SelectMany(DiagnosticSteps.OfProject), Report);
        context.RegisterSourceOutput(told, Report);
        context.RegisterSourceOutput(locks.SelectMany(LockSteps.OfLock), Report);
        context.RegisterSourceOutput(bound.Combine(compared.Collect()).Combine(pages).SelectMany(LockSteps.OfClient), Report);
        context.RegisterSourceOutput(printed.SelectMany(DiagnosticSteps.OfUnit), Report);
    }

    private static void AddFile(SourceProductionContext context, SourceFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));

    private static void Report(SourceProductionContext context, DocsDiagnostic diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());
}
