using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Puts a failure in the place of an answer.</summary>
internal sealed class Spoiler(Envelope envelope, ErrorBook errors)
{
    /// <summary>The answer that goes out. Played: how the call was answered, if it was carried out.</summary>
    public Reply Spoil(SandboxFailure failure, Reply? played, OperationModel? operation, string requestId)
    {
        var whole = played ?? new(200, envelope.Success(requestId, null), requestId, operation?.Name, null);
        var spoilt = failure.Spoiling switch
        {
            Spoiling.Page or Spoiling.Redirect => whole with { Status = failure.Status!.Value, Body = null, Refusal = null },
            Spoiling.Error => Error(failure, operation, whole),
            Spoiling.Misfit when whole.Refusal is null => whole with { Body = envelope.Success(requestId, OfAnotherForm(operation)) },
            _ => whole,
        };
        return spoilt with { Failure = failure };
    }

    private Reply Error(SandboxFailure failure, OperationModel? operation, Reply whole)
    {
        var refusal = errors.Documented(operation, failure.ErrorKey!);
        return whole with { Status = failure.Status ?? refusal.Status, Body = envelope.Error(whole.RequestId, refusal), Refusal = refusal };
    }

    /// <summary>An object where a list is documented, and a list anywhere else: neither can be taken for a value with members missing.</summary>
    private static JsonNode OfAnotherForm(OperationModel? operation) =>
        operation is { ResponseType.Kind: TypeKind.List } ? new JsonObject() : new JsonArray();
}
