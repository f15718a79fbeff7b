using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The values that the pages document of an enum.</summary>
internal static class DocumentedValues
{
    /// <summary>What is wrong with a value that the enum does not have; null: nothing.</summary>
    public static string? Objection(EnumModel? type, string value) => type is null || type.Values.Any(known => known.Value == value)
        ? null
        : "must be one of " + string.Join(", ", type.Values.Select(known => known.Value));
}
