using System.Text.Json;

namespace HandWrittenCaller;

/// <summary>Reads what comes over the wire, member by member.</summary>
internal static class WireReader
{
    public static Trade ReadTrade(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? type = null;
        string? source = null;
        string? status = null;
        string? game = null;
        string? merchantId = null;
        string? clientUserId = null;
        string? clientSteamId = null;
        string? clientTradeUrl = null;
        IReadOnlyList<Item>? items = null;
        decimal? totalPrice = null;
        decimal? preCredit = null;
        decimal? pendingCredit = null;
        bool? isInstant = null;
        Collateral? collateral = null;
        string? externalId = null;
        string? externalClientUserId = null;
        string? offerId = null;
        DateTimeOffset? holdEndDate = null;
        DateTimeOffset? readyAt = null;
        DateTimeOffset? createdAt = null;
        DateTimeOffset? updatedAt = null;
        string? revertedBy = null;
        string? error = null;
        BotInfo? botInfo = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "id": id = reader.GetString(); break;
                case "type": type = reader.GetString(); break;
                case "source": source = reader.GetString(); break;
                case "status": status = reader.GetString(); break;
                case "game": game = reader.GetString(); break;
                case "merchantId": merchantId = reader.GetString(); break;
                case "clientUserId": clientUserId = reader.GetString(); break;
                case "clientSteamID": clientSteamId = reader.GetString(); break;
                case "clientTradeUrl": clientTradeUrl = reader.GetString(); break;
                case "items": items = ReadList(ref reader, ReadItem); break;
                case "totalPrice": totalPrice = reader.GetDecimal(); break;
                case "preCredit": preCredit = reader.GetDecimal(); break;
                case "pendingCredit": pendingCredit = reader.GetDecimal(); break;
                case "isInstant": isInstant = reader.GetBoolean(); break;
                case "collateral": collateral = ReadCollateral(ref reader); break;
                case "externalId": externalId = reader.GetString(); break;
                case "externalClientUserId": externalClientUserId = reader.GetString(); break;
                case "offerID": offerId = reader.GetString(); break;
                case "holdEndDate": holdEndDate = reader.GetDateTimeOffset(); break;
                case "readyAt": readyAt = reader.GetDateTimeOffset(); break;
                case "createdAt": createdAt = reader.GetDateTimeOffset(); break;
                case "updatedAt": updatedAt = reader.GetDateTimeOffset(); break;
                case "revertedBy": revertedBy = reader.GetString(); break;
                case "error": error = reader.GetString(); break;
                case "botInfo": botInfo = ReadBotInfo(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Trade
        {
            Id = id ?? throw Missing("id"),
            Type = type ?? throw Missing("type"),
            Source = source ?? throw Missing("source"),
            Status = status ?? throw Missing("status"),
            Game = game ?? throw Missing("game"),
            MerchantId = merchantId,
            ClientUserId = clientUserId,
            ClientSteamId = clientSteamId,
            ClientTradeUrl = clientTradeUrl,
            Items = items ?? throw Missing("items"),
            TotalPrice = totalPrice ?? throw Missing("totalPrice"),
            PreCredit = preCredit,
            PendingCredit = pendingCredit,
            IsInstant = isInstant,
            Collateral = collateral,
            ExternalId = externalId,
            ExternalClientUserId = externalClientUserId,
            OfferId = offerId,
            HoldEndDate = holdEndDate,
            ReadyAt = readyAt,
            CreatedAt = createdAt ?? throw Missing("createdAt"),
            UpdatedAt = updatedAt ?? throw Missing("updatedAt"),
            RevertedBy = revertedBy,
            Error = error,
            BotInfo = botInfo,
        };
    }

    private static Collateral ReadCollateral(ref Utf8JsonReader reader)
    {
        decimal? merchant = null;
        decimal? provider = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "merchant": merchant = reader.GetDecimal(); break;
                case "provider": provider = reader.GetDecimal(); break;
                default: reader.Skip(); break;
            }
        }

