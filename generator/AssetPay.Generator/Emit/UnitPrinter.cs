using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Callbacks;
using ApiDocs.Generator.Emit.Client;
using ApiDocs.Generator.Emit.Hosting;
using ApiDocs.Generator.Emit.Json;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit;

/// <summary>Prints the files of a unit: X.g.cs for people, and X.Json.g.cs with what only the machine reads.</summary>
internal static class UnitPrinter
{
    public static EquatableArray<SourceFile> Print(Unit unit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return unit switch
        {
            OperationsUnit operations => EquatableArray.Of(
                File(unit, FileKind.Operations, Pages(operations), operations.Parts, part => part.Operation.Name, OperationEmitter.Emit, cancellationToken),
                File(unit, FileKind.Json, Pages(operations), operations.Parts, part => part.Operation.Name, OperationJson, cancellationToken)),
            TypesUnit types => EquatableArray.Of(
                File(unit, FileKind.Records, Pages(types), types.Types, type => type.Name, Record, cancellationToken),
                File(unit, FileKind.Json, Pages(types), types.Types, type => type.Name, JsonTypeEmitter.Emit, cancellationToken)),
            EnumsUnit enums => EquatableArray.Of(File(unit, FileKind.OpenEnums, Pages(enums), enums.Enums, type => type.Name, OpenEnum, cancellationToken)),
            GroupsUnit groups => EquatableArray.Of(File(unit, FileKind.Groups, null, groups.Groups, group => group.TypeName, GroupEmitter.Emit, cancellationToken)),
            TokensUnit tokens => EquatableArray.Of(File(unit, FileKind.Own, writer => TokensEmitter.Emit(writer, tokens))),
            ClientUnit client => EquatableArray.Of(File(unit, FileKind.Groups, writer => ClientEmitter.Emit(writer, client))),
            ErrorsUnit errors => EquatableArray.Of(
                File(unit, FileKind.Errors, writer => ErrorCodeEmitter.Codes(writer, errors)),
                Renamed(unit, unit.Frame.ErrorsType, writer => ErrorCodeEmitter.Lookup(writer, errors)),
                Renamed(unit, unit.Frame.ExceptionType, writer => ExceptionEmitter.Emit(writer, unit.Frame))),
            OptionsUnit options => EquatableArray.Of(
                File(unit, FileKind.Own, writer => OptionsEmitter.Options(writer, options)),
                Renamed(unit, unit.Frame.ServersType, writer => OptionsEmitter.Servers(writer, options))),
            ProtocolUnit protocol => EquatableArray.Of(File(unit, FileKind.Own, writer => ProtocolEmitter.Emit(writer, protocol))),
            CallbacksUnit callbacks => EquatableArray.Of(
                File(unit, FileKind.Own, writer => CallbacksEmitter.Emit(writer, callbacks)),
                Renamed(unit, unit.Frame.CallbackType, writer => CallbackEmitter.Emit(writer, callbacks))),
            CallbackEndpointsUnit endpoints => EquatableArray.Of(File(unit, FileKind.Own, writer => CallbackEndpointsEmitter.Emit(writer, endpoints.Frame))),
            ResolverUnit resolver => EquatableArray.Of(File(unit, FileKind.Own, writer => JsonResolverEmitter.Emit(writer, resolver))),
            LoggingUnit logging => EquatableArray.Of(File(unit, FileKind.Own, writer => LogEmitter.Emit(writer, logging))),
            ServicesUnit services => EquatableArray.Of(
                File(unit, FileKind.Own, writer => ServicesEmitter.Emit(writer, services)),
                Renamed(unit, unit.Frame.ServiceOptionsType, writer => ServiceOptionsEmitter.Emit(writer, services))),
            RateLimitsUnit limits => EquatableArray.Of(File(unit, FileKind.OpenEnums, writer => RateLimitsEmitter.Emit(writer, limits))),
            _ => EquatableArray<SourceFile>.Empty,
        };
    }

    private static void Record(SourceWriter writer, ClientFrame frame, Model.ObjectModel type) =>
        RecordEmitter.Emit(writer, frame, type, $"<c>{Gates.XmlGate.Text(type.Name)}</c>.");

    private static void OpenEnum(SourceWriter writer, ClientFrame frame, Model.EnumModel type)
    {
        OpenEnumEmitter.Emit(writer, frame, type);
        writer.Space();
        JsonTypeEmitter.Emit(writer, frame, type);
    }

    private static void OperationJson(SourceWriter writer, ClientFrame frame, OperationPart part)
    {
        CallEmitter.Emit(writer, frame, part);
        foreach (var type in part.Objects)
        {
            writer.Space();
            JsonTypeEmitter.Emit(writer, frame, type);
        }

        foreach (var type in part.Enums)
        {
            writer.Space();
            JsonTypeEmitter.Emit(writer, frame, type);
        }
    }

    private static SourceFile File<T>(
        Unit unit, FileKind kind, string? pages, EquatableArray<T> parts, Func<T, string> name, Action<SourceWriter, ClientFrame, T> emit, CancellationToken cancellationToken)
        where T : IEquatable<T>
    {
        var writer = FileHeader.Begin(unit.Frame, pages, kind);
        var isFirst = true;
        // The type that gave the file its name, then what it consists of.
        foreach (var part in parts.OrderBy(part => name(part) != unit.HintName).ThenBy(name, StringComparer.Ordinal))
        {
            // Thousands of them may share a file.
            cancellationToken.ThrowIfCancellationRequested();
            _ = isFirst ? writer : writer.Space();
            emit(writer, unit.Frame, part);
            isFirst = false;
        }

        return new($"{unit.Frame.HintPrefix}{unit.HintName}{(kind == FileKind.Json ? ".Json" : "")}.g.cs", writer.ToString());
    }

    private static SourceFile File(Unit unit, FileKind kind, Action<SourceWriter> emit) => Renamed(unit, unit.HintName, emit, kind);

    private static SourceFile Renamed(Unit unit, string name, Action<SourceWriter> emit, FileKind kind = FileKind.Own)
    {
        var writer = FileHeader.Begin(unit.Frame, null, kind);
        emit(writer);
        return new($"{unit.Frame.HintPrefix}{name}.g.cs", writer.ToString());
    }

    private static string Pages(OperationsUnit unit) => Joined(unit.Parts.Select(part => part.Operation.Source.Page));

    private static string Pages(TypesUnit unit) => Joined(unit.Types.Select(type => type.Source.Page));

    private static string Pages(EnumsUnit unit) => Joined(unit.Enums.Select(type => type.Source.Page));

    private static string Joined(IEnumerable<string> pages) =>
        string.Join(", ", pages.Distinct(StringComparer.Ordinal).OrderBy(page => page, StringComparer.Ordinal));
}
