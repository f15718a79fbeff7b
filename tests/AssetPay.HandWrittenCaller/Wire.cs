namespace HandWrittenCaller;

internal sealed record SellItemsRequest
{
    public required string TradeUrl { get; init; }

    public required IReadOnlyList<SellItemsRequestItem> Items { get; init; }

    public string? Game { get; init; }

    public string? ExternalId { get; init; }

    public bool? IsInstant { get; init; }
}

internal sealed record SellItemsRequestItem
{
    public required string ItemId { get; init; }

    public required decimal Price { get; init; }

    public long? Amount { get; init; }
}

internal sealed record Trade
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Source { get; init; }

    public required string Status { get; init; }

    public required string Game { get; init; }

    public string? MerchantId { get; init; }

    public string? ClientUserId { get; init; }

    public string? ClientSteamId { get; init; }

    public string? ClientTradeUrl { get; init; }

    public required IReadOnlyList<Item> Items { get; init; }

    public required decimal TotalPrice { get; init; }

    public decimal? PreCredit { get; init; }

    public decimal? PendingCredit { get; init; }

    public bool? IsInstant { get; init; }

    public Collateral? Collateral { get; init; }

    public string? ExternalId { get; init; }

    public string? ExternalClientUserId { get; init; }

    public string? OfferId { get; init; }

    public DateTimeOffset? HoldEndDate { get; init; }

    public DateTimeOffset? ReadyAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public string? RevertedBy { get; init; }

    public string? Error { get; init; }

    public BotInfo? BotInfo { get; init; }
}

internal sealed record Collateral
{
    public required decimal Merchant { get; init; }

    public required decimal Provider { get; init; }
}

internal sealed record BotInfo
{
    public required string Name { get; init; }

    public string? Avatar { get; init; }

    public string? SteamId { get; init; }

    public DateTimeOffset? Joined { get; init; }
}

internal sealed record Item
{
    public required string Id { get; init; }

    public required long AppId { get; init; }

    public string? Name { get; init; }

    public string? MarketHashName { get; init; }

    public string? Type { get; init; }

    public string? IconUrl { get; init; }

    public required bool Tradable { get; init; }

    public long? Amount { get; init; }

    public decimal? MarketPrice { get; init; }

    public ItemOffer? Offer { get; init; }

    public string? Exterior { get; init; }

    public string? Rarity { get; init; }

    public string? Color { get; init; }

    public string? Wear { get; init; }

    public decimal? PaintSeed { get; init; }

    public string? PreviewToken { get; init; }

    public Doppler? Doppler { get; init; }

    public Fade? Fade { get; init; }

    public Hardened? Hardened { get; init; }

    public IReadOnlyList<Sticker> Stickers { get; init; } = [];

    public Charm? Charm { get; init; }

    public BotInfo? BotInfo { get; init; }

    public string? Status { get; init; }

    public string? Error { get; init; }
}

internal sealed record ItemOffer
{
    public required decimal Price { get; init; }

    public string? Reference { get; init; }

    public string? Delivery { get; init; }

    public long? MaxAmount { get; init; }

    public bool? Accepted { get; init; }
}

internal sealed record Sticker
{
    public required string Name { get; init; }

    public string? MarketHashName { get; init; }

    public required decimal Slot { get; init; }

    public decimal? Wear { get; init; }

    public required string IconUrl { get; init; }
}

internal sealed record Charm
{
    public required string Name { get; init; }

    public string? MarketHashName { get; init; }

    public required string IconUrl { get; init; }
}

internal sealed record Doppler
{
    public decimal? Status { get; init; }

    public required string Name { get; init; }

    public decimal? PaintIndex { get; init; }
}

internal sealed record Fade
{
    public required decimal Percentage { get; init; }
}

internal sealed record Hardened
{
    public required decimal Status { get; init; }

    public required string Name { get; init; }
}
