using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ApiDocs.Generator.Tests;

/// <summary>The lock beside the pages: what was accepted, held against what the pages mean.</summary>
public sealed class LockTests
{
    private static readonly string Order = DiagnosticCauses.Order;

    [Fact]
    public void Pages_that_mean_what_the_lock_has_are_quiet() =>
        Assert.Empty(DiagnosticCauses.With(Order.Replace("What you pay", "The price of it", StringComparison.Ordinal), @lock: DiagnosticCauses.Locked).Run().Diagnostics);

    [Fact]
    public void What_breaks_is_a_warning_where_the_page_says_it_now()
    {
        var run = DiagnosticCauses.With("\n" + Order.Replace("| number | Yes ", "| string | Yes ", StringComparison.Ordinal), @lock: DiagnosticCauses.Locked).Run();

        var told = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "APIDOC036");
        Assert.Equal(DiagnosticSeverity.Warning, told.Severity);
        Assert.Equal("/consumer/docs-input/orders.md", told.Location.GetLineSpan().Path);
        Assert.Contains("`price`", ("\n" + Order).Split('\n')[told.Location.GetLineSpan().StartLinePosition.Line], StringComparison.Ordinal);
        Assert.Equal(
            "POST /orders: body field price: type number → string. This breaks callers: it is written and read in another form. Correct the page, or accept the change by the docs tool's verb 'lock'",
            told.GetMessage(null));
    }

    [Fact]
    public void What_the_pages_say_no_more_is_told_at_the_line_of_the_lock()
    {
        var run = DiagnosticCauses.With(Order.Replace("| 11   | `PRICE_CHANGED` | 409  | It costs more by now |\n", "| 12   | `GONE` | 410  | It is sold |\n", StringComparison.Ordinal), @lock: DiagnosticCauses.Locked).Run();

        var told = run.Diagnostics.First(diagnostic => diagnostic.Id == "APIDOC036" && diagnostic.GetMessage(null).StartsWith("POST /orders: error PRICE_CHANGED: removed", StringComparison.Ordinal));
        Assert.Equal("/consumer/docs-input/api.lock.json", told.Location.GetLineSpan().Path);
        Assert.Contains("\"raises\": \"PRICE_CHANGED\"", DiagnosticCauses.Locked.Content.Split('\n')[told.Location.GetLineSpan().StartLinePosition.Line], StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_nobody_is_one_remark()
    {
        var run = DiagnosticCauses.With(
            Order.Replace("| `price`   | number | Yes ", "| `gift`    | string | No | For whom |\n| `price`   | number | No  ", StringComparison.Ordinal), @lock: DiagnosticCauses.Locked).Run();

        Assert.Empty(run.Diagnostics.Where(diagnostic => diagnostic.Id == "APIDOC036"));
        Assert.Equal(
            "The lock lacks 2 changes that break nobody (POST /orders: body field gift: added: string; POST /orders: body field price: required yes → no); accept by the docs tool's verb 'lock'",
            Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "APIDOC038").GetMessage(null));
    }

    [Fact]
    public void A_lock_is_its_own_clients_and_no_other_s()
    {
        var edited = Order.Replace("| number | Yes ", "| string | Yes ", StringComparison.Ordinal);
        var run = new Consumer(
            new Docs("a/orders.md", edited, "Shop"), Docs.Lock(DiagnosticCauses.Locked.Content, "shop", "a/"), new Docs("b/orders.md", edited, "Boats")).Run();

        Assert.Equal("/consumer/docs-input/a/orders.md", Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "APIDOC036" && diagnostic.GetMessage(null).Contains("price", StringComparison.Ordinal)).Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_lock_changes_nothing_of_the_client()
    {
        var without = DiagnosticCauses.With(Order).Run();
        var with = DiagnosticCauses.With(Order, @lock: DiagnosticCauses.Locked).Run();

        Assert.Equal(without.Files, with.Files);
    }

    [Fact]
    public void A_moved_line_compares_nothing_anew_and_code_reports_nothing_anew()
    {
        var edited = Order.Replace("| number | Yes ", "| string | Yes ", StringComparison.Ordinal);
        var consumer = DiagnosticCauses.With(edited, @lock: DiagnosticCauses.Locked);
        consumer.Run();
        var moved = consumer.Replace(new Docs("orders.md", "\n\n" + edited)).Run();
        var typed = consumer.WithCode("class Other { }").Run();

        Assert.All(moved.Reasons("Compared"), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.All(moved.Reasons("Files"), reason => Assert.Equal(Cached, reason));
        Assert.All(typed.OutputReasons, reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_edited_lock_binds_and_prints_nothing_anew()
    {
        var consumer = DiagnosticCauses.With(Order, @lock: DiagnosticCauses.Locked);
        consumer.Run();
        var second = consumer.Replace(DiagnosticCauses.Locked.With(text => text.Replace("\"number\"", "\"string\"", StringComparison.Ordinal))).Run();

        Assert.Contains("APIDOC036", second.Ids);
        Assert.All(second.Reasons("Bound").Concat(second.Reasons("Files")), reason => Assert.Equal(Cached, reason));
    }
}
