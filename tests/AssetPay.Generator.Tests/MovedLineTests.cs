using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests;

/// <summary>A client that need not be bound anew is told of as if it had been: at the lines where its pages have the words now.</summary>
public sealed class MovedLineTests
{
    private static readonly Docs Boats = new("boats.md", """
        # List boats

        `GET /boats`

        Lists them.

        ## Parameters

        | Parameter | Type | Required | Description |
        | --------- | ---- | -------- | ----------- |
        | `limit` | integer | Perhaps | At most 50 |
        | `colour` | hue | No | Its paint |

        ## Response

        ```json
        { "success": true, "data": [{ "id": 7 }] }
        ```

        See [the harbour](/harbours#masters). At most 9 masts are shown.
        """);

    private static readonly Docs Guide = new("guide.md", """
        # A guide

        Words.

        ```http
        GET /boats?limit=5&keel=long HTTP/1.1
        Host: api.boats.example
        ```

        | Parameter | Type | Required | Description |
        | --------- | ---- | -------- | ----------- |
        | `limit` | string | Yes | How many |
        | `keel` | string | No | At least 3 long |
        """);

    private static readonly Docs Overlay = new("overlay/boats.md", """
        # List boats

        `GET /boats`

        | Parameter | Type | Required | Description |
        | --------- | ---- | -------- | ----------- |
        | `limit` | string | No | |
        """);

    private static readonly Docs Masts = new("masts.md", """
        # GET /masts

        ## Response

        ```json
        { "success": true, "data": { "sails": [1], "kind": "tall" } }
        ```

        ```json
        { "success": true, "data": { "sails": 7, "kind": 3 } }
        ```

        Words.

        ```json
        { "success": true, "data": { "sails": "none", "kind": [] } }
        ```
        """);

    private static readonly Docs Sails = new("sails.md", """
        # Make sails

        `POST /sails`

        Words.

        ## Body Parameters

        | Parameter | Type | Required | Description |
        | --------- | ---- | -------- | ----------- |
        | `size` | integer | Yes | Its size |

        ## Request

        ```json
        { "size": "big", "flag": "red" }
        ```

        ## Response

        ```ts
        interface Sail {
          id: number;
          state: "up" | "down";
        }
        ```

        ```json
        { "success": true, "data": { "id": "seven", "state": "torn", "patch": 1 } }
        ```
        """);

    public static TheoryData<string, string, string> Edits => new()
    {
        { "boats.md", "# List boats\n", "\n\n# List boats\n" },
        { "boats.md", "## Parameters\n", "\n\n\n## Parameters\n" },
        { "boats.md", "| `colour`", "|    `colour`" },
        { "boats.md", "| hue |", "|          hue |" },
        { "boats.md", "## Response\n", "\n## Response\n\n" },
        { "guide.md", "Words.", "Other words, and more of them.\n\nA paragraph." },
        { "guide.md", "| `keel` |", "|   `keel`   |" },
        { "guide.md", "Words.\n\n", "" },
        { "masts.md", "# GET /masts\n", "\n# GET /masts\n\n" },
        { "masts.md", "Words.", "\n\nWords." },
        { "masts.md", "{ \"success\": true, \"data\": { \"sails\": [1],", "{  \"success\": true,\n  \"data\": { \"sails\": [1]," },
        { "sails.md", "# Make sails\n", "\n# Make sails\n" },
        { "sails.md", "Words.", "\n\n\nWords." },
        { "sails.md", "```json\n{ \"size\"", "\n```json\n\n{  \"size\"" },
        { "overlay/boats.md", "# List boats\n", "\n\n# List boats\n" },
        { "overlay/boats.md", "`limit` | string", "`limit` |   string" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_is_told_after_a_move_is_what_a_first_run_would_tell(string page, string old, string moved)
    {
        Docs[] pages = [Boats, Guide, Masts, Sails, Overlay];
        var consumer = new Consumer(pages);
        var first = consumer.Run();
        var edited = pages.Single(docs => docs.Page == page).With(text => text.Replace(old, moved, StringComparison.Ordinal));
        var second = consumer.Replace(edited).Run();
        var anew = new Consumer([.. pages.Select(docs => docs.Page == page ? edited : docs)]).Run();

        Assert.NotEqual(Told(first), Told(anew));
        Assert.Equal(Told(anew), Told(second));
        Assert.All(second.Reasons("Bound"), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static string Told(ClientRun run) => string.Join("\n", run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
}
