using ApiDocs.Runtime.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AssetPay.Hosting.Tests;

/// <summary>The log of a client: stable ids, sensible levels, and words that say what to do.</summary>
public sealed class LogTests
{
    private static readonly string Refused = Scripted.Http(409, Api.Error("""{"code":11,"key":"PRICE_CHANGED","message":"x"}"""));

    [Fact]
    public async Task A_retry_is_a_warning_and_success_is_for_those_who_look_closely()
    {
        var log = await Calling([Scripted.Http(503, "busy", more: "Retry-After: 3\r\n"), Api.Sold], client => client.Secure.GetSelfTradeAsync("sale-1"));

        Assert.Equal(
            [(LogLevel.Debug, 1), (LogLevel.Debug, 3), (LogLevel.Warning, 4), (LogLevel.Debug, 1), (LogLevel.Debug, 2), (LogLevel.Debug, 6)],
            log.OfClient.Select(entry => (entry.Level, entry.Id.Id)));
        Assert.Contains(log.OfClient, entry => entry.Text.StartsWith("GetSelfTrade: 503 at attempt 1; it is sent again in 3000 ms, request ", StringComparison.Ordinal));
        Assert.Contains(log.OfClient, entry => entry.Text.Contains("begins, GET /secure/trades/{tradeId}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_sale_is_a_warning_with_the_key_of_the_api()
    {
        var log = await Calling([Refused], client => client.Secure.TrySellItemsAsync(Api.Sale()));

        var last = log.OfClient.Last();
        Assert.Equal((LogLevel.Warning, new EventId(7, "Failed")), (last.Level, last.Id));
        Assert.StartsWith("SellItems failed at attempt 1 with PRICE_CHANGED, status 409, request r-1", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sale_that_nobody_knows_of_is_an_error_that_says_what_to_do()
    {
        var log = await Calling([Scripted.Page(502)], client => client.Secure.TrySellItemsAsync(Api.Sale()));

        var last = log.OfClient.Last();
        Assert.Equal((LogLevel.Error, 8), (last.Level, last.Id.Id));
        Assert.StartsWith("SellItems ended with 502 at attempt 1, and nobody knows whether it was carried out: look it up before it is sent again", last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sale_whose_answer_cannot_be_read_is_an_error_and_one_with_gaps_a_warning()
    {
        var unreadable = await Calling([Scripted.Http(200, Api.Success("[]"))], client => client.Secure.TrySellItemsAsync(Api.Sale()));
        var gaps = await Calling([Scripted.Http(200, Api.Success("""{"id":"t-1"}"""))], client => client.Secure.TrySellItemsAsync(Api.Sale()));

        Assert.Equal((LogLevel.Error, 11), (unreadable.OfClient.Last().Level, unreadable.OfClient.Last().Id.Id));
        Assert.Equal((LogLevel.Warning, 12), (gaps.OfClient.Last().Level, gaps.OfClient.Last().Id.Id));
        Assert.Contains("lacks data.type, data.source", gaps.OfClient.Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_a_container_is_given_its_log_by_hand()
    {
        using var log = new KeptLog();
        await using var server = Scripted.Answering(Api.Sold);
        using var client = new AssetPayClient("ap_key-of-shop", new AssetPayClientOptions { BaseAddress = server.Address }.UseLogger(log.CreateLogger("shop")));

        await client.Secure.SellItemsAsync(Api.Sale());

        Assert.Equal([1, 2, 6], log.Entries.Where(entry => entry.Category == "shop").Select(entry => entry.Id.Id));
    }

    private static async Task<KeptLog> Calling(string[] answers, Func<AssetPayClient, Task> call)
    {
        var log = new KeptLog();
        await using var server = Scripted.Answering(answers);
        await using var services = ContainerTests.With(collection =>
        {
            collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            collection.AddAssetPay(options => (options.ApiKey, options.BaseAddress, options.TimeProvider) = ("ap_key-of-shop", server.Address, new HastyTime()));
        });
        await call(services.GetRequiredService<AssetPayClient>());
        return log;
    }
}
