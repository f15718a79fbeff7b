namespace ApiDocs.Tests.Dialects;

/// <summary>A way to say how one authenticates, and what it means. The header is null where nothing is said.</summary>
internal sealed record DrawnAuth(string? Header, string? Scheme, string Text)
{
    public static readonly DrawnAuth[] All =
    [
        new(null, null, ""),
        new("x-harbour-key", null, "**Authentication:** Harbour Key (`x-harbour-key` header)\n\n"),
        new("Authorization", "Bearer", "**Auth:** Bearer token\n\n"),
        new("X-API-Key", null, "#### Headers\n\n| Header | Value |\n| --- | --- |\n| X-API-Key | your key |\n\n"),
        new("Authorization", "Bearer", "#### Headers\n\n| Name | Required | Description |\n| --- | --- | --- |\n| Authorization | Yes | `Bearer` and your token |\n\n"),
        new("X-API-Key", null, "<Info>\n\n- Send your key in the `X-API-Key` header\n\n</Info>\n\n"),
    ];
}
