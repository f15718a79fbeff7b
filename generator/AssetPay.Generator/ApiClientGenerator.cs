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

        var texts = context.AdditionalTextsProvider.Combine(options);
        var sources = texts.SelectMany(DocsSource.Of).WithTrackingName(Steps.DocsPages);
        var twins = sources.Select(DocsFile.Of).Collect().Select(TwinPages.Of);
        var pages = sources.Combine(twins).Select(TwinPages.TellApart).Select(ParsedPage.Of).WithTrackingName(Steps.ParsedPages);
        var said = pages.Select(SaidPage.Of).WithTrackingName(Steps.SaidPages);
        var all = said.Collect().Combine(defaults).Combine(consumer);

        var clients = all.SelectMany(ClientPages.Group).WithTrackingName(Steps.Clients);
        var bound = clients.Select(BoundClient.Of).WithTrackingName(Steps.Bound);
        var models = bound.SelectMany(BoundClient.TakeSource).WithTrackingName(Steps.Model);
        var locks = texts.SelectMany(LockSource.Of).Select(ReadLock.Of).WithTrackingName(Steps.Locks);
        var compared = models.Combine(locks.Collect()).SelectMany(ComparedLock.Of).WithTrackingName(Steps.Compared);
        var units = models.Combine(platform).SelectMany(UnitSource.Split).WithTrackingName(Steps.Units);
        var printed = units.Select(PrintedUnit.Of).WithTrackingName(Steps.Printed);
        var files = printed.SelectMany(PrintedUnit.TakeFiles).WithTrackingName(Steps.Files);

        context.RegisterSourceOutput(files, AddFile);
        context.RegisterSourceOutput(all.SelectMany(DiagnosticSteps.OfProject), Report);
        context.RegisterSourceOutput(bound.Combine(pages.Collect()).SelectMany(DiagnosticSteps.OfClient), Report);
        context.RegisterSourceOutput(pages.Combine(bound.Collect().Combine(consumer)).SelectMany(DiagnosticSteps.OfPage).WithTrackingName(Steps.Covered), Report);
        context.RegisterSourceOutput(locks.SelectMany(LockSteps.OfLock), Report);
        context.RegisterSourceOutput(bound.Combine(compared.Collect()).Combine(pages.Collect()).SelectMany(LockSteps.OfClient), Report);
        context.RegisterSourceOutput(printed.SelectMany(DiagnosticSteps.OfUnit), Report);
    }

    private static void AddFile(SourceProductionContext context, SourceFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Utf8));

    private static void Report(SourceProductionContext context, DocsDiagnostic diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());
}
