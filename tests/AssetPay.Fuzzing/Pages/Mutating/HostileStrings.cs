namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Words that want to become code, to break a reader, or to be no name.</summary>
internal static class HostileStrings
{
    public static IReadOnlyList<string> All { get; } =
    [
        "*/", "/*", "//", "///", "\"\"\"", "\"", "'", "\\", "\\u0022", "\\u000a", "\\\"", "\u2028", "\u2029", "\u0085", "\r", "\n", "\0", "\t", "\f", "\u001b[31m",
        "</summary><script>alert(1)</script>", "</remarks>", "]]>", "<![CDATA[", "<!--", "-->", "<!DOCTYPE html>", "&quot;", "&#10;", "&#x2028;", "&amp", "<inheritdoc/>", "<see cref=\"T:System.Object\"/>",
        "#pragma warning disable", "#line 1 \"x.cs\"", "#if false", "#endregion", "/// <inheritdoc />", "{", "}", "{{", "}}", "{0}", "{value}", "${x}", "$\"{1}\"", "@\"", "`", "``", "```", "~~~", "|", "\\|",
        "\u202e", "\u2066abc\u2069", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0430pi", "\u0410\u0412", "e\u0301tat", "\u00e9tat", "\u0130", "\u0131d", "\u00df", "\ufb01sh", "\uff21\uff22", "\u4e2d\u6587", "\U0001F4A9", "\U0001D49C", "\ud800", "\udc00x",
        "class", "record", "namespace", "void", "int", "string", "object", "dynamic", "var", "async", "await", "yield", "field", "value", "init", "required", "file", "scoped", "nameof", "global", "_", "__", "@", "@class", "this", "base", "null", "true", "default",
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "PrintMembers", "EqualityContract", "Deconstruct", "<Clone>$", "Clone", "get_Id", "op_Equality", "ReferenceEquals", "Dispose", "Options", "Request", "Response", "CancellationToken", "System", "Task", "Json", "Client", "Error", "Value", "Type",
        "1", "-1", "0", "", " ", "\u00a0", ".", "..", "../../x", "/", "//", "-", "--", "—", "[]", "[].", "items[]", "items[].", ".items", "a..b", "a[]b", "a.b.c.d.e.f.g.h.i.j.k", "[][][]", "$ref", "%00", "%2e%2e%2f", "%", "CON", "nul.md", "con.",
        "array of array of array of array", "array<array<array<string>>>", "Map<string, Map<string, Map<string, X>>>", "string | null | number | object", "\"a\" | \"A\" | \"b\"", "max 99999999999999999999", "min -5, max -10", "matches `(a+)+$`", "matches `[`", "default: NaN", "1e400", "Yes/No", "required if `x`", "Defaults to",
        "javascript:alert(1)", "https://[::1", "http://user:pass@host:99999/", "GET", "POST /", "GET /{", "GET /{}", "GET /{a}{b}", "DELETE /a/{a}/{a}", "# POST /x", "| --- |", "<Note>", "</Note>", "<ParamField path=\"x\">", "<!-- x", "**", "~~", "~~x~~", "__x__", "![", "](", "[x]: y", "> - > - > -", "1. 1. 1. 1.",
        LongName, LongWords, NestedQuotes, Stars, Brackets,
    ];

    private static string LongName => new('n', 10_000);

    private static string LongWords => string.Concat(Enumerable.Repeat("word ", 500));

    private static string NestedQuotes => string.Concat(Enumerable.Repeat("> ", 30));

    private static string Stars => string.Concat(Enumerable.Repeat("*a **b ", 60));

    private static string Brackets => new('[', 200);

    /// <summary>One of them, seldom a long one.</summary>
    public static string Draw(Dice dice)
    {
        var drawn = dice.Pick(All);
        return drawn.Length > 300 && !dice.OneIn(8) ? dice.Pick(All) : drawn;
    }
}
