using ApiDocs.Flow;
using ApiDocs.Generator.Diagnostics;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Pipeline;

/// <summary>The files of a part of the model, or the fault that kept them from being printed.</summary>
internal sealed record PrintedUnit(EquatableArray<SourceFile> Files, EquatableArray<DocsDiagnostic> Diagnostics)
{
    public static PrintedUnit Of(UnitSource source, CancellationToken cancellationToken)
    {
        if (source.Unit is not { } unit)
        {
            return new(default, source.Diagnostics);
        }

        try
        {
            return new(UnitPrinter.Print(unit, cancellationToken), default);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(default, EquatableArray.Of(DocsDiagnostic.OfFault(exception, unit.HintName, default)));
        }
    }

    public static IEnumerable<SourceFile> TakeFiles(PrintedUnit unit, CancellationToken cancellationToken) => [.. unit.Files];
}

/// <summary>A part of a model, or the fault that kept the model from being cut into parts.</summary>
internal sealed record UnitSource(Unit? Unit, EquatableArray<DocsDiagnostic> Diagnostics)
{
    public static IEnumerable<UnitSource> Split((ClientModelSource Client, ConsumerAssemblies Assemblies) input, CancellationToken cancellationToken)
    {
        var client = input.Client;
        try
        {
            return [.. UnitSplitter.Split(client.Model, input.Assemblies.Platform, client.HintPrefix, client.FileBudget).Select(unit => new UnitSource(unit, default))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new(null, EquatableArray.Of(DocsDiagnostic.OfFault(exception, client.Model.Client.Name, client.Files)))];
        }
    }
}
