using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

/// <summary>Credentials stay home: what a handler of the user's brings back from elsewhere is an error.</summary>
public sealed class RedirectTests
{
    [Fact]
    public async Task The_default_handler_carries_the_key_to_another_origin_and_what_it_brings_back_is_not_read()
    {
        await using var other = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        await using var api = await Redirecting(HttpStatusCode.TemporaryRedirect, new Uri(other.Address, "/Sell"));
        using var http = new HttpClient();
        using var connection = Shop.Connect(api.Address, new() { HttpClient = http, TimeProvider = new HastyTime() });

        var outcome = await connection.TrySellAsync();

        Assert.Equal(Shop.Key, other.Request.Headers["api-key"]);
        Assert.True(outcome is { IsAmbiguous: true, Value: null, StatusCode: null, Attempts: 1, Failure: { RawBody: null, Headers: null } });
        Assert.Contains($"came from http://127.0.0.1:{other.Address.Port} and not from http://127.0.0.1:{api.Address.Port}", outcome.Failure.Message, StringComparison.Ordinal);
        Assert.Contains("AllowAutoRedirect = false", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_from_elsewhere_is_an_error_and_is_not_sent_there_again()
    {
        await using var other = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        await using var api = await Redirecting(HttpStatusCode.Redirect, new Uri(other.Address, "/trade"));
        using var http = new HttpClient();
        using var connection = Shop.Connect(api.Address, new() { HttpClient = http, TimeProvider = new HastyTime() });

        Assert.True(await connection.TryGetAsync() is { IsSuccess: false, IsAmbiguous: false, Attempts: 1 });
        Assert.Single(other.Requests);
    }

    [Fact]
    public async Task A_sale_that_a_redirect_made_a_read_of_is_not_taken_for_one()
    {
        await using var server = Scripted.Answering(Scripted.Http(302, "", more: "Location: /other\r\n"), Scripted.Http(200, Shop.Success(Shop.TradeJson)));
        using var http = new HttpClient();
        using var connection = Shop.Connect(server.Address, new() { HttpClient = http });

        var outcome = await connection.TrySellAsync();

        Assert.True(outcome is { IsSuccess: false, IsAmbiguous: true });
        Assert.Contains("one to a GET and not to the POST", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clients_own_handler_follows_no_redirect()
    {
        await using var other = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        await using var api = await Redirecting(HttpStatusCode.TemporaryRedirect, other.Address);
        using var connection = Shop.Connect(api.Address);

        Assert.True(await connection.TrySellAsync() is { IsAmbiguous: true, StatusCode: HttpStatusCode.TemporaryRedirect });
        Assert.Empty(other.Requests);
    }

    private static Task<TestApi> Redirecting(HttpStatusCode status, Uri to) =>
        TestApi.Answering("", status, "text/html", ("Location", to.AbsoluteUri));
}
