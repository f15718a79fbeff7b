using Microsoft.AspNetCore.Http;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>A documented list, walked through over a connection.</summary>
public sealed class PagingTests : WireTests
{
    [Fact]
    public async Task Each_page_is_asked_for_with_the_cursor_of_the_one_before_and_all_else_stays_as_it_was()
    {
        Pages(("", "c 1", 2), ("c 1", "c2", 0), ("c2", null, 1));
        var request = new ListSelfTradesRequest { Limit = 2, Game = GameId.Cs2 };

        var trades = await All(Client.Secure.ListSelfTradesAllAsync(request));

        Assert.Equal(3, trades.Count);
        Assert.Equal(
            ["/secure/trades?limit=2&game=730", "/secure/trades?cursor=c%201&limit=2&game=730", "/secure/trades?cursor=c2&limit=2&game=730"],
            Api.Requests.Select(received => received.Target));
        Assert.Null(request.Cursor);
    }

    [Fact]
    public async Task No_page_is_fetched_before_it_is_walked_to()
    {
        Pages(("", "c1", 2), ("c1", null, 2));
        var all = Client.Secure.ListSelfTradesAllAsync();
        Assert.Empty(Api.Requests);

        await foreach (var trade in all)
            break;

        Assert.Single(Api.Requests);
    }

    [Theory]
    [InlineData("c1")]
    [InlineData("c0")]
    public async Task A_cursor_that_repeats_ends_the_walk(string second)
    {
        Pages(("c0", "c1", 1), ("c1", second, 1));

        Assert.Equal(2, (await All(Client.Secure.ListSelfTradesAllAsync(new() { Cursor = "c0" }))).Count);
        Assert.Equal(2, Api.Requests.Count);
    }

    [Fact]
    public async Task A_walk_is_cancelled_by_its_parameter_and_by_WithCancellation()
    {
        Pages(("", "c1", 1), ("c1", "c2", 1));
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var trade in Client.Secure.ListSelfTradesAllAsync(cancellationToken: source.Token))
                await source.CancelAsync();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var trade in Client.Secure.ListSelfTradesAllAsync().WithCancellation(source.Token))
                Assert.Fail("nothing is fetched");
        });
        Assert.Single(Api.Requests);
    }

    private void Pages(params (string Cursor, string? Next, int Count)[] pages) => Api.Answer = context =>
    {
        var (_, next, count) = pages.Single(page => page.Cursor == context.Request.Query["cursor"].ToString());
        context.Response.ContentType = "application/json";
        var items = string.Join(", ", Enumerable.Repeat(Bodies.Trade, count));
        return context.Response.WriteAsync(Bodies.Data($$"""{ "items": [{{items}}], "nextCursor": {{(next is null ? "null" : $"\"{next}\"")}} }"""));
    };

    private static async Task<List<Trade>> All(IAsyncEnumerable<Trade> all)
    {
        var trades = new List<Trade>();
        await foreach (var trade in all)
            trades.Add(trade);

        return trades;
    }
}
