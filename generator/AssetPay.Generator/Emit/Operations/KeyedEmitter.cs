using System.Globalization;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>What a call has of its idempotency key, and what its operation says of time and of settling an unknown outcome.</summary>
internal static class KeyedEmitter
{
    public static string Interface(OperationPart part) =>
        Bcl.Runtime(KeyOf(part) is null ? "IApiCall" : "IApiKeyedCall");

    /// <summary>The member that carries the key; null: the call has none.</summary>
    public static PropertyModel? KeyOf(OperationPart part) =>
        part.Request?.Properties.FirstOrDefault(property => property.WireName == part.Operation.IdempotencyKey && TypeNames.IsText(property.Type));

    public static void Emit(SourceWriter writer, OperationPart part)
    {
        if (KeyOf(part) is not { } key)
        {
            return;
        }

        var member = IdentifierGate.Name(key.Name);
        var value = MemberShapes.Of(key, isRequest: true) == MemberShape.ThreeStates ? ".Value" : "";
        var arguments = part.Operation.PathParameters.Select(ParameterNames.InCall).Append($"request with {{ {member} = key }}");
        writer.Space().Write($"public string? IdempotencyKey => request?.{member}{value};").Space()
            .Method($"public {Bcl.Runtime("IApiKeyedCall")} WithIdempotencyKey(string key)", $"request is null ? this : new {part.CallType}({string.Join(", ", arguments)});");
    }

    /// <summary>Lines for the operation's initializer, each behind a line break.</summary>
    public static string Settings(ClientFrame frame, OperationPart part)
    {
        var lines = "";
        if (part.Operation.TimeoutSeconds is { } seconds)
        {
            lines += $"\n    Timeout = global::System.TimeSpan.FromSeconds({seconds.ToString(CultureInfo.InvariantCulture)}),";
        }

        if (KeyOf(part) is null)
        {
            return lines;
        }

        if (part.Operation.TakenKey is { } taken)
        {
            lines += $"\n    TakenKey = {StringGate.Literal(taken)},";
        }

        if (part.Lookup is { } lookup)
        {
            var call = frame.Global(lookup.CallType);
            lines += $"""

                    Find = static (root, key, options, cancellationToken) =>
                        {Bcl.Runtime("ApiLookup")}.FindAsync(root, {call}.Operation, new {call}(key{(lookup.RequestType is null ? "" : ", new()")}), options, cancellationToken),
                """;
        }

        return lines;
    }
}
