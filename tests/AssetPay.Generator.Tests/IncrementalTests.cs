using System.Globalization;
using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;
using FolderFile = ApiDocs.Generator.Pipeline.FolderFile;

namespace ApiDocs.Generator.Tests;

/// <summary>What a keystroke costs: only what it changed is computed anew.</summary>
public sealed class IncrementalTests
{
    private const string Sell = "api-reference/secure/sell.md";

    private readonly Docs[] _pages = Repository.DocsInput();

    [Fact]
    public void Typing_in_code_computes_nothing_anew()
    {
        var consumer = new Consumer(_pages);
        consumer.Run();
        var second = consumer.WithCode("class Other { }").Run();

        Assert.All(second.OutputReasons, reason => Assert.Equal(Cached, reason));
        Assert.All(second.Reasons("FolderFiles"), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Moving_a_paragraph_binds_nothing_anew()
    {
        var (_, second) = Edit(Sell, text => text.Replace("## Request\n", "\n\n\n## Request\n", StringComparison.Ordinal));

        OnlyParsed(second);
    }

    [Fact]
    public void Pages_of_one_path_in_two_folders_are_read_each_by_itself()
    {
        var twin = new Docs("guides/callbacks.md", "# Boats\n\nCallbacks do not sink.\n", root: "/consumer/more/");
        var consumer = new Consumer([.. _pages, twin]);
        consumer.Run();
        var second = consumer.Replace(twin.With(text => text + "\nBoats do.\n")).Run();

        OnlyParsed(second);
        Assert.Single(second.Reasons("FolderFiles"), reason => reason == Modified);
    }

    [Fact]
    public void Prose_that_nothing_is_made_of_binds_nothing_anew()
    {
        var (_, second) = Edit("guides/callbacks.md", text => text + "\nA word to those who keep boats: callbacks do not sink.\n");

        OnlyParsed(second);
    }

    [Fact]
    public void A_statement_in_prose_that_nothing_is_made_of_is_counted_and_binds_nothing_anew()
    {
        var (first, second) = Edit("guides/callbacks.md", text => text + "\nAt most 7 boats are told of in a day.\n");

        OnlyParsed(second);
        Assert.DoesNotContain(first.Diagnostics, IsTold);
        Assert.Single(second.Diagnostics, IsTold);
        // Its line, and the page's figure: what is told of the other pages was made by the run before.
        Assert.Equal(2, second.Values("Told").Except(first.Values("Told"), ReferenceEqualityComparer.Instance).Count());
        Assert.NotEmpty(second.Values("Told").Intersect(first.Values("Told"), ReferenceEqualityComparer.Instance));

        static bool IsTold(Diagnostic diagnostic) => diagnostic.Id == "APIDOC030" && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("At most 7 boats", StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_in_a_table_re_emits_its_operation_alone()
    {
        var (first, second) = Edit(Sell, text => text.Replace("Request instant credit", "Ask for instant credit", StringComparison.Ordinal));

        Assert.Equal(["SellItems.g.cs"], second.Changed("Files"));
        Assert.NotEqual(first.Files["SellItems.g.cs"], second.Files["SellItems.g.cs"]);
    }

    [Fact]
    public void A_new_row_re_emits_both_sides_of_its_operation()
    {
        var (_, second) = Edit(Sell, text => text.Replace(
            "| `externalId`     |", "| `note`           | string  | No       | A word to yourself                                      |\n| `externalId`     |", StringComparison.Ordinal));

        Assert.Equal(["SellItems.Json.g.cs", "SellItems.g.cs"], second.Changed("Files"));
    }

    [Fact]
    public void A_comment_in_the_types_re_emits_that_type_alone()
    {
        var (_, second) = Edit("reference/types.md", text => text.Replace("Price of the offer, in USD", "Price of the offer in US dollars", StringComparison.Ordinal));

        Assert.Equal(["ItemOffer.g.cs"], second.Changed("Files"));
    }

    [Fact]
    public void A_file_that_is_no_page_changes_nothing()
    {
        var without = new Consumer(_pages).Run();
        var with = new Consumer([.. _pages, new OtherFile("README.md", "# POST /injected")]).Run();

        Assert.Equal(without.Files, with.Files);
    }

    [Fact]
    public void A_file_is_read_once_and_what_was_read_stays_with_it()
    {
        var (first, second) = Edit("guides/callbacks.md", text => text + "\nBoats do not sink.\n");

        Assert.Equal(Read(first), Read(first));
        Assert.Single(Read(second).Except(Read(first)));

        static IEnumerable<object> Read(ClientRun run) => run.Values("FolderFiles").Cast<FolderFile>().Select(file => file.Read(CancellationToken.None));
    }

    private static void OnlyParsed(ClientRun run)
    {
        Assert.Equal(1, run.Reasons("FolderFiles").Count(reason => reason == Modified));
        Assert.Equal(1, run.Reasons("SaidPages").Count(reason => reason == Unchanged));
        foreach (var step in new[] { "Clients", "Bound", "Model", "Units", "Printed", "Files" })
        {
            Assert.NotEmpty(run.Reasons(step));
            Assert.All(run.Reasons(step), reason => Assert.Equal(Cached, reason));
        }
    }

    private (ClientRun First, ClientRun Second) Edit(string page, Func<string, string> change)
    {
        var consumer = new Consumer(_pages);
        var first = consumer.Run();
        var edited = _pages.Single(docs => docs.Page == page).With(change);
        Assert.NotEqual(_pages.Single(docs => docs.Page == page).Content, edited.Content);
        return (first, consumer.Replace(edited).Run());
    }
}
