using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Schemas;

/// <summary>What must hold of a text, as one pattern: OpenAPI has no other word for "not blank" and "no commas".</summary>
internal static class TextPatternOf
{
    public static string? Limits(LimitsModel? limits)
    {
        if (limits is null || limits is { Pattern: null, IsNotBlank: false, Excluded: "" })
        {
            return null;
        }

        if (limits is { IsNotBlank: false, Excluded: "" })
        {
            return limits.Pattern;
        }

        var excluded = limits.Excluded.Length > 0 ? $"(?![\\s\\S]*[{limits.Excluded}])" : "";
        var blank = limits.IsNotBlank ? "(?=[\\s\\S]*\\S)" : "";
        return $"^{excluded}{blank}{limits.Pattern?[1..]}";
    }
}
