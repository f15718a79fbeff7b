using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>What a second sending would do: what is taken for harmless is sent again by itself.</summary>
public sealed class CallClassTests
{
    [Theory]
    [InlineData("Cancel Fare", "POST /fares/{id}/cancel", "| `reason` | string | No | Why |")]
    [InlineData("Cancel Fare", "POST /fares/{id}/cancel", "| `code` | integer | No | Why, as a number |")]
    [InlineData("Revoke Ticket", "POST /tickets/{id}/end", "| `reason` | string | No | Why |")]
    public void A_cancelling_may_be_repeated(string title, string announcement, string rows) => Assert.Equal(CallClass.Idempotent, ClassOf(title, announcement, rows));

    [Theory]
    [InlineData("Cancel Fare", "POST /fares/{id}/cancel", "| `cancelAmount` | integer | No | The amount to give back. The whole fare if omitted. |")]
    [InlineData("Cancel Fare", "POST /fares/{id}/cancel", "| `part.quantity` | integer | No | How many seats |")]
    [InlineData("Cancel or Refund Fare", "POST /fares/{id}/end", "| `reason` | string | No | Why |")]
    [InlineData("Cancel Fare", "POST /fares/{id}/refunds", "| `reason` | string | No | Why |")]
    [InlineData("Cancel Fare", "POST /fares/{id}/cancel", "| `reason` | string | No | Why |", "Cancels a fare, or gives back a part of it. A fare can be canceled partially several times.")]
    public void A_cancelling_of_a_part_may_not(string title, string announcement, string rows, string words = "") =>
        Assert.Equal(CallClass.Money, ClassOf(title, announcement, rows, words));

    [Fact]
    public void Neither_may_one_whose_amount_an_example_alone_shows()
    {
        var docs = InventedDocs.Of(("fares.md", """
            # Cancel Fare

            # POST /fares/{id}/cancel

            ## Request

            ```http
            POST https://boats.example/fares/f1/cancel

            { "amount": 5 }
            ```
            """));

        Assert.Equal(CallClass.Money, Assert.Single(docs.Model.Operations).Class);
    }

    private static CallClass ClassOf(string title, string announcement, string rows, string words = "") =>
        Assert.Single(InventedDocs.Of(("fares.md", InventedDocs.BoatPage(rows, title, announcement, $"**Authentication:** API Key (`x-key` header)\n\n{words}"))).Model.Operations).Class;
}
