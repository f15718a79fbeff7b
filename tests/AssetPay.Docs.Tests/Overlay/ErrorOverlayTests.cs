using ApiDocs.Flow;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Overlay;

/// <summary>Errors of an operation, those it takes over, and those of the catalogue.</summary>
public sealed class ErrorOverlayTests
{
    private static InventedDocs OfLending(string rows) => Library.With(Library.OfLending("## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n" + rows));

    private static InventedDocs Catalogue(params string[] rows) =>
        Library.With([.. rows.Select(row => "# Errors\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n" + row)]);

    private static IEnumerable<string> ErrorsOf(InventedDocs docs, string operation) => docs.Operation(operation).Errors.Select(error => $"{error.Name}={error.Code}");

    [Fact]
    public void An_operation_s_errors_are_corrected_named_added_and_taken_away()
    {
        var docs = OfLending("| 13 | `BOOK_LENT` | Lent out. Called `AlreadyLent` in C#. |\n| | ~~`BOOK_LOST`~~ | |\n| 14 | `BOOK_WET` | It is wet |");
        Assert.Equal(["AlreadyLent=13", "BookWet=14"], ErrorsOf(docs, "LendBook"));
        Assert.Equal("Lent out.", docs.Operation("LendBook").Errors[0].When.PlainText);
        Assert.Equal(
        [
            "overlay/a.md(9) APIDOC033 The code of the error BOOK_LENT is '13' here, and '11' at overview.md(31,3)",
            "overlay/a.md(9) APIDOC033 The code of the error BOOK_LENT of POST /loans/books is '13' here, and '11' at lend.md(50,3)",
            "overlay/a.md(9) APIDOC033 The description of the error BOOK_LENT of POST /loans/books is 'Lent out.' here, and 'It is lent' at lend.md(50,1)",
            "overlay/a.md(10) APIDOC033 The error BOOK_LOST of POST /loans/books is taken away here, and documented at lend.md(51,11)",
        ], docs.Told().Order(StringComparer.Ordinal).OrderBy(told => told.Contains("a.md(10)")));
    }

    [Theory]
    [InlineData("| | ~~`NO_TIDE`~~ `LOW_TIDE` | | |", "NO_CREW NO_WIND", "LOW_TIDE NO_WIND")]
    [InlineData("| | ~~`NO_CREW`~~ `NOBODY` | | |", "NOBODY NO_WIND", "NO_TIDE NO_WIND")]
    [InlineData("| | ~~`NO_TIDE`~~ | | |", "NO_CREW NO_WIND", "NO_WIND")]
    [InlineData("| | ~~`NO_WIND`~~ | | |", "NO_CREW", "NO_TIDE")]
    public void A_key_of_the_catalogue_is_corrected_and_taken_away_where_sentences_name_it_too(string row, string launch, string land)
    {
        const string Head = "| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n";
        var docs = InventedDocs.Of(
            ("errors.md", "# Errors\n\n## Harbour\n\n" + Head + "| 1 | `NO_WIND` | 409 | It is calm |\n| 2 | `NO_CREW` | 409 | Nobody is aboard |\n| 3 | `NO_TIDE` | 409 | It is low |\n"),
            ("launch.md", InventedDocs.BoatPage(announcement: "POST /launch", more: "## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 1 | `NO_WIND` | It is calm |\n| 2 | `NO_CREW` | Nobody is aboard |")),
            ("land.md", InventedDocs.BoatPage(title: "Land Boat", announcement: "POST /land", more: "## Errors\n\nSame set as [`POST /launch`](/launch#errors) minus `NO_CREW`. `NO_TIDE` (3) can fire too.")),
            ("overlay/errors.md", "# Errors\n\n" + Head + row + "\n"));
        static string Keys(InventedDocs docs, string operation) => string.Join(" ", docs.Operation(operation).Errors.Select(error => error.Key).Order(StringComparer.Ordinal));
        Assert.Equal((launch, land), (Keys(docs, "LaunchBoat"), Keys(docs, "LandBoat")));
    }

    [Theory]
    [InlineData("| 33 | `NO_TIDE` | | |", 33, 409)]
    [InlineData("| | `NO_TIDE` | 410 | |", 3, 410)]
    public void A_number_of_the_catalogue_is_corrected_where_sentences_repeat_it(string row, int code, int http)
    {
        const string Head = "| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n";
        var docs = InventedDocs.Of(
            ("errors.md", "# Errors\n\n## Harbour\n\n" + Head + "| 3 | `NO_TIDE` | 409 | It is low |\n"),
            ("land.md", InventedDocs.BoatPage(title: "Land Boat", announcement: "POST /land", more: "## Errors\n\n`NO_TIDE` (3, HTTP 409) can fire.")),
            ("overlay/errors.md", "# Errors\n\n" + Head + row + "\n"));
        Assert.Equal((code, http), Assert.Single(docs.Operation("LandBoat").Errors) is var error ? (error.Code, error.Http) : default);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Fact]
    public void A_wrong_key_is_corrected() =>
        Assert.Equal(["BookLost=12", "BookOut=11"], ErrorsOf(OfLending("| | ~~`BOOK_LENT`~~ `BOOK_OUT` | |"), "LendBook").Order());

