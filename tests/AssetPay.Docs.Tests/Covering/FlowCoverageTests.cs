namespace ApiDocs.Tests.Covering;

/// <summary>What guides tell of states and deliveries is taken in where it became part of the model, and nowhere else.</summary>
public sealed class FlowCoverageTests
{
    private const string Boats = "# Get Boat\n\n# GET /boats/{id}\n\n## Response\n\nReturns a full [`Boat`](/types#boat) object.\n";

    private const string Types = """
        # Types

        ## Boat

        ```typescript
        interface Boat { id: string; state: BoatState; dueAt?: string; sunkBy?: string; }
        type BoatState = 'asked' | 'afloat' | 'back' | 'sunk' | 'sold';
        ```
        """;

    private const string Guide = """
        # Boats

        ```
        1. asked   -> Written down
        2. afloat  -> Out at sea
        3. back    -> Moored again
        ```

        | State    | Meaning                          |
        | -------- | -------------------------------- |
        | `afloat` | It is out (with `dueAt`).        |
        | `back`   | It is moored again.              |
        | `sunk`   | It went down. Look at `sunkBy`.  |
        | `sold`   | Shown after `back`.              |
        | `rotten` | Look at `sunkBy`.                |

        ```
        1. port      -> The left side
        2. starboard -> The right side
        ```
        """;

    [Fact]
    public void A_path_and_the_rows_that_say_something_of_its_states_are_taken_in_and_no_others()
    {
        var docs = Covered.Of(("boats.md", Boats), ("guide.md", Guide), ("types.md", Types));

        Assert.Equal(
            ["12", "15", "18"], docs.Missed("guide.md").Split('\n').Select(missed => missed.Split(':')[0]));
        Assert.Equal("guide.md", docs.Bound.Sources.First("flow Boat.state")!.Page);
    }

    [Fact]
    public void Bodies_that_say_no_and_waits_have_their_places()
    {
        var sources = Covered.Of(("boats.md", Boats), ("guide.md", "# Boats\n\n* **Backoff**: `30s, 5m`\n\n## Rejecting\n\n```json\n{ \"answer\": \"no\" }\n```\n"), ("types.md", Types)).Bound.Sources;

        Assert.Equal([2, 7], sources.Of("redelivery").Select(place => place.Place.Line));
    }
}
