namespace ApiDocs.Tool.Tests;

/// <summary>The page of an invented operation, for tests that change it.</summary>
internal static class BoatPages
{
    public static string Launch { get; } = """
        # Launch Boat

        # POST /boats

        **Authentication:** Harbour Key (`x-key` header)

        ## Request

        ```http
        POST https://api.boats.example/boats
        x-key: k
        ```

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `name` | string | Yes | Its name (max 40 chars) |
        | `sail_area` | number | No | How much |
        """.ReplaceLineEndings("\n");

    public static string With(string from, string to)
    {
        Assert.Contains(from, Launch, StringComparison.Ordinal);
        return Launch.Replace(from, to, StringComparison.Ordinal);
    }
}
