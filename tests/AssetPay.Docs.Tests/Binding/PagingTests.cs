using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>How a list is walked through, out of the parameters and the example of its page.</summary>
public sealed class PagingTests
{
    private const string Cursor = "| `cursor` | string | No | Where to go on |";
    private const string Limit = "\n| `limit` | number | No | Boats on a page (max 100, default `20`) |";
    private const string Boats = "[{ \"id\": \"1\", \"name\": \"Nutshell\" }]";

    [Theory]
    [InlineData(Cursor, "{ \"items\": [B], \"nextCursor\": \"abc\" }", "Cursor cursor items=items next=nextCursor")]
    [InlineData(Cursor, "{ \"items\": [B], \"nextCursor\": null }", "Cursor cursor items=items next=nextCursor")]
    [InlineData(Cursor, "{ \"boats\": [B], \"cursor\": \"abc\" }", "Cursor cursor items=boats next=cursor")]
    [InlineData(Cursor, "{ \"boats\": [B], \"pagination\": { \"next\": \"abc\", \"has_more\": true } }", "Cursor cursor items=boats next=pagination.next more=pagination.has_more")]
    [InlineData(Cursor, "{ \"result\": { \"boats\": [B] }, \"meta\": { \"next_cursor\": null } }", "Cursor cursor items=result.boats next=meta.next_cursor")]
    [InlineData("| `next_token` | string | No | Where to go on |", "{ \"boats\": [B], \"next_token\": null }", "Cursor next_token items=boats next=next_token")]
    [InlineData("| `pageToken` | string | No | Where to go on |", "{ \"boats\": [B], \"nextPageToken\": \"abc\" }", "Cursor pageToken items=boats next=nextPageToken")]
    [InlineData("| `before` | string | No | Older than this |" + Limit, "{ \"boats\": [B], \"nextBefore\": \"2026-01-01\" }", "Cursor before items=boats next=nextBefore size=limit/20")]
    [InlineData("| `before` | number | No | Older than this |\n| `after` | number | No | Younger |", "{ \"boats\": [B], \"nextBefore\": 17 }", "Cursor before items=boats next=nextBefore")]
    [InlineData("| `after` | string | No | Behind this |", "{ \"boats\": [B], \"pageInfo\": { \"endCursor\": \"x\", \"hasNextPage\": true } }", "Cursor after items=boats next=pageInfo.endCursor more=pageInfo.hasNextPage")]
    [InlineData("| `page` | number | No | The page (default `1`) |" + Limit, "[B]", "Page page items= size=limit/20 first=1")]
    [InlineData("| `page` | number | No | The page |\n| `perPage` | number | No | Its size |", "{ \"items\": [B], \"total\": 17, \"page\": 1 }", "Page page items=items total=total size=perPage first=1")]
    [InlineData("| `page` | integer | No | The page, zero-based |\n| `page_size` | integer | No | Its size |", "{ \"data\": [B], \"meta\": { \"totalPages\": 3, \"total\": 30 } }", "Page page items=data total=meta.total pages=meta.totalPages size=page_size first=0")]
    [InlineData("| `page` | integer | No | The page (default `0`) |", "{ \"data\": [B], \"hasMore\": true }", "Page page items=data more=hasMore first=0")]
    [InlineData("| `offset` | number | No | How many to pass over |" + Limit, "{ \"inventory\": [B], \"count\": 3 }", "Offset offset items=inventory size=limit/20")]
    [InlineData("| `skip` | integer | No | How many to pass over |\n| `take` | integer | No | How many |", "{ \"inventory\": [B], \"totalCount\": 3 }", "Offset skip items=inventory total=totalCount size=take")]
    [InlineData("| `offset` | number | No | How many to pass over |\n| `limit` | number | No | Boats on a page (default `1`) |", "{ \"inventory\": [B] }", "Offset offset items=inventory size=limit/1")]
    [InlineData("| `offset` | number | No | How many to pass over |\n| `limit` | number | No | Boats on a page (default `0`) |", "{ \"inventory\": [B] }", "Offset offset items=inventory size=limit")]
    [InlineData("| `before` | string (uuid) | No | Older than this |", "{ \"boats\": [B], \"nextBefore\": \"abc\" }", "Cursor before items=boats next=nextBefore")]
    [InlineData("| `before` | string | No | Older than this |", "{ \"boats\": [B], \"nextBefore\": 17 }", "Cursor before items=boats next=nextBefore")]
    [InlineData("| `before` | integer | No | Older than this |", "{ \"boats\": [B], \"nextBefore\": 17.5 }", "Cursor before items=boats next=nextBefore")]
    [InlineData("| `page` | number | No | The page |", "{ \"items\": [B], \"total\": 17.5 }", "Page page items=items first=1")]
    [InlineData("| `page` | number | No | The page |", "{ \"items\": [B], \"meta\": { \"total\": 17.5 } }", "Page page items=items total=meta.total first=1")]
    [InlineData("| `page` | number | No | The page |", "{ \"items\": [B], \"meta\": { \"total\": \"17\" } }", "Page page items=items first=1")]
    [InlineData(Cursor, "{ \"boats\": [B], \"warnings\": [\"a\"], \"nextCursor\": null }", "Cursor cursor items=boats next=nextCursor")]
    [InlineData(Cursor, "{ \"items\": [B], \"warnings\": [\"a\"], \"nextCursor\": null }", "Cursor cursor items=items next=nextCursor")]
    public void A_page_of_a_list_is_walked_through(string rows, string data, string expected)
    {
        var docs = Page(rows, data);

        var operation = docs.Operation("ListBoats");
        Assert.Equal(expected, Line(operation.Paging!));
        Assert.Equal("ListBoatsAll", operation.Paging!.Method);
        Assert.Equal(TypeKind.Object, operation.Paging.Element.Kind);
        Assert.DoesNotContain(docs.Findings, finding => finding.Message.Contains("paging", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Cursor, "{ \"items\": [B] }", "no member of the answer gives what to send")]
    [InlineData("| `name` | string | No | A name |", "{ \"items\": [B], \"nextCursor\": null }", "no parameter takes it")]
    [InlineData("| `cursor` | boolean | No | Where to go on |", "{ \"items\": [B], \"nextCursor\": \"abc\" }", "no member of the answer gives what to send")]
    [InlineData("| `cursor` | number | No | Where to go on |", "{ \"items\": [B], \"nextCursor\": \"abc\" }", "no member of the answer gives what to send")]
    [InlineData("| `cursor` | boolean | No | Where to go on |", "{ \"items\": [B], \"nextCursor\": 17 }", "no member of the answer gives what to send")]
    [InlineData("| `page` | number | No | The page |", "{}", "no example shows the list that it is of")]
    [InlineData(Cursor, "{ \"ships\": [B], \"rafts\": [B], \"nextCursor\": null }", "which list of the answer")]
    [InlineData(Cursor, "{ \"count\": 1, \"nextCursor\": null }", "which list of the answer")]
    public void What_looks_like_paging_and_cannot_be_walked_is_told(string rows, string data, string told)
    {
        var docs = Page(rows, data);

        Assert.Null(docs.Operation("ListBoats").Paging);
        Assert.Contains(told, docs.Single(Rules.NotRead).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| `limit` | number | No | How many |", "{ \"items\": [B] }")]
    [InlineData("| `before` | string | No | Older than this |\n| `after` | string | No | Younger than this |", "{ \"items\": [B] }")]
    [InlineData("| `page` | string | No | The page of a book |", "{ \"items\": [B] }")]
    public void A_list_of_one_page_is_none(string rows, string data)
    {
        var docs = Page(rows, data);

        Assert.Null(docs.Operation("ListBoats").Paging);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.NotRead);
    }

    [Fact]
    public void A_list_that_is_posted_for_is_walked_through_where_it_is_a_search()
    {
        var search = Page(Cursor, "{ \"items\": [B], \"nextCursor\": null }", "POST /boats/search");
        var sale = Page(Cursor, "{ \"items\": [B], \"nextCursor\": null }", "POST /boats/sell");

        Assert.Equal((CallClass.Read, PagingForm.Cursor), (search.Operation("ListBoats").Class, search.Operation("ListBoats").Paging!.Form));
        Assert.Null(sale.Operation("ListBoats").Paging);
        Assert.Contains("only a call that reads", sale.Single(Rules.NotRead).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_index_whose_first_number_nobody_says_is_a_guess()
    {
        var docs = Page("| `pageIndex` | integer | No | The page |", "[B]");

        Assert.Equal(0, docs.Operation("ListBoats").Paging!.First);
        Assert.Contains("first page", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_money_does_not_count_the_entries()
    {
        var docs = Page("| `page` | number | No | The page |", "{ \"items\": [B], \"total\": 17 }\n```\n\n| Field | Type | Description |\n| --- | --- | --- |\n| `total` | number | What all of them cost, the sum of their prices |\n\n```json\n{}");

        Assert.True(docs.Operation("ListBoats").Paging!.Total.IsEmpty);
    }

    [Fact]
    public void The_method_gives_way_to_an_operation_of_its_name()
    {
        var other = InventedDocs.BoatPage("", title: "List Boats All", announcement: "GET /boats/all");
        var docs = InventedDocs.Of(("a.md", Text(Cursor, "{ \"items\": [B], \"nextCursor\": null }", "GET /boats")), ("b.md", other));

        Assert.Equal("ListBoatsAllPages", docs.Operation("ListBoats").Paging!.Method);
    }

    private static string Line(PagingModel paging)
    {
        var parts = new List<string> { $"{paging.Form} {paging.Member} items={string.Join(".", paging.Items)}" };
        void Add(string name, EquatableArray<string> path)
        {
            if (!path.IsEmpty)
                parts.Add($"{name}={string.Join(".", path)}");
        }

        Add("next", paging.Next);
        Add("more", paging.HasMore);
        Add("total", paging.Total);
        Add("pages", paging.Pages);
        if (paging.Size is not null)
            parts.Add($"size={paging.Size}{(paging.DefaultSize is { } size ? $"/{size}" : "")}");

        if (paging.Form == PagingForm.Page)
            parts.Add($"first={paging.First}");

        return string.Join(" ", parts);
    }

    private static InventedDocs Page(string rows, string data, string announcement = "GET /boats") => InventedDocs.Of(("boats.md", Text(rows, data, announcement)));

    private static string Text(string rows, string data, string announcement) => InventedDocs.BoatPage(
        rows, title: "List Boats", announcement: announcement, more: $"## Response\n\n```json\n{data.Replace("[B]", Boats, StringComparison.Ordinal)}\n```\n")
        .Replace("### Body Parameters", announcement.StartsWith("GET", StringComparison.Ordinal) ? "### Query Parameters" : "### Body Parameters", StringComparison.Ordinal);
}
