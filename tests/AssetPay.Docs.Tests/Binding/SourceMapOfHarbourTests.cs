using ApiDocs.Tests.Callbacks;

namespace ApiDocs.Tests.Binding;

/// <summary>Every place of every part of a small documentation that says most things twice.</summary>
public sealed class SourceMapOfHarbourTests
{
    private const string Overview = """
        # Overview

        ## Authentication

        ### API Key

        ```
        x-key: k
        ```

        ### Sailor Token

        ```
        Authorization: eyJ...
        ```

        ## Sailor Token

        You may sign it yourself, with HS256 and the harbour's secret.

        ### Token Claims

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `pier` | string | Yes | The pier |
        | `exp` | integer | Yes | When it ends, at most 2 hours later |

        ## Rate Limits

        | Endpoint | Verified |
        | --- | --- |
        | `POST /boats` | 60/min |

        ## Errors

        | Code | Key | HTTP | Description |
        | --- | --- | --- | --- |
        | 7 | `NO_WIND` | 409 | There is no wind |
        | 8 | `NO_CREW` | 409 | Nobody is aboard |
        """;

    private const string Boats = """
        # Launch Boat

        # POST /boats

        **Authentication:** API Key (`x-key` header)

        ```http
        POST https://api.boats.example/boats
        x-key: k

        { "crew": [{ "name": "Ann", "ranks": [{ "title": "cook" }] }], "sail": "big" }
        ```

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `crew` | array | Yes | Who sails |
        | `crew[].name` | string | Yes | The name |
        | `sail` | string | No | `big` or `small` |

        ## Response

        Returns a [`Boat`](/types#boat).

        ```json
        { "requestId": "r", "success": true, "data": { "id": "b1", "parts": [{ "partId": "p1" }], "state": "afloat" } }
        ```

        ## Rate Limits

        | Status | Limit |
        | --- | --- |
        | Verified | 60 requests / min |

        ## Errors

        | Code | Key | When |
        | --- | --- | --- |
        | 7 | `NO_WIND` | It is calm |

        `NO_CREW` (8) can fire too.
        """;

    private const string Rafts = """
        # Launch Raft

        # POST /rafts

        **Authentication:** API Key (`x-key` header)

        ## Response

        ```json
        { "requestId": "r", "success": true, "data": { "raftId": "r1", "logs": [{ "logId": "l1" }] } }
        ```

        | Field | Type | Description |
        | --- | --- | --- |
        | `data.raftId` | string | Its id |
        | `data.logs[].logId` | string | The log's id |

        ## Errors

        Same set as [`POST /boats`](/boats#errors) minus `NO_WIND`.
        """;

    private const string Types = """
        # Types

        ## Boat

        ```typescript
        interface Boat {
          id: string;
          parts: { partId: string }[];
          state: BoatState;
        }
        type BoatState = "afloat" | "ashore";
        ```
        """;

    private const string Guide = """
        # Start

        ```http
        POST https://api.boats.example/boats
        ```

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `sail` | string | No | `big` or `small` |
        """;

