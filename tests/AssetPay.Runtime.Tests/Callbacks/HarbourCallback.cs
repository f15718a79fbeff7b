using System.Text;
using System.Text.Json;

namespace ApiDocs.Runtime.Tests.Callbacks;

/// <summary>A harbour's callbacks, as generated code would describe them.</summary>
internal sealed class HarbourCallback(ApiCallbackFacts facts, JsonElement body) : ApiCallback<JsonElement>(facts, body)
{
    public const string Secret = "current-secret";

    public static ApiCallbackProtocol<JsonElement, HarbourCallback> Protocol { get; } = new()
    {
        Scheme = new() { Header = "X-Tide", TimePart = "t", IdPart = "id", SignatureParts = ["s", "s1"], SignedPrefix = "{id}.{time}." },
        EventKey = ["boat.id", "boat.state"],
        Approval = [new("boat.kind", "ferry"), new("boat.state", "waiting")],
        ApprovalKey = ["boat.id"],
        TestMember = "test",
        Reject = static reason => ApiCallbackAnswer.Rejected(409, "message", reason),
        ReadBody = static (ref Utf8JsonReader reader, ApiReadContext _) => JsonElement.ParseValue(ref reader),
        Create = static (facts, body) => new(facts, body),
    };

    public static byte[] Boat(string id, string state = "arrived", string kind = "yacht") =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new Dictionary<string, object> { ["boat"] = new Dictionary<string, string> { ["id"] = id, ["state"] = state, ["kind"] = kind } }));

    public static string Sign(byte[] body, TimeProvider time, string id = "d-1", string secret = Secret) => ApiCallbackSignature.Sign(Protocol.Scheme, body, secret, id, time.GetUtcNow());
}
