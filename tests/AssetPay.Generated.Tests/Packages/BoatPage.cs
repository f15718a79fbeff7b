namespace AssetPay.Generated.Tests.Packages;

/// <summary>The smallest page that leaves nothing to guess: a client <c>Boats.BoatsClient</c> with one operation.</summary>
internal static class BoatPage
{
    public const string Text = """
        # Launch Boat

        # POST /boats

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        POST https://api.boats.example/boats
        x-key: k
        Content-Type: application/json
        ```

        ### Body Parameters

        | Parameter | Type   | Required | Description |
        | --------- | ------ | -------- | ----------- |
        | `name`    | string | Yes      | Its name    |

        ## Response

        ```json
        { "success": true, "data": { "id": "boat-1", "name": "Ada" } }
        ```

        ## Errors

        ```json
        { "success": false, "error": { "code": 17, "key": "HARBOUR_FULL", "message": "No room" } }
        ```

        | Code | Key            | When             |
        | ---- | -------------- | ---------------- |
        | 17   | `HARBOUR_FULL` | No berth is left |
        """;

    /// <summary>The page where a project looks for its pages.</summary>
    public static (string Path, string Text) InPlace { get; } = ("docs-input/boats.md", Text);
}
