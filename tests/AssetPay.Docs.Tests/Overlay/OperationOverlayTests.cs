using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Overlay;

/// <summary>Operations: address, title, name, group, authentication, deprecation, what repeating does.</summary>
public sealed class OperationOverlayTests
{
    private const string New = "# Find Book\n\n# GET /books/{isbn}\n\n**Authentication:** API Key (`x-key` header)\n\n## Response\n\n```json\n{ \"requestId\": \"r\", \"success\": true, \"data\": { \"isbn\": \"1\" } }\n```\n";

    [Fact]
    public void An_operation_that_is_struck_through_is_taken_away()
    {
        var docs = Library.With("# ~~POST /loans/books~~");
        Assert.Equal(["ReturnBook"], docs.Model.Operations.Select(operation => operation.Name));
        Assert.Equal("The operation POST /loans/books is taken away here, and documented at lend.md(5,8); this page of the overlay decides", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void An_address_behind_a_struck_one_takes_its_place_in_every_page()
    {
        var docs = Library.With("# ~~POST /loans/{loanId}/return~~ PUT /returns/{loanId}");
        var operation = docs.Operation("ReturnBook");
        Assert.Equal(("PUT", "/returns/{loanId}"), (operation.HttpMethod, operation.Path));
        Assert.Equal("20/min", Assert.Single(operation.RateLimits).Text);
        Assert.Equal(["overlay/a.md(1) APIDOC033 The address of POST /loans/{loanId}/return is 'PUT /returns/{loanId}' here, and 'POST /loans/{loanId}/return' at return.md(5,8)"], docs.Told());
    }

    [Fact]
    public void An_arrow_may_stand_between_the_old_and_the_new() =>
        Assert.Equal("/books/loans", Library.With("# ~~POST /loans/books~~ → POST /books/loans").Operation("LendBook").Path);

    [Theory]
    [InlineData("# POST /loans/books\n\nCalled `Borrow` in C#.")]
    [InlineData("# POST /books/loans\n\nCalled `Borrow` in C#.")]
    [InlineData("# Lend\n\n### URL\n\n/loans/books\n\n### Method\n\npost\n\nCalled `Borrow` in C#.")]
    public void An_operation_with_another_address_can_be_named_by_either(string page)
    {
        const string Moved = "# ~~POST /loans/books~~ POST /books/loans";
        Assert.Equal("/books/loans", Library.With(Moved, page).Operation("Borrow").Path);
        Assert.Equal("/books/loans", Library.With(page, Moved).Operation("Borrow").Path);
    }

    [Fact]
    public void A_heading_with_parameters_is_about_the_operation_that_the_vendor_shows_with_values()
    {
        const string Shown = "# Get Shelf\n\n> A shelf.\n\n**Authentication:** API Key (`x-key` header)\n\n## Request\n\n```http\nGET https://api.library.example/shelves/42\nx-key: k\n```\n\n## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 1 | `NO_SHELF` | None |\n";
        var docs = Binding.InventedDocs.Of(("shelf.md", Shown), ("overlay/shelf.md", "# GET /shelves/{number}\n\nCalled `Find` in C#."));
        Assert.Equal("/shelves/{number}", docs.Operation("Find").Path);
    }

    [Fact]
    public void An_operation_that_the_vendor_lacks_is_made() =>
        Assert.Equal("/books/{isbn}", Library.With(New).Operation("FindBook").Path);

    [Theory]
    [InlineData("**Authentication:** API Key (`x-key` header)")]
    [InlineData("## Request\n\n```http\nGET https://api.library.example/books/1\n```")]
    [InlineData("## Response\n\n```json\n{ \"requestId\": \"r\", \"success\": true, \"data\": { \"isbn\": \"1\" } }\n```")]
    public void One_of_three_parts_is_enough_to_make_it(string part) =>
        Assert.Equal("/books/{isbn}", Library.With("# Find Book\n\n# GET /books/{isbn}\n\n" + part + "\n").Operation("FindBook").Path);

    [Fact]
    public void Two_pages_of_the_overlay_make_one_new_operation()
    {
        var docs = Library.With(New, "# GET /books/{isbn}\n\n### Query Parameters\n\n| Parameter | Type | Default | Description |\n| --- | --- | --- | --- |\n| `shelf` | string | - | Where it stands |\n\nCalled `FindOne` in C#.");
        Assert.Equal("shelf", Assert.Single(docs.Object("FindOneRequest").Properties).WireName);
    }

    [Theory]
    [InlineData("# POST /shelves\n\n### Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `a` | string | No | A |", "The operation POST /shelves is corrected here, but no page announces it")]
    [InlineData("# POST /shelves\n\nCalled `Shelve` in C#.", "The operation POST /shelves is corrected here")]
    [InlineData("# ~~POST /shelves~~", "The operation POST /shelves is taken away here, but no page announces it")]
    [InlineData("# ~~POST /lend~~ POST /loans/books", "The operation POST /lend is corrected to POST /loans/books here, but no page announces it")]
    public void What_corrects_no_operation_makes_none_and_is_told(string page, string message)
    {
        var docs = Library.With(page);
        Assert.Equal(["LendBook", "ReturnBook"], docs.Model.Operations.Select(operation => operation.Name));
        Assert.StartsWith(message, docs.Single(Rules.OverlayMisses).Message);
    }

    [Theory]
    [InlineData("Called `Borrow` in C#.", "Loans", "Borrow")]
    [InlineData("Called `BorrowAsync` in C#.", "Loans", "Borrow")]
    [InlineData("It is called BorrowAsync in C#", "Loans", "Borrow")]
    [InlineData("Called `Desk.BorrowAsync` in C#.", "Desk", "Borrow")]
    public void An_operation_gets_the_name_that_the_overlay_gives_it(string sentence, string group, string name)
    {
        var docs = Library.With(Library.OfLending(sentence));
        Assert.Equal((group, "/loans/books"), (docs.Operation(name).GroupName, docs.Operation(name).Path));
        Assert.Empty(docs.Told());
    }

    [Theory]
    [InlineData("2 fast", "LendBook")]
    [InlineData("for", "LendBook")]
    [InlineData("Lend-It", "LendBook")]
    public void A_name_that_C_sharp_cannot_have_is_told_and_left_alone(string name, string instead)
    {
        var docs = Library.With(Library.OfLending($"Called `{name}` in C#."));
        Assert.NotNull(docs.Operation(instead));
        Assert.Equal($"'{name}' cannot be used as a C# name here (it is no identifier); it became '{instead}'. The name on the wire is unchanged", docs.Single(Rules.NameChanged).Message);
        Assert.Equal("overlay/a.md", docs.Single(Rules.NameChanged).Page);
    }

    [Fact]
    public void A_name_that_it_would_have_anyway_is_not_needed() =>
        Assert.Contains("The name in C# is 'LendBook'", Library.With(Library.OfLending("Called `LendBookAsync` in C#.")).Single(Rules.OverlayNeedless).Message);

    [Fact]
    public void Another_title_names_the_operation_and_is_told()
    {
        var docs = Library.With("# Borrow Book\n\n# POST /loans/books");
        Assert.Equal("Borrow Book", docs.Operation("BorrowBook").Title);
        Assert.Equal(["overlay/a.md(1) APIDOC033 The title of POST /loans/books is 'Borrow Book' here, and 'Lend Book' at lend.md(1,3)"], docs.Told());
    }

    [Fact]
    public void A_title_that_says_which_page_it_is_need_not_be_another() => Assert.Empty(Library.With(Library.OfLending("Words for whoever reads this page.")).Told());

    [Fact]
    public void The_tagline_is_the_operation_s_summary() =>
        Assert.Equal("Hands a book out.", Library.With("# Lend Book\n\n> Hands a book out.\n\n# POST /loans/books").Operation("LendBook").Summary.PlainText);

    [Fact]
    public void Authentication_and_scope_are_the_overlay_s()
    {
        var docs = Library.With(Library.OfLending("**Authentication:** Reader Token (`Authorization` header)\n\n**Scope:** `LOANS`"));
        Assert.Equal(("ReaderToken", "LOANS"), (docs.Operation("LendBook").CredentialId, docs.Operation("LendBook").Scope));
        Assert.Equal(["overlay/a.md(5) APIDOC033 The authentication of POST /loans/books is 'Reader Token (Authorization)' here, and 'API Key (x-key)' at lend.md(7,21)"], docs.Told());
    }

    [Theory]
    [InlineData("reads", CallClass.Read)]
    [InlineData("harmless", CallClass.Idempotent)]
    public void What_repeating_a_call_does_can_be_stated(string word, CallClass expected) =>
        Assert.Equal(expected, Library.With(Library.OfLending($"**Repeating:** {word}")).Operation("LendBook").Class);

    [Fact]
    public void What_repeating_does_is_told_when_it_is_known_or_in_no_known_word()
    {
        Assert.Contains("is money at lend.md(5,3) too", Library.With(Library.OfLending("**Repeating:** money")).Single(Rules.OverlayNeedless).Message);
        Assert.Contains("('sometimes') is not stated clearly", Library.With(Library.OfLending("**Repeating:** sometimes")).Single(Rules.Guess).Message);
    }

    [Fact]
    public void A_deprecation_is_added_corrected_and_taken_away()
    {
        const string Deprecated = "# Old Lend\n\n# POST /old\n\n**Authentication:** API Key (`x-key` header)\n\nThis endpoint is deprecated.\n";
        Assert.Equal("Deprecated: use another.", Library.With(Library.OfLending("Deprecated: use another.")).Operation("LendBook").Deprecated);
        var docs = Binding.InventedDocs.Of(("old.md", Deprecated), ("overlay/old.md", "# POST /old\n\n~~This endpoint is deprecated.~~"));
        Assert.Null(docs.Operation("OldLend").Deprecated);
        Assert.Equal("The deprecation of POST /old is taken away here, and documented at old.md(7,1); this page of the overlay decides", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void The_order_of_the_overlay_s_pages_does_not_matter()
    {
        string[] pages =
        [
            Library.OfLending("Called `Borrow` in C#."), Library.OfReturning("**Repeating:** harmless"), "# ~~POST /loans/books~~ POST /books/loans",
            Library.OfLending("### Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `isbn` | integer | - | - |"),
        ];
        var expected = Library.With(pages).Model;
        Assert.Equal(expected, Library.With([.. pages.Reverse()]).Model);
        Assert.Equal(expected, Library.With(pages[2], pages[0], pages[3], pages[1]).Model);
    }

    [Theory]
    [InlineData("Called `Borrow` in C#.", "Called `Take` in C#.", "The name in C# of POST /loans/books is 'Take' here, but 'Borrow' at overlay/a.md(5,9)")]
    [InlineData("**Scope:** `READ`", "**Scope:** `LEND`", "The scope of POST /loans/books is 'LEND' here, but 'READ' at overlay/a.md(5,")]
    public void Two_pages_of_the_overlay_that_disagree_are_told(string first, string second, string message)
    {
        var finding = Library.With(Library.OfLending(first), Library.OfLending(second)).Single(Rules.Contradiction);
        Assert.StartsWith(message, finding.Message);
        Assert.Equal("overlay/b.md", finding.Page);
    }

    [Fact]
    public void What_stands_behind_the_last_dot_is_the_method_s_name_without_async()
    {
        var docs = Library.With(Library.OfLending("Called `Counter.Desk.LendAsync` in C#."));
        Assert.Equal("POST", docs.Operation("Lend").HttpMethod);
        Assert.Contains("'Counter.Desk'", docs.Single(Rules.NameChanged).Message, StringComparison.Ordinal);
        Assert.Equal("POST", Library.With(Library.OfLending("Called `Async` in C#.")).Operation("Async").HttpMethod);
    }

    [Fact]
    public void Two_pages_that_give_an_operation_two_fates_are_told()
    {
        Assert.Contains("is 'POST /b' here, but 'POST /a' at overlay/a.md", Library.With("# ~~POST /loans/books~~ POST /a", "# ~~POST /loans/books~~ POST /b").Single(Rules.Contradiction).Message);
        Assert.Contains("but taken away at overlay/a.md", Library.With("# ~~POST /loans/books~~", Library.OfLending("Called `Lend` in C#.")).Single(Rules.Contradiction).Message);
    }
}
