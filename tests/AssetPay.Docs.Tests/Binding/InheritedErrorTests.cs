using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>Errors taken over from an operation whose page has moved, or that no link leads to.</summary>
public sealed class InheritedErrorTests
{
    private const string Launch = """
        # Launch Boat

        # POST /boats/{boatId}/launch

        **Authentication:** API Key (`x-key` header)

        ## Errors

        | Code | Key | When |
        | --- | --- | --- |
        | 1 | `NO_WATER` | The harbour is dry |
        | 2 | `NO_CREW` | Nobody is aboard |
        """;

    private static InventedDocs Docs(string errors) => InventedDocs.Of(
        ("moved/launch.md", Launch), ("land.md", "# Land Boat\n\n# POST /boats/{boatId}/land\n\n**Authentication:** API Key (`x-key` header)\n\n## Errors\n\n" + errors + "\n"));

    [Theory]
    [InlineData("Same set as [`POST /boats/{boatId}/launch`](/old/launch#errors) minus `NO_CREW`.")]
    [InlineData("Same set as `POST /boats/{boatId}/launch` minus `NO_CREW`.")]
    [InlineData("Same set as POST /boats/:id/launch, except `NO_CREW`.")]
    [InlineData("Same errors as Launch Boat, except `NO_CREW`.")]
    [InlineData("Same error codes as [Launch Boat](/old/launch) without `NO_CREW`.")]
    public void An_operation_is_found_by_its_name(string sentence)
    {
        var docs = Docs(sentence);
        Assert.Equal(["NO_WATER"], docs.Operation("LandBoat").Errors.Select(error => error.Key));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.LostErrors);
    }

    [Theory]
    [InlineData("Same set as `POST /boats/sink` minus `NO_CREW`.")]
    [InlineData("Same set as Launch Boat (`POST /boats/sink`) minus `NO_CREW`.")]
    public void An_operation_that_nobody_has_is_told(string sentence) =>
        Assert.Contains(Docs(sentence).Findings, finding => finding.Rule == Rules.LostErrors);

    [Theory]
    [InlineData("Same set as [the other](/launch).", "NO_WATER NO_CREW")]
    [InlineData("Same set as [`POST /boats/{boatId}/tow`](/launch).", "NO_ROPE")]
    [InlineData("Same set as [`POST /boats/{boatId}/sink`](/launch).", "NO_WATER NO_CREW")]
    [InlineData("Same errors as Launch Boat Slowly.", "NO_TIME")]
    public void Of_several_operations_the_one_that_is_named_counts_or_else_the_first_of_the_page(string sentence, string keys)
    {
        const string Table = "**Authentication:** API Key (`x-key` header)\n\n### Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n";
        var docs = InventedDocs.Of(
            ("launch.md", Launch + "\n\n# POST /boats/{boatId}/tow\n\n" + Table + "| 3 | `NO_ROPE` | There is none |\n"),
            ("slowly.md", "# Launch Boat Slowly\n\n# POST /boats/{boatId}/slowly\n\n" + Table + "| 4 | `NO_TIME` | There is none |\n"),
            ("land.md", "# Land Boat\n\n# POST /boats/{boatId}/land\n\n**Authentication:** API Key (`x-key` header)\n\n## Errors\n\n" + sentence + "\n"));
        Assert.Equal(keys, string.Join(" ", docs.Operation("LandBoat").Errors.Select(error => error.Key)));
    }

    [Fact]
    public void A_key_is_cut_off_from_the_status_beside_it()
    {
        var error = Docs("| Code | Key | When |\n| --- | --- | --- |\n| `3` | `TOO_DARK` (HTTP 409) | It is night |\n").Operation("LandBoat").Errors.Single();
        Assert.Equal(("TOO_DARK", 3, 409), (error.Key, error.Code, error.Http));
    }

    [Fact]
    public void A_key_that_a_rendered_row_cut_short_is_mended_by_the_catalogue()
    {
        var docs = InventedDocs.Of(
            ("errors.md", "# Errors\n\n## Harbour\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| 7 | `NO_BERTH_LEFT` | 409 | All are taken |\n"),
            ("land.txt", "Skip to main content\n\nPOST /land\n\nLands. Authentication: API Key (x-key header)\n\nErrors\n\nCodeKeyWhen\n7NO_BERTH_LEFTberthId is taken\n"));
        var error = docs.Model.Operations.Single().Errors.Single();
        Assert.Equal(("NO_BERTH_LEFT", "berthId is taken"), (error.Key, error.When.PlainText));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Fact]
    public void Errors_are_inherited_through_three_pages()
    {
        var docs = InventedDocs.Of(
            ("launch.md", Launch),
            ("land.md", "# Land Boat\n\n# POST /land\n\n**Authentication:** API Key (`x-key` header)\n\n## Errors\n\nSame set as [Launch](/launch#errors) minus `NO_CREW`. `TOO_DARK` (3) can fire too.\n"),
            ("tow.md", "# Tow Boat\n\n# POST /tow\n\n**Authentication:** API Key (`x-key` header)\n\n## Errors\n\nSame set as [`POST /land`](/land#errors).\n"));
        Assert.Equal(["NO_WATER", "TOO_DARK"], docs.Operation("TowBoat").Errors.Select(error => error.Key));
    }
}
