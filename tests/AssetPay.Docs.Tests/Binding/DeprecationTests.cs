namespace ApiDocs.Tests.Binding;

public sealed class DeprecationTests
{
    [Theory]
    [InlineData("Deprecated: use `title`.", "Deprecated: use title.")]
    [InlineData("Its old name. **Deprecated.** Use `title` instead. Up to 5 words.", "Deprecated. Use title instead.")]
    [InlineData("This field is deprecated in favour of `title`.", "This field is deprecated in favour of title.")]
    [InlineData("Renamed to `title`.", "Renamed to title.")]
    [InlineData("Its name. It has been replaced by `title`.", "It has been replaced by title.")]
    [InlineData("Its name (deprecated, use `title`)", "Its name (deprecated, use title)")]
    [InlineData("Its name. Will be removed in May.", "Will be removed in May.")]
    [InlineData("`name` is no longer supported.", "name is no longer supported.")]
    [InlineData("`boat.name` is no longer supported.", "boat.name is no longer supported.")]
    [InlineData("`name.label` is no longer supported.", null)]
    [InlineData("Deprecated. Use `title`.", "Deprecated. Use title.")]
    [InlineData("Replaces the deprecated `label`.", null)]
    [InlineData("Given when `label` is deprecated.", null)]
    [InlineData("Boats no longer available are left out.", null)]
    public void A_description_deprecates_its_own_parameter_and_says_what_to_use(string description, string? words) =>
        Assert.Equal(words, InventedDocs.Of(("boats.md", InventedDocs.BoatPage(rows: $"| `name` | string | Yes | {description} |"))).Member("LaunchBoatRequest", "name").Deprecated);

    [Fact]
    public void Members_and_values_of_declared_types_are_deprecated_by_their_comments()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("types.md", """
            # Types

            ```typescript
            interface Boat {
              /** @deprecated use `title` */
              name: string;
              title: string;
            }
            enum State {
              Sunk = "sunk", // Deprecated, use lost instead
              Gone = "gone", // *Deprecated*, use lost instead
              Lost = "lost",
            }
            ```
            """));
        Assert.Equal(["deprecated use title", null], docs.Object("Boat").Properties.Select(member => member.Deprecated));
        Assert.Equal(["Deprecated, use lost instead", "Deprecated, use lost instead", null], docs.Model.Enums.Single(type => type.Name == "State").Values.Select(value => value.Deprecated));
    }

    [Fact]
    public void A_field_of_an_answer_is_deprecated_by_its_row() =>
        Assert.Equal("Deprecated, use boatId.", InventedDocs.Of(("boats.md", InventedDocs.BoatPage(
            more: "## Response\n\n```json\n{ \"id\": \"b1\", \"boatId\": \"b1\" }\n```\n\n| Field | Type | Description |\n| --- | --- | --- |\n| `id` | string | Deprecated, use `boatId`. |\n")))
            .Member("LaunchBoatResult", "id").Deprecated);

    [Theory]
    [InlineData("This endpoint has been replaced by [ships](/ships).")]
    [InlineData("This endpoint is no longer supported.")]
    public void A_sentence_about_the_endpoint_deprecates_the_operation(string sentence) =>
        Assert.NotNull(InventedDocs.Of(("boats.md", InventedDocs.BoatPage(auth: "**Authentication:** API Key (`x-key` header)\n\n" + sentence))).Operation("LaunchBoat").Deprecated);
}
