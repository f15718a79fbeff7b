using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace AssetPay.Load;

/// <summary>Calls per second of the client beside a bare HttpClient that sends and reads the same, without failures. Figures to look at, no test.</summary>
internal sealed class Pace(LoadSettings settings)
{
    public async Task<(double Client, double Bare)> MeasureAsync()
    {
        var store = new TradeStore();
        await using var server = await LoadServer.StartAsync(store, new(0, 0));
        using var client = new AssetPayClient("ap_load", new() { BaseAddress = server.Address });
        using var bare = new HttpClient { BaseAddress = server.Address };
        var number = 0;

        // In turns, so that what the machine does beside does not meet one of them alone; the first turn warms up and does not count.
        double clientCalls = 0, bareCalls = 0;
        for (var turn = 0; turn <= 4; turn++)
        {
            var sold = await TurnAsync(() => SellAsync(client, Interlocked.Increment(ref number)));
            var posted = await TurnAsync(() => PostAsync(bare, Interlocked.Increment(ref number)));
            (clientCalls, bareCalls) = turn == 0 ? (0, 0) : (clientCalls + sold, bareCalls + posted);
        }

        return (clientCalls / 4, bareCalls / 4);
    }

    private async Task<double> TurnAsync(Func<Task> call)
    {
        var watch = Stopwatch.StartNew();
        var calls = 0;
        await Task.WhenAll(Enumerable.Range(0, settings.Callers).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < TimeSpan.FromSeconds(2))
            {
                await call();
                Interlocked.Increment(ref calls);
            }
        })));
        return calls / watch.Elapsed.TotalSeconds;
    }

    private static Task SellAsync(AssetPayClient client, int number) => client.Secure.SellItemsAsync(new()
    {
        TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH",
        Items = [new() { ItemId = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", Price = 10.75m }],
        ExternalId = Answers.Key(number),
    });

    private static async Task PostAsync(HttpClient bare, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/secure/sell")
        {
            Content = new StringContent($$"""{"tradeUrl":"https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH","items":[{"itemId":"018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f","price":10.75}],"externalId":"{{Answers.Key(number)}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("api-key", "ap_load");
        using var response = await bare.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        if (!answer.RootElement.GetProperty("success").GetBoolean())
        {
            throw new InvalidOperationException("The server failed where it was not to.");
        }
    }
}
