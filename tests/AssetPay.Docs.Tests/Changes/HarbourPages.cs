namespace ApiDocs.Tests.Changes;

/// <summary>The pages of an invented harbour, with something of each kind that can change.</summary>
internal static class HarbourPages
{
    public const string Launch = "boats/launch.md";
    public const string Find = "boats/find.md";
    public const string Log = "log.md";
    public const string Types = "types.md";
    public const string Overview = "overview.md";

    public static readonly IReadOnlyList<(string Path, string Text)> All =
    [
        (Launch, """
            # Launch Boat

            > Launches a boat.

            # POST /boats

            Puts a boat into the water.

            **Authentication:** Harbour Key (`x-key` header)
            **Scope:** `LAUNCH`

            ## Request

            ```http
            POST https://api.boats.example/boats
            x-key: k

            { "name": "Anna", "crew": [{ "mate": "Ben", "age": 30 }], "sail": "big" }
            ```

            ### Body Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | string | Yes | Its name (max 40 chars) |
            | `crew` | array | Yes | Who sails (min 1, max 8) |
            | `crew[].mate` | string | Yes | The name |
            | `crew[].age` | number | No | The age |
            | `sail` | string | No | One of `big`, `small`. Defaults to `big`. |
            | `note` | string | No | A word |
            | `fee` | number \| null | No | What is paid |

            ## Response

            Returns a full [`Boat`](/types#boat) object.

            ```json
            { "success": true, "data": { "id": "b1", "state": "afloat", "length": 3.5, "owner": "Cleo" } }
            ```

            ## Rate Limits

            | Status | Limit |
            | --- | --- |
            | Verified | 60 requests / min |

            ## Errors

            | Code | Key | HTTP | When |
            | --- | --- | --- | --- |
            | 7 | `NO_WIND` | 409 | There is no wind |
            | 8 | `NO_WATER` | 409 | There is no water |
            """),
        (Find, """
            # Find Boats

            # GET /boats/{harbourId}/list

            **Authentication:** Harbour Key (`x-key` header)

            ## Request

            ```http
            GET https://api.boats.example/boats/h1/list?limit=20
            x-key: k
            ```

            ### Path Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `harbourId` | string | Yes | The harbour |

            ### Query Parameters

            | Parameter | Type | Default | Description |
            | --- | --- | --- | --- |
            | `limit` | integer | `20` | How many (max 100) |

            ## Response

            ```json
            { "success": true, "data": { "berths": [{ "berth": "A1", "depth": 2.5 }], "total": 1 } }
            ```

            ## Errors

            | Code | Key | HTTP | When |
            | --- | --- | --- | --- |
            | 9 | `NO_HARBOUR` | 404 | There is no such harbour |
            """),
        (Types, """
            # Types

            ## Boat

            ```typescript
            interface Boat {
              id: string; // Its id
              state: BoatState; // How it is
              length: number; // In metres
              owner: string | null; // Whose it is
              keel?: Keel; // What is below
            }
            ```

            ## Keel

            ```typescript
            interface Keel {
              depth: number; // In metres
              ballast: number; // In tons
            }
            ```

            ## BoatState

            ```typescript
            type BoatState = "afloat" | "ashore" | "lost";
            ```
            """),
        (Overview, """
            # Overview

            Production is `https://api.boats.example`.

            ## Errors

            ```json
            { "success": false, "error": { "code": 7, "key": "NO_WIND", "message": "There is no wind" } }
            ```
            """),
        (Log, """
            # Read Log

            # GET /log

            **Authentication:** Harbour Key (`x-key` header)

            ## Request

            ```http
            GET https://api.boats.example/log?boat=b1
            x-key: k
            ```

            ### Query Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `boat` | string | No | Which boat |
            | `pier` | string | No | Which pier |
            | `kind` | string | Yes | One of `calm`, `leak`, `storm` |
            | `reason` | string | Conditional | Required if `kind` is `leak` or `storm` |
            | `cursor` | string | No | Where to go on |

            At least one of `boat` and `pier` must be given.

            ## Response

            ```json
            { "success": true, "data": { "entries": [{ "said": "Ahoy", "by": "Ben" }], "nextCursor": "c2", "hasMore": true } }
            ```
            """),
    ];

    /// <summary>The page of the launch as a browser shows it: the cells of a row run together.</summary>
    public const string LaunchRendered = """
        Skip to main content
        POST /boats
        Puts a boat into the water. Authentication: Harbour Key (x-key header) Scope: LAUNCH
        Request
        POST https://api.boats.example/boats
        x-key: k

        { "name": "Anna", "crew": [{ "mate": "Ben", "age": 30 }], "sail": "big" }
        Body Parameters
        ParameterTypeRequiredDescription
        namestringYesIts name (max 40 chars)
        crewarrayYesWho sails (min 1, max 8)
        crew[].matestringYesThe name
        crew[].agenumberNoThe age
        sailstringNoOne of big, small. Defaults to big.
        notestringNoA word
        feenumber | nullNoWhat is paid
        Response
        Returns a full Boat object.
        { "success": true, "data": { "id": "b1", "state": "afloat", "length": 3.5, "owner": "Cleo" } }
        Rate Limits
        StatusLimit
        Verified60 requests / min
        Errors
        CodeKeyHTTPWhen
        7NO_WIND409There is no wind
        8NO_WATER409There is no water
        """;

    public static IEnumerable<(string Path, string Text)> With(string page, string from, string to) => All.Select(each =>
    {
        if (each.Path != page)
        {
            return each;
        }

        Assert.Contains(from, each.Text, StringComparison.Ordinal);
        return (each.Path, each.Text.Replace(from, to, StringComparison.Ordinal));
    });

    public static IEnumerable<(string Path, string Text)> Without(string page) => All.Where(each => each.Path != page);
}
