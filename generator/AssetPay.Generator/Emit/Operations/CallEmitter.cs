using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Json;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>The class that carries a call's arguments to the runtime, and the static data of its operation.</summary>
internal static class CallEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, OperationPart part)
    {
        var operation = part.Operation;
        var text = new OperationText(frame, part);
        writer.Open($"internal sealed class {part.CallType}({Arguments(operation, text)}) : {KeyedEmitter.Interface(part)}");
        Static(writer, frame, part, text);
        var checks = new SourceWriter();
        Checks(checks, frame, operation, text);
        writer.Space().Method($"public void Validate(ref {Bcl.Runtime("ApiChecks")} checks)", checks.ToString());
        var head = new SourceWriter();
        HeadEmitter.Emit(head, part, text);
        writer.Space().Method($"public void WriteHead(ref {Bcl.Runtime("ApiRequestHead")} head)", head.ToString()).Space();
        Body(writer, frame, part);
        KeyedEmitter.Emit(writer, part);
        if (JsonReaders.IsWritten(operation))
        {
            writer.Space().Write($$"""
                private static {{text.Data}} ReadData(ref {{Bcl.Reader}} reader, {{Bcl.Runtime("ApiReadContext")}} context) =>
                    {{JsonReaders.OfData(operation, frame)}};
                """);
        }

        if (!operation.Errors.IsEmpty)
        {
            writer.Space();
            ErrorLookup.Emit(writer, "private", text.Error, frame.Global(text.Error), operation.Errors.Select(error => (error.Name, error.Key)));
        }

        writer.Close();
    }

    private static string Arguments(OperationModel operation, OperationText text)
    {
        var arguments = operation.PathParameters.Select((parameter, i) => $"{text.ParameterType(i)} {ParameterNames.InCall(parameter)}").ToList();
        if (operation.RequestType is { } request)
        {
            arguments.Add($"{IdentifierGate.Name(request)} request");
        }

        return string.Join(", ", arguments);
    }

    private static void Static(SourceWriter writer, ClientFrame frame, OperationPart part, OperationText text)
    {
        var operation = part.Operation;
        var findError = operation.Errors.IsEmpty ? ErrorLookup.OfClient(frame) : "FindError";
        var exception = $"{frame.ExceptionType}<{text.Error}>";
        writer.Write($$"""
            internal static readonly {{Bcl.Runtime("ApiOperation")}}<{{text.Data}}, {{text.Error}}> Operation = new()
            {
                Name = {{StringGate.Literal(operation.Name)}},
                Method = {{HttpMethods.Of(operation.HttpMethod)}},
                PathTemplate = {{StringGate.Literal(operation.Path)}},
                Class = {{Bcl.Runtime("ApiCallClass")}}.{{operation.Class}},
                Credential = {{Credential(frame, part)}},{{KeyedEmitter.Settings(frame, part)}}
                ReadData = {{(JsonReaders.IsWritten(operation) ? "ReadData" : JsonReaders.OfValue(operation.ResponseType ?? TypeRef.Json, frame))}},{{Entries(frame, part)}}
                FindError = {{findError}},
                CreateException = static failure => new {{exception}}(failure, {{findError}}(failure.Code, failure.Key)),
            };
            """);
    }

    private static string Entries(ClientFrame frame, OperationPart part) => part.Entries is { } entries
        ? $"\n    Entries = {Bcl.Runtime("ApiEntries")}.Of({string.Join(", ", entries.Path.Select(StringGate.Literal).Prepend(JsonReaders.OfValue(entries.Element, frame)))}),"
        : "";

    private static string Credential(ClientFrame frame, OperationPart part) => part.Credential is { } credential
        ? $"{frame.Global(frame.ProtocolType)}.{CredentialNames.Scheme(credential)}"
        : "null";

    private static void Checks(SourceWriter writer, ClientFrame frame, OperationModel operation, OperationText text)
    {
        for (var i = 0; i < operation.PathParameters.Count; i++)
        {
            var parameter = operation.PathParameters[i];
            ValidateEmitter.PathParameter(writer, parameter, ParameterNames.InCall(parameter), text.IsBatch(i));
        }

        if (operation.RequestType is { } request)
        {
            writer.Open("if (checks.Required(\"request\", request))")
                .Write($"{frame.Global(JsonNames.Class(request))}.Validate(request, ref checks);")
                .Close();
        }
    }

    private static void Body(SourceWriter writer, ClientFrame frame, OperationPart part)
    {
        var operation = part.Operation;
        var hasBody = operation.HasBody && operation.RequestType is not null;
        var write = hasBody ? $"{frame.Global(JsonNames.Class(operation.RequestType!))}.{BodyMethod(part)}(writer, request);" : "";
        writer.Write($"public bool HasBody => {(hasBody ? "true" : "false")};").Space();
        writer.Method($"public void WriteBody({Bcl.Writer} writer)", write);
    }

    // Members that go into the query or a header are part of the record, and no part of the body.
    private static string BodyMethod(OperationPart part) =>
        part.Request is { } request && JsonWriteEmitter.HasBodyOfItsOwn(request) ? "WriteBody" : "Write";
}
