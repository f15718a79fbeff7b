using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiDocs.Benchmarks.Peers.Records;

// Enumerated values that keep a text which is not documented have to be told to other people's JSON. This is the least that does it.

[JsonConverter(typeof(Text)), Newtonsoft.Json.JsonConverter(typeof(NewtonsoftText))]
public readonly partial record struct DeliveryMode
{
    internal sealed class Text() : TextConverter<DeliveryMode>(FromString, value => value.Value);

    internal sealed class NewtonsoftText() : NewtonsoftTextConverter<DeliveryMode>(FromString, value => value.Value);
}

[JsonConverter(typeof(Text)), Newtonsoft.Json.JsonConverter(typeof(NewtonsoftText))]
public readonly partial record struct GameId
{
    internal sealed class Text() : TextConverter<GameId>(FromString, value => value.Value);

    internal sealed class NewtonsoftText() : NewtonsoftTextConverter<GameId>(FromString, value => value.Value);
}

[JsonConverter(typeof(Text)), Newtonsoft.Json.JsonConverter(typeof(NewtonsoftText))]
public readonly partial record struct RevertedBy
{
    internal sealed class Text() : TextConverter<RevertedBy>(FromString, value => value.Value);

    internal sealed class NewtonsoftText() : NewtonsoftTextConverter<RevertedBy>(FromString, value => value.Value);
}

[JsonConverter(typeof(Text)), Newtonsoft.Json.JsonConverter(typeof(NewtonsoftText))]
public readonly partial record struct TradeFailureCode
{
    internal sealed class Text() : TextConverter<TradeFailureCode>(FromString, value => value.Value);

    internal sealed class NewtonsoftText() : NewtonsoftTextConverter<TradeFailureCode>(FromString, value => value.Value);
}

[JsonConverter(typeof(Text)), Newtonsoft.Json.JsonConverter(typeof(NewtonsoftText))]
public readonly partial record struct TradeSource
{
    internal sealed class Text() : TextConverter<TradeSource>(FromString, value => value.Value);

    internal sealed class NewtonsoftText() : NewtonsoftTextConverter<TradeSource>(FromString, value => value.Value);
}

[JsonConverter(typeof(Text)), Newtonsoft.Json.JsonConverter(typeof(NewtonsoftText))]
public readonly partial record struct TradeStatus
{
    internal sealed class Text() : TextConverter<TradeStatus>(FromString, value => value.Value);

    internal sealed class NewtonsoftText() : NewtonsoftTextConverter<TradeStatus>(FromString, value => value.Value);
}

[JsonConverter(typeof(Text)), Newtonsoft.Json.JsonConverter(typeof(NewtonsoftText))]
public readonly partial record struct TradeType
{
    internal sealed class Text() : TextConverter<TradeType>(FromString, value => value.Value);

    internal sealed class NewtonsoftText() : NewtonsoftTextConverter<TradeType>(FromString, value => value.Value);
}

internal abstract class TextConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

internal abstract class NewtonsoftTextConverter<T>(Func<string, T> read, Func<T, string> write) : Newtonsoft.Json.JsonConverter
    where T : struct
{
    public override bool CanConvert(Type objectType) => objectType == typeof(T) || objectType == typeof(T?);

    public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) =>
        reader.Value is string text ? read(text) : null;

    public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) =>
        writer.WriteValue(value is T text ? write(text) : null);
}
