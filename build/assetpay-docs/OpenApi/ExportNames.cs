namespace ApiDocs.Tool.OpenApi;

/// <summary>What a document must say of itself and pages seldom do.</summary>
internal sealed record ExportNames(string? Title, string? Version);
