using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Callbacks;

/// <summary>A harbour that tells of its boats by itself: its page of webhooks, whole or with something else in its place.</summary>
internal static class TidePages
{
    public const string Header = "X-Tide-Mac: when=2026-05-01T06:00:00Z, msg=<message-id>, mac=<64 hex digits>";

    public const string Signed = "{msg}:{when}:{body}";

    public const string Webhooks = """
        # Webhooks

        Whenever a boat moves, the harbour sends a POST request to your webhook address. Respond with 204 within 20 seconds.

        ## Event Payload

        ```json
        { "boat": { "id": "b-1", "state": "arrived", "kind": "ferry", "length": 12.5 }, "sentAt": "2026-05-01T06:00:00Z" }
        ```

        | Field        | Description              |
        | ------------ | ------------------------ |
        | `boat.state` | Where the boat is now    |

        ## Checking the Signature

        Every webhook is signed with HMAC-SHA256:

        ```
        HEADER
        ```

        While a secret is replaced, the header also has `mac2=<hex-signature of the old secret>`. What is signed:

        ```
        SIGNED
        ```

        A timestamp that is more than 90 seconds off is refused.

        ## Asking for a Berth

        The answer is an approval if `boat.kind === "ferry"` and `boat.state === "waiting"`.

        ### Declining

        ```http
        HTTP/1.1 409 Conflict
        Content-Type: application/json

        { "message": "No berth is free" }
        ```

        ## Twice the Same

        A webhook can be repeated; keep the combination of `boat.id`, `boat.state` and pass over what you know.
        """;

    public static InventedDocs Of(string webhooks) => InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("webhooks.md", webhooks));

    public static InventedDocs With(string header = Header, string signed = Signed) => Of(Page(header, signed));

    public static string Page(string header = Header, string signed = Signed) => Webhooks.Replace("HEADER", header, StringComparison.Ordinal).Replace("SIGNED", signed, StringComparison.Ordinal);

    public static InventedDocs Changed(string from, string to) =>
        Page().Contains(from, StringComparison.Ordinal) ? Of(Page().Replace(from, to, StringComparison.Ordinal)) : throw new InvalidOperationException($"The page does not say '{from}'.");
}