    [Fact]
    public void An_inherited_error_is_taken_away_and_told_by_the_sentence_that_took_it_over()
    {
        var docs = Library.With(Library.OfReturning("## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| | ~~`BOOK_LOST`~~ | |\n"));
        Assert.Empty(docs.Operation("ReturnBook").Errors);
        Assert.Equal("The error BOOK_LOST of POST /loans/{loanId}/return is taken away here, and taken over from another page at return.md(26,1); this page of the overlay decides", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void An_inherited_error_gets_other_words()
    {
        var docs = Library.With(Library.OfReturning("## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| | `BOOK_LOST` | Never came back |\n"));
        Assert.Equal("Never came back", Assert.Single(docs.Operation("ReturnBook").Errors).When.PlainText);
    }

    [Fact]
    public void The_sentence_that_takes_errors_over_is_corrected_and_taken_back()
    {
        Assert.Equal(["BookLent=11"], ErrorsOf(Library.With(Library.OfReturning("## Errors\n\nSame set as [`POST /loans/books`](/lend#errors) minus `BOOK_LOST`.")), "ReturnBook"));
        Assert.Empty(Library.With(Library.OfReturning("## Errors\n\n~~Same set as [`POST /loans/books`](/lend#errors).~~")).Operation("ReturnBook").Errors);
        Assert.Equal(["BookLent=11", "BookLost=12"], ErrorsOf(Library.With(
            Library.OfReturning("## Errors\n\n~~Same set as [`POST /loans/books`](/lend#errors).~~"),
            Library.OfReturning("## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 11 | `BOOK_LENT` | It |\n| 12 | `BOOK_LOST` | It |")), "ReturnBook"));
    }

    [Fact]
    public void A_code_of_the_overlay_s_catalogue_counts_on_every_page()
    {
        var docs = Catalogue("| 21 | `BOOK_LENT` | 423 | |");
        Assert.Contains("BookLent=21", ErrorsOf(docs, "LendBook"));
        Assert.Equal((21, 423, "Somebody has it"), docs.Model.Errors.Where(error => error.Key == "BOOK_LENT").Select(error => (error.Code, error.Http, error.Description.PlainText)).Single());
        Assert.Equal(2, docs.Told().Count);
    }

    [Fact]
    public void A_key_of_the_catalogue_is_corrected_named_added_and_taken_away_everywhere()
    {
        var docs = Catalogue("| | ~~`BOOK_LENT`~~ | | |\n| | ~~`BOOK_LOST`~~ `BOOK_MISSING` | | Called `Missing` in C#. |\n| 15 | `CLOSED` | 503 | It is closed |");
        Assert.Equal(["BOOK_MISSING/Missing=12", "CLOSED/Closed=15"], docs.Model.Errors.Select(error => $"{error.Key}/{error.Name}={error.Code}"));
        Assert.Equal(["Missing=12"], ErrorsOf(docs, "LendBook"));
        Assert.Equal(["Missing=12"], ErrorsOf(docs, "ReturnBook"));
    }

    [Fact]
    public void An_error_that_the_catalogue_lacks_can_be_named_by_it()
    {
        var docs = InventedDocs.Of(("lend.md", Library.Lend), ("overlay/e.md", "# Errors\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| | `BOOK_LENT` | 409 | Called `Out` in C#. |\n"));
        Assert.Equal(["Out=11", "BookLost=12"], ErrorsOf(docs, "LendBook"));
        Assert.Equal(409, docs.Operation("LendBook").Errors[0].Http);
    }

    [Fact]
    public void An_error_of_one_operation_of_several_can_be_taken_away_where_no_catalogue_has_it()
    {
        var docs = InventedDocs.Of(
            ("lend.md", Library.Lend), ("boats.md", InventedDocs.BoatPage()), ("overlay/e.md", "# Errors\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| | ~~`BOOK_LOST`~~ | | |\n"));
        Assert.Equal(["BookLent=11"], ErrorsOf(docs, "LendBook"));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.OverlayMisses);
    }

    [Fact]
    public void An_error_without_a_key_is_named_by_its_code() => Assert.Contains(
        "AlreadyLent=11", ErrorsOf(Library.With(Library.OfLending("## Errors\n\n| Code | When |\n| --- | --- |\n| 11 | Lent out. Called `AlreadyLent` in C#. |\n")), "LendBook"));

    [Fact]
    public void What_the_vendor_says_too_is_not_needed()
    {
        Assert.StartsWith("The HTTP status of the error BOOK_LENT is '409' at overview.md(31,", Catalogue("| | `BOOK_LENT` | 409 | |").Single(Rules.OverlayNeedless).Message);
        Assert.StartsWith("The description of the error BOOK_LENT of POST /loans/books is 'It is lent' at lend.md(50,1) too", OfLending("| | `BOOK_LENT` | It is lent |").Single(Rules.OverlayNeedless).Message);
    }

    [Fact]
    public void What_is_about_no_error_is_told()
    {
        Assert.StartsWith("The error BOOK_WET of POST /loans/books is taken away here, but no page has it", OfLending("| | ~~`BOOK_WET`~~ | |").Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The error BOOK_WET is taken away here, but no page has it", Catalogue("| | ~~`BOOK_WET`~~ | | |").Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The error BOOK_WET is given a name here", Catalogue("| | `BOOK_WET` | | Called `Wet` in C#. |").Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The error BOOK_WET of POST /loans/{loanId}/return is taken away here, but the operation does not have it",
            Library.With(Library.OfReturning("## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| | ~~`BOOK_WET`~~ | |\n")).Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The errors of '/find' for POST /loans/books is taken away here", Library.With(Library.OfLending("## Errors\n\n~~Same set as [`GET /find`](/find).~~")).Single(Rules.OverlayMisses).Message);
    }

    [Fact]
    public void Two_pages_of_the_overlay_that_disagree_about_an_error_are_told() =>
        Assert.StartsWith("The code of the error BOOK_LENT is '22' here, but '21' at overlay/a.md(5,3)", Catalogue("| 21 | `BOOK_LENT` | | |", "| 22 | `BOOK_LENT` | | |").Single(Rules.Contradiction).Message);
}
