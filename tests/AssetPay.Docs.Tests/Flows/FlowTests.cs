using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Docs.Tests.Flows;

/// <summary>The order of states and the repeats of deliveries, out of the words of guides.</summary>
public class FlowTests
{
    private const string Guide = """
        # Loans and sales

        ## Loan flow

        ```
        1. asked    ->  The loan is written down
        2. out      ->  The boat is gone (with dueAt from now on), the 14-day out begins
        3. back     ->  The boat is moored again
        ```

        What is found broken after `back` shows as `disputed`.

        | `state`    | Meaning                                   |
        | ---------- | ----------------------------------------- |
        | `refused`  | Nobody wanted that. Look at `refusedBy`.  |
        | `disputed` | Found broken.                             |

        ## Sales

        The path of a sale is `asked → back`, or with delivery `asked → out → paid → back`. See [Loans → Money](/money).

        ## Deliveries

        * **Backoff schedule**: `30s, 5m, 1h`

        ### Rejecting a loan

        Answer with one of these: `{ "answer": "no", "why": "..." }`, `{ "refused": "yes" }`.

        ```http
        HTTP/1.1 402 Payment Required

        { "why": "No money" }
        ```
        """;

    private const string Endpoint = """
        # POST /orders

        ## Response

        Returns an `Order` object.
        """;

    private const string Types = """
        # Types

        ```typescript
        interface Order { id: string; kind: OrderKind; state: OrderState; dueAt?: string; refusedBy?: string; // From "refused" on
          paidAt?: string; // When it was paid (from "paid" on)
          note?: string }
        type OrderKind = 'loan' | 'sale';
        type OrderState = 'asked' | 'out' | 'paid' | 'back' | 'refused' | 'disputed';
        ```
        """;

    private static readonly ApiModel _model = Bind();

    [Fact]
    public void A_listing_with_arrows_gives_the_steps_of_the_kind_that_its_heading_names()
    {
        var loan = Flow("loan");

        Assert.Equal(("Order", "state", "kind"), (loan.Type, loan.Member, loan.When!.Path));
        Assert.Equal(["asked", "out", "back"], loan.Steps.Select(step => step.Value));
        Assert.Equal(["refused", "disputed"], loan.Ends.Select(end => end.Value));
    }

    [Fact]
    public void A_path_in_a_sentence_gives_the_steps_of_the_kind_that_the_sentence_names() =>
        Assert.Equal(["asked", "out", "paid", "back"], Flow("sale").Steps.Select(step => step.Value));

    [Fact]
    public void A_state_brings_the_members_that_its_words_name()
    {
        Assert.Equal(["dueAt"], Flow("loan").State("out")!.Members);
        Assert.Equal(["refusedBy"], Flow("loan").State("refused")!.Members);
        Assert.Equal(["paidAt"], Flow("sale").State("paid")!.Members);
        Assert.Empty(Flow("loan").State("asked")!.Members);
    }

    [Fact]
    public void A_state_lasts_as_long_as_its_words_say()
    {
        Assert.Equal(14 * 24 * 60 * 60, Flow("loan").State("out")!.Seconds);
        Assert.Null(Flow("loan").State("back")!.Seconds);
    }

    [Fact]
    public void An_end_follows_what_a_sentence_says_that_it_follows()
    {
        Assert.Equal(["back"], Flow("loan").State("disputed")!.After);
        Assert.Empty(Flow("loan").State("refused")!.After);
    }

    [Fact]
    public void Waits_and_refusals_are_read_wherever_they_stand()
    {
        Assert.Equal([30, 300, 3600], _model.Redelivery!.WaitSeconds);
        Assert.Equal([new("answer", "no"), new("refused", "yes")], _model.Redelivery.Refusals);
    }

    private static FlowModel Flow(string kind) => Assert.Single(_model.Flows, flow => flow.When?.Value == kind);

    private static ApiModel Bind()
    {
        var pages = new[] { new DocsPage("orders.md", Endpoint), new DocsPage("guide.md", Guide), new DocsPage("types.md", Types) };
        return Binder.Bind(pages.Select(page => PageParser.Parse(page, default).Value).ToEquatableArray(), new(), default).Model!;
    }
}