    private const string Places = """
        ! NO_CREW: overview.md(39,1) boats.md(42,2)
        ! NO_WIND: overview.md(38,1) boats.md(40,1)
        Boat: types.md(6,11) types.md(7,3)
        Boat.id: types.md(7,3) boats.md(27,49)
        Boat.parts: types.md(8,3) boats.md(27,61)
        Boat.state: types.md(9,3) boats.md(27,92)
        BoatState: types.md(11,6)
        BoatState = afloat: types.md(11,18)
        BoatState = ashore: types.md(11,29)
        CallbackBody: webhooks.md(8,4)
        CallbackBody.boat: webhooks.md(8,4)
        CallbackBody.sentAt: webhooks.md(8,82)
        CallbackBodyBoat: webhooks.md(8,14)
        CallbackBodyBoat.id: webhooks.md(8,14)
        CallbackBodyBoat.kind: webhooks.md(8,47)
        CallbackBodyBoat.length: webhooks.md(8,64)
        CallbackBodyBoat.state: webhooks.md(8,27)
        LaunchBoatRequest: boats.md(18,4)
        LaunchBoatRequest.crew: boats.md(18,1) boats.md(11,4)
        LaunchBoatRequest.sail: overlay/boats.md(7,1) boats.md(20,1) boats.md(11,65) start.md(11,1)
        LaunchBoatRequestCrew: boats.md(19,4)
        LaunchBoatRequestCrew.name: boats.md(19,1) boats.md(11,15)
        LaunchBoatSail: boats.md(20,4)
        LaunchBoatSail = big: boats.md(20,4)
        LaunchBoatSail = small: boats.md(20,4)
        LaunchRaftResult: rafts.md(10,49)
        LaunchRaftResult.logs: rafts.md(10,65)
        LaunchRaftResult.raftId: rafts.md(15,1) rafts.md(10,49)
        LaunchRaftResultLog: rafts.md(10,76)
        LaunchRaftResultLog.logId: rafts.md(16,1) rafts.md(10,76)
        POST /boats: boats.md(3,8) overlay/boats.md(1,8)
        POST /boats ! NO_CREW: boats.md(42,2)
        POST /boats ! NO_WIND: boats.md(40,1)
        POST /boats # Verified: boats.md(34,14) overview.md(32,19)
        POST /boats (credential): boats.md(5,21)
        POST /boats (request): boats.md(8,1) start.md(4,1)
        POST /boats (response): boats.md(24,13) boats.md(27,1)
        POST /boats = id: types.md(7,3) boats.md(27,49)
        POST /boats = parts: types.md(8,3) boats.md(27,61)
        POST /boats = state: types.md(9,3) boats.md(27,92)
        POST /boats crew: boats.md(18,1) boats.md(11,4)
        POST /boats crew[].name: boats.md(19,1) boats.md(11,15)
        POST /boats sail: overlay/boats.md(7,1) boats.md(20,1) boats.md(11,65) start.md(11,1)
        POST /rafts: rafts.md(3,8)
        POST /rafts ! NO_CREW: rafts.md(20,1) boats.md(42,2)
        POST /rafts (credential): rafts.md(5,21)
        POST /rafts (response): rafts.md(10,1)
        POST /rafts = logs: rafts.md(10,65)
        POST /rafts = logs[].logId: rafts.md(16,1) rafts.md(10,76)
        POST /rafts = raftId: rafts.md(15,1) rafts.md(10,49)
        Part: types.md(8,12)
        Part.partId: types.md(8,12) boats.md(27,73)
        SailorTokenClaims: overview.md(25,4)
        SailorTokenClaims.pier: overview.md(25,4)
        callbacks (algorithm): webhooks.md(17,1) webhooks.md(23,1)
        callbacks (approval): webhooks.md(33,1)
        callbacks (body): webhooks.md(13,1) webhooks.md(8,1)
        callbacks (event): webhooks.md(46,1)
        callbacks (header): webhooks.md(20,1) webhooks.md(23,1)
        callbacks (rejection): webhooks.md(38,1)
        callbacks (signed): webhooks.md(26,1)
        callbacks (time): webhooks.md(3,82)
        callbacks (tolerance): webhooks.md(29,1)
        credential ApiKey: overview.md(8,1) boats.md(5,21) rafts.md(5,21)
        credential SailorToken: overview.md(14,1) overview.md(25,1) overview.md(26,1) overview.md(19,1)
        envelope: boats.md(27,1) rafts.md(10,1)
        server Production: boats.md(8,6)
        """;

    [Fact]
    public void Every_part_has_all_its_places_in_the_order_in_which_they_decide()
    {
        var docs = InventedDocs.Of(
            ("overview.md", Overview), ("boats.md", Boats), ("rafts.md", Rafts), ("types.md", Types), ("start.md", Guide), ("webhooks.md", TidePages.Page()),
            ("overlay/boats.md", "# POST /boats\n\n### Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `sail` | string | Yes | |\n"));
        Assert.Equal(Places, string.Join("\n", docs.Bound.Sources.Entries.OrderBy(entry => entry.Address, StringComparer.Ordinal).Select(entry => $"{entry.Address}: {string.Join(" ", entry.Places)}")));
    }
}
