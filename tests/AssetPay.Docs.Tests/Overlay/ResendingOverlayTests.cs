using ApiDocs.Flow;

namespace ApiDocs.Tests.Overlay;

/// <summary>What an overlay says of sending again: after which errors, under which id, and how long an attempt may take.</summary>
public sealed class ResendingOverlayTests
{
    private const string Table = "# Errors\n\n| Key | Repeating |\n| --- | --- |\n";

    [Fact]
    public void A_table_of_keys_says_what_repeating_does_after_them()
    {
        var docs = Library.With(Table + "| `BOOK_LENT` | Harmless |\n| `BOOK_LOST` | With a new credential |");

        Assert.Equal(["BOOK_LENT"], docs.Model.RetryableKeys);
        Assert.Equal(["BOOK_LOST"], docs.Model.RenewalKeys);
        Assert.Equal("It is lent", docs.Operation("LendBook").Errors.Single(error => error.Key == "BOOK_LENT").When.PlainText);
    }

    [Fact]
    public void A_word_that_is_not_known_makes_nothing_safe()
    {
        var docs = Library.With(Table + "| `BOOK_LENT` | perhaps |");

        Assert.True(docs.Model.RetryableKeys.IsEmpty);
        Assert.Contains("('perhaps') is not stated clearly; it was read as not safe", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_that_disagree_about_a_key_contradict_each_other() =>
        Assert.Contains(Library.With(Table + "| `BOOK_LENT` | harmless |", Table + "| `BOOK_LENT` | with a new credential |").Findings, finding => finding.Rule == Rules.Contradiction);

    [Theory]
    [InlineData("**Request ID:** UUID (`x-trace` header)", "x-trace")]
    [InlineData("**Request ID:** UUID", null)]
    [InlineData("The request ID: see the (`x-trace` header)", null)]
    public void The_header_of_the_request_id_is_stated(string line, string? header) => Assert.Equal(header, Library.With($"# Overview\n\n{line}").Model.RequestIdHeader);

    [Theory]
    [InlineData("**Time-out:** 100 s", 100)]
    [InlineData("**Timeout:** 2 minutes", 120)]
    public void A_call_may_take_longer(string line, int seconds) => Assert.Equal(seconds, Library.With(Library.OfLending(line)).Operation("LendBook").TimeoutSeconds);

    [Theory]
    [InlineData("long")]
    [InlineData("0 s")]
    [InlineData("999999 minutes")]
    public void A_time_that_is_none_is_told(string words)
    {
        var docs = Library.With(Library.OfLending($"**Time-out:** {words}"));

        Assert.Null(docs.Operation("LendBook").TimeoutSeconds);
        Assert.Contains($"The time-out of POST /loans/books ('{words}')", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }
}
