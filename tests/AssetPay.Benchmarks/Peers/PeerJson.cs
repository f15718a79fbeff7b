using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ApiDocs.Benchmarks.Peers.Records;
using Newtonsoft.Json.Serialization;

namespace ApiDocs.Benchmarks.Peers;

/// <summary>What System.Text.Json's own generator makes for the emitted records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Envelope<Trade>))]
[JsonSerializable(typeof(Envelope<ListSelfTradesResult>))]
[JsonSerializable(typeof(SellItemsRequest))]
internal sealed partial class PeerContext : JsonSerializerContext
{
    /// <summary>Under the names on the wire, escaping what JSON itself demands and no more.</summary>
    public static PeerContext Wire { get; } = new(PeerJson.Options());
}

/// <summary>Other people's JSON over the emitted records, each set up as one does who looks for speed.</summary>
internal static class PeerJson
{
    public static JsonSerializerOptions Reflection { get; } = new(Options()) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static Newtonsoft.Json.JsonSerializer Newtonsoft { get; } = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new WireNames.ForNewtonsoft() },
        NullValueHandling = global::Newtonsoft.Json.NullValueHandling.Ignore,
        FloatParseHandling = global::Newtonsoft.Json.FloatParseHandling.Decimal,
    };

    public static JsonTypeInfo<T> InfoByReflection<T>() => (JsonTypeInfo<T>)Reflection.GetTypeInfo(typeof(T));

    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = new WireNames(),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
