using System.Collections.Concurrent;
using System.Net;
using ApiDocs.Runtime;

namespace AssetPay.Callbacks.Tests;

/// <summary>Many deliveries at once, some of them forged, replayed, late or oversized.</summary>
public sealed class LoadTests
{
    private const int Total = 10_000;
    private const int Bad = 1_000;
    private const int MostAttempts = 50;
    private const int LargestBody = 4096;

    private enum Kind
    {
        Sound,
        /// <summary>Delivered a second time while the first may still be under way, with an id of its own.</summary>
        Twice,
        Approval,
        Forged,
        Tampered,
        Late,
        Oversized,
        Replayed,
    }

    [Fact]
    public async Task Of_10000_deliveries_none_of_1000_bad_ones_is_handled_and_none_of_the_others_lost_or_handled_twice()
    {
        var kinds = Kinds(new Random(20261121));
        var handled = new ConcurrentDictionary<string, int>();
        var failed = new ConcurrentDictionary<string, bool>();
        var sent = new ConcurrentQueue<(byte[] Body, string Header)>();
        await using var shop = await Shop.OpenAsync(
            async (callback, _) =>
            {
                await Task.Yield();
                // One in 16 breaks the first time, before anything was done.
                if (callback.DeliveryId[0] == '0' && failed.TryAdd(callback.DedupeKey, true))
                {
                    throw new InvalidOperationException("The database is away.");
                }

                handled.AddOrUpdate(callback.DedupeKey, 1, static (_, times) => times + 1);
                return callback.IsApprovalRequest && callback.Trade.Id.EndsWith('7') ? AssetPayCallbackAnswer.Reject("no") : AssetPayCallbackAnswer.Approve();
            },
            new() { Secrets = [Deliveries.Secret], MaxBodySize = LargestBody });

        var answers = new ConcurrentDictionary<int, HttpStatusCode>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Total), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, _) =>
            answers[number] = await DeliverAsync(shop, number, kinds[number], sent));

        var good = Enumerable.Range(0, Total).Where(number => kinds[number] is Kind.Sound or Kind.Twice or Kind.Approval).ToList();
        Assert.Equal(Total - Bad, good.Count);
        Assert.Equal(good.Select(number => Key(number, kinds[number])).Order(), handled.Keys.Order());
        Assert.All(handled, pair => Assert.Equal(1, pair.Value));
        Assert.All(good, number => Assert.Equal(kinds[number] == Kind.Approval && number % 10 == 7 ? HttpStatusCode.PaymentRequired : HttpStatusCode.OK, answers[number]));
        Assert.All(Enumerable.Range(0, Total).Except(good).Where(number => kinds[number] != Kind.Replayed), number =>
            Assert.Equal(kinds[number] == Kind.Oversized ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.Unauthorized, answers[number]));
        Assert.NotEmpty(failed);
    }

    private static async Task<HttpStatusCode> DeliverAsync(Shop shop, int number, Kind kind, ConcurrentQueue<(byte[] Body, string Header)> sent)
    {
        var body = kind == Kind.Approval ? Deliveries.Approval($"t-{number}") : Deliveries.Body($"t-{number}");
        switch (kind)
        {
            case Kind.Forged:
                return (await shop.SendAsync(body, "guessed-secret")).Status;
            case Kind.Tampered:
                return (await shop.PostAsync(body, Header(shop, Deliveries.Body("t-other")))).Status;
            case Kind.Late:
                return (await shop.SendAsync(body, ago: TimeSpan.FromSeconds(number % 2 == 0 ? 301 : -301))).Status;
            case Kind.Oversized:
                body = [.. body, .. Enumerable.Repeat((byte)' ', LargestBody)];
                return (await shop.PostAsync(body, Header(shop, body), isChunked: number % 2 == 0)).Status;
            case Kind.Replayed:
                return sent.TryDequeue(out var old) ? (await shop.PostAsync(old.Body, old.Header)).Status : HttpStatusCode.OK;
            case Kind.Twice:
                return (await Task.WhenAll(SendUntilTakenAsync(shop, body, sent), SendUntilTakenAsync(shop, body, sent)))[1];
            default:
                return await SendUntilTakenAsync(shop, body, sent);
        }
    }

    /// <summary>As the API does it: once more, with a new delivery id, until the answer is final.</summary>
    private static async Task<HttpStatusCode> SendUntilTakenAsync(Shop shop, byte[] body, ConcurrentQueue<(byte[] Body, string Header)> sent)
    {
        for (var attempt = 1; ; attempt++)
        {
            var header = Header(shop, body);
            var answer = await shop.PostAsync(body, header);
            if (answer.Status < HttpStatusCode.InternalServerError || attempt == MostAttempts)
            {
                sent.Enqueue((body, header));
                return answer.Status;
            }
        }
    }

    private static string Header(Shop shop, byte[] body) => AssetPayCallbacks.Sign(body, Deliveries.Secret, time: shop.Time.GetUtcNow());

    private static string Key(int number, Kind kind) => kind == Kind.Approval ? $"t-{number}" : $"t-{number}:completed";

    private static Kind[] Kinds(Random random)
    {
        Kind[] bad = [Kind.Forged, Kind.Tampered, Kind.Late, Kind.Oversized, Kind.Replayed];
        Kind[] good = [Kind.Sound, Kind.Sound, Kind.Sound, Kind.Twice, Kind.Approval];
        var kinds = Enumerable.Range(0, Total).Select(number => number < Bad ? bad[number % bad.Length] : good[number % good.Length]).ToArray();
        random.Shuffle(kinds);
        return kinds;
    }
}
