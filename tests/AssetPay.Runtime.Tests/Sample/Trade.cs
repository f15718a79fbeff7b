using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiDocs.Runtime.Tests.Sample;

/// <summary>An answer as generated code would have it: promised members, optional ones, an open enum, a list, a nested object.</summary>
[JsonConverter(typeof(ApiJsonConverter<Trade>))]
internal sealed record Trade : IApiJson<Trade>
{
    public required string Id { get; init; }

    public required TradeStatus Status { get; init; }

    public required decimal Total { get; init; }

    public required IReadOnlyList<TradeItem> Items { get; init; }

    public required Collateral Collateral { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public IReadOnlyDictionary<string, decimal>? Rates { get; init; }

    public ApiAdditionalProperties AdditionalProperties { get; init; } = ApiAdditionalProperties.Empty;

    public static Trade Read(ref Utf8JsonReader reader, ApiReadContext context)
    {
        string? id = null;
        TradeStatus? status = null;
        decimal? total = null;
        IReadOnlyList<TradeItem>? items = null;
        Collateral? collateral = null;
        DateTimeOffset? createdAt = null;
        IReadOnlyDictionary<string, decimal>? rates = null;
        ApiAdditionalProperties? additional = null;
        if (ApiJson.StartObject(ref reader, context))
        {
            while (ApiJson.NextMember(ref reader, out var member))
            {
                switch (member.Length)
                {
                    case 2 when member.Is("id"u8):
                        id = ApiJson.ReadString(ref reader, context);
                        break;
                    case 5 when member.Is("total"u8):
                        total = ApiJson.ReadDecimal(ref reader, context);
                        break;
                    case 5 when member.Is("items"u8):
                        items = ApiJson.ReadList(ref reader, context, TradeItem.Read);
                        break;
                    case 5 when member.Is("rates"u8):
                        rates = ApiJson.ReadMap(ref reader, context, ApiJson.Decimal);
                        break;
                    case 6 when member.Is("status"u8):
                        status = ApiJson.ReadValue(ref reader, context, TradeStatus.Read);
                        break;
                    case 9 when member.Is("createdAt"u8):
                        createdAt = ApiJson.ReadDateTime(ref reader, context);
                        break;
                    case 10 when member.Is("collateral"u8):
                        collateral = ApiJson.ReadObject(ref reader, context, Collateral.Read);
                        break;
                    default:
                        ApiJson.KeepUnknown(ref reader, ref additional);
                        break;
                }
            }
        }

        return new()
        {
            Id = id ?? context.Missing(ref reader, "id", ""),
            Status = status ?? context.Missing<TradeStatus>(ref reader, "status", default),
            Total = total ?? context.Missing<decimal>(ref reader, "total", default),
            Items = items ?? context.Missing<IReadOnlyList<TradeItem>>(ref reader, "items", []),
            Collateral = collateral ?? context.MissingObject(ref reader, "collateral", Collateral.Read),
            CreatedAt = createdAt,
            Rates = rates,
            AdditionalProperties = additional ?? ApiAdditionalProperties.Empty,
        };
    }

    public static void Write(Utf8JsonWriter writer, Trade value)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("status"u8, value.Status.Value);
        writer.WriteNumber("total"u8, value.Total);
        ApiJson.WriteList(writer, "items"u8, value.Items, TradeItem.Write);
        writer.WritePropertyName("collateral"u8);
        Collateral.Write(writer, value.Collateral);
        ApiJson.WriteMap(writer, "rates"u8, value.Rates, static (writer, rate) => writer.WriteNumberValue(rate));
        value.AdditionalProperties.WriteTo(writer);
        writer.WriteEndObject();
    }
}

internal sealed record TradeItem(string ItemId, decimal Price, long? Amount = null) : IApiJson<TradeItem>
{
    public static TradeItem Read(ref Utf8JsonReader reader, ApiReadContext context)
    {
        string? itemId = null;
        decimal? price = null;
        long? amount = null;
        ApiAdditionalProperties? additional = null;
        if (ApiJson.StartObject(ref reader, context))
        {
            while (ApiJson.NextMember(ref reader, out var member))
            {
                if (member.Is("itemId"u8))
                {
                    itemId = ApiJson.ReadString(ref reader, context);
                }
                else if (member.Is("price"u8))
                {
                    price = ApiJson.ReadDecimal(ref reader, context);
                }
                else if (member.Is("amount"u8))
                {
                    amount = ApiJson.ReadInteger(ref reader, context);
                }
                else
                {
                    ApiJson.KeepUnknown(ref reader, ref additional);
                }
            }
        }

        return new(itemId ?? context.Missing(ref reader, "itemId", ""), price ?? context.Missing(ref reader, "price", 0m), amount);
    }

    public static void Write(Utf8JsonWriter writer, TradeItem value)
    {
        writer.WriteStartObject();
        writer.WriteString("itemId"u8, value.ItemId);
        writer.WriteNumber("price"u8, value.Price);
        if (value.Amount is { } amount)
        {
            writer.WriteNumber("amount"u8, amount);
        }

        writer.WriteEndObject();
    }
}

internal sealed record Collateral(decimal Merchant) : IApiJson<Collateral>
{
    public static Collateral Read(ref Utf8JsonReader reader, ApiReadContext context)
    {
        decimal? merchant = null;
        ApiAdditionalProperties? additional = null;
        if (ApiJson.StartObject(ref reader, context))
        {
            while (ApiJson.NextMember(ref reader, out var member))
            {
                if (member.Is("merchant"u8))
                {
                    merchant = ApiJson.ReadDecimal(ref reader, context);
                }
                else
                {
                    ApiJson.KeepUnknown(ref reader, ref additional);
                }
            }
        }

        return new(merchant ?? context.Missing(ref reader, "merchant", 0m));
    }

    public static void Write(Utf8JsonWriter writer, Collateral value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("merchant"u8, value.Merchant);
        writer.WriteEndObject();
    }
}

[JsonConverter(typeof(ApiJsonConverter<TradeStatus>))]
internal readonly record struct TradeStatus(string? Text) : IApiJson<TradeStatus>
{
    public string Value => Text ?? "";

    public static TradeStatus Read(ref Utf8JsonReader reader, ApiReadContext context) => new(ApiJson.Text(ref reader, context));

    public static void Write(Utf8JsonWriter writer, TradeStatus value) => writer.WriteStringValue(value.Value);
}
