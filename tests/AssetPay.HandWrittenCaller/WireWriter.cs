using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HandWrittenCaller;

/// <summary>Writes what goes over the wire, member by member.</summary>
internal static class WireWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(SellItemsRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writer.WriteString("tradeUrl", request.TradeUrl);
        writer.WriteStartArray("items");
        foreach (var item in request.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("itemId", item.ItemId);
            writer.WriteNumber("price", item.Price);
            if (item.Amount is { } amount)
            {
                writer.WriteNumber("amount", amount);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (request.Game is { } game)
        {
            writer.WriteString("game", game);
        }

        if (request.ExternalId is { } externalId)
        {
            writer.WriteString("externalId", externalId);
        }

        if (request.IsInstant is { } isInstant)
        {
            writer.WriteBoolean("isInstant", isInstant);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
