using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Samples;

/// <summary>Finds in a documented answer what an envelope is around. Without an envelope the answer is the data.</summary>
internal static class EnvelopeParts
{
    public static JsonNode? DataOf(JsonNode? answer, EnvelopeModel? envelope) =>
        IsError(answer, envelope) ? null : envelope is null ? answer : (answer as JsonObject)?[envelope.Data];

    public static bool IsError(JsonNode? answer, EnvelopeModel? envelope) => answer is JsonObject json && envelope is not null
        && (json[envelope.Error] is JsonObject || (envelope.Success is { } success && json[success]?.GetValueKind() == JsonValueKind.False));
}
