namespace ApiDocs.Binding;

/// <summary>What the consuming project asks for; null: taken from the documentation.</summary>
public sealed record ClientSettings(string? Name = null, string? Namespace = null, bool IsPublic = true);
