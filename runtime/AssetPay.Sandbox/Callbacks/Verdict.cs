using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>What the answer to a callback means.</summary>
internal static class Verdict
{
    /// <summary>Null: it means nothing, and the callback is sent again.</summary>
    public static SandboxDeliveryResult? Of(Waiting waiting, HttpStatusCode? status, string body, CallbackModel model, RedeliveryModel? redelivery)
    {
        if (status is null)
            return null;

        var isRejection = (int)status is >= 400 and < 500 || ((int)status is >= 200 and < 300 && SaysNo(body, redelivery));
        return waiting.AsksForApproval && model.Rejection is not null && isRejection
            ? SandboxDeliveryResult.Rejected
            : (int)status is >= 200 and < 300 ? SandboxDeliveryResult.Taken : null;
    }

    private static bool SaysNo(string body, RedeliveryModel? redelivery)
    {
        try
        {
            return redelivery is not null && JsonNode.Parse(body) is JsonObject said && redelivery.Refusals.Any(refusal => CallbackBody.Holds(said, refusal));
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