        return new Collateral
        {
            Merchant = merchant ?? throw Missing("merchant"),
            Provider = provider ?? throw Missing("provider"),
        };
    }

    private static BotInfo ReadBotInfo(ref Utf8JsonReader reader)
    {
        string? name = null;
        string? avatar = null;
        string? steamId = null;
        DateTimeOffset? joined = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "name": name = reader.GetString(); break;
                case "avatar": avatar = reader.GetString(); break;
                case "steamID": steamId = reader.GetString(); break;
                case "joined": joined = reader.GetDateTimeOffset(); break;
                default: reader.Skip(); break;
            }
        }

        return new BotInfo
        {
            Name = name ?? throw Missing("name"),
            Avatar = avatar,
            SteamId = steamId,
            Joined = joined,
        };
    }

    private static Item ReadItem(ref Utf8JsonReader reader)
    {
        string? id = null;
        long? appId = null;
        string? name = null;
        string? marketHashName = null;
        string? type = null;
        string? iconUrl = null;
        bool? tradable = null;
        long? amount = null;
        decimal? marketPrice = null;
        ItemOffer? offer = null;
        string? exterior = null;
        string? rarity = null;
        string? color = null;
        string? wear = null;
        decimal? paintSeed = null;
        string? previewToken = null;
        Doppler? doppler = null;
        Fade? fade = null;
        Hardened? hardened = null;
        IReadOnlyList<Sticker>? stickers = null;
        Charm? charm = null;
        BotInfo? botInfo = null;
        string? status = null;
        string? error = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "id": id = reader.GetString(); break;
                case "appid": appId = reader.GetInt64(); break;
                case "name": name = reader.GetString(); break;
                case "marketHashName": marketHashName = reader.GetString(); break;
                case "type": type = reader.GetString(); break;
                case "iconUrl": iconUrl = reader.GetString(); break;
                case "tradable": tradable = reader.GetBoolean(); break;
                case "amount": amount = reader.GetInt64(); break;
                case "marketPrice": marketPrice = reader.GetDecimal(); break;
                case "offer": offer = ReadItemOffer(ref reader); break;
                case "exterior": exterior = reader.GetString(); break;
                case "rarity": rarity = reader.GetString(); break;
                case "color": color = reader.GetString(); break;
                case "wear": wear = reader.GetString(); break;
                case "paintSeed": paintSeed = reader.GetDecimal(); break;
                case "previewToken": previewToken = reader.GetString(); break;
                case "doppler": doppler = ReadDoppler(ref reader); break;
                case "fade": fade = ReadFade(ref reader); break;
                case "hardened": hardened = ReadHardened(ref reader); break;
                case "stickers": stickers = ReadList(ref reader, ReadSticker); break;
                case "charm": charm = ReadCharm(ref reader); break;
                case "botInfo": botInfo = ReadBotInfo(ref reader); break;
                case "status": status = reader.GetString(); break;
                case "error": error = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return new Item
        {
            Id = id ?? throw Missing("id"),
            AppId = appId ?? throw Missing("appid"),
            Name = name,
            MarketHashName = marketHashName,
            Type = type,
            IconUrl = iconUrl,
            Tradable = tradable ?? throw Missing("tradable"),
            Amount = amount,
            MarketPrice = marketPrice,
            Offer = offer,
            Exterior = exterior,
            Rarity = rarity,
            Color = color,
            Wear = wear,
            PaintSeed = paintSeed,
            PreviewToken = previewToken,
            Doppler = doppler,
            Fade = fade,
            Hardened = hardened,
            Stickers = stickers ?? [],
            Charm = charm,
            BotInfo = botInfo,
            Status = status,
            Error = error,
        };
    }

    private static ItemOffer ReadItemOffer(ref Utf8JsonReader reader)
    {
        decimal? price = null;
        string? reference = null;
        string? delivery = null;
        long? maxAmount = null;
        bool? accepted = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "price": price = reader.GetDecimal(); break;
                case "reference": reference = reader.GetString(); break;
                case "delivery": delivery = reader.GetString(); break;
                case "maxAmount": maxAmount = reader.GetInt64(); break;
                case "accepted": accepted = reader.GetBoolean(); break;
                default: reader.Skip(); break;
            }
        }

        return new ItemOffer
        {
            Price = price ?? throw Missing("price"),
            Reference = reference,
            Delivery = delivery,
            MaxAmount = maxAmount,
            Accepted = accepted,
        };
    }

    private static Sticker ReadSticker(ref Utf8JsonReader reader)
    {
        string? name = null;
        string? marketHashName = null;
        decimal? slot = null;
        decimal? wear = null;
        string? iconUrl = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "name": name = reader.GetString(); break;
                case "marketHashName": marketHashName = reader.GetString(); break;
                case "slot": slot = reader.GetDecimal(); break;
                case "wear": wear = reader.GetDecimal(); break;
                case "iconUrl": iconUrl = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return new Sticker
        {
            Name = name ?? throw Missing("name"),
            MarketHashName = marketHashName,
            Slot = slot ?? throw Missing("slot"),
            Wear = wear,
            IconUrl = iconUrl ?? throw Missing("iconUrl"),
        };
    }

    private static Charm ReadCharm(ref Utf8JsonReader reader)
    {
        string? name = null;
        string? marketHashName = null;
        string? iconUrl = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "name": name = reader.GetString(); break;
                case "marketHashName": marketHashName = reader.GetString(); break;
                case "iconUrl": iconUrl = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return new Charm
        {
            Name = name ?? throw Missing("name"),
            MarketHashName = marketHashName,
            IconUrl = iconUrl ?? throw Missing("iconUrl"),
        };
    }

    private static Doppler ReadDoppler(ref Utf8JsonReader reader)
    {
        decimal? status = null;
        string? name = null;
        decimal? paintIndex = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "status": status = reader.GetDecimal(); break;
                case "name": name = reader.GetString(); break;
                case "paintIndex": paintIndex = reader.GetDecimal(); break;
                default: reader.Skip(); break;
            }
        }

        return new Doppler
        {
            Status = status,
            Name = name ?? throw Missing("name"),
            PaintIndex = paintIndex,
        };
    }

    private static Fade ReadFade(ref Utf8JsonReader reader)
    {
        decimal? percentage = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "percentage": percentage = reader.GetDecimal(); break;
                default: reader.Skip(); break;
            }
        }

        return new Fade
        {
            Percentage = percentage ?? throw Missing("percentage"),
        };
    }

    private static Hardened ReadHardened(ref Utf8JsonReader reader)
    {
        decimal? status = null;
        string? name = null;
        while (NextMember(ref reader, out var member))
        {
            switch (member)
            {
                case "status": status = reader.GetDecimal(); break;
                case "name": name = reader.GetString(); break;
                default: reader.Skip(); break;
            }
        }

        return new Hardened
        {
            Status = status ?? throw Missing("status"),
            Name = name ?? throw Missing("name"),
        };
    }

    private delegate T ReadValue<out T>(ref Utf8JsonReader reader);

    // Null says as much as a member that is not there.
    private static bool NextMember(ref Utf8JsonReader reader, out string? member)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            member = reader.GetString();
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
            {
                return true;
            }
        }

        member = null;
        return false;
    }

    private static List<T> ReadList<T>(ref Utf8JsonReader reader, ReadValue<T> read)
    {
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(read(ref reader));
        }

        return list;
    }

    private static JsonException Missing(string name) => new($"'{name}' is missing.");
}
