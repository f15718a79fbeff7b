using System.Net;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AssetPay.Callbacks.Tests;

/// <summary>An application that wants everybody to sign in lets deliveries through only where it is told to.</summary>
public sealed class AuthorizationTests
{
    [Theory]
    [InlineData(false, HttpStatusCode.Unauthorized, 0)]
    [InlineData(true, HttpStatusCode.OK, 1)]
    public async Task A_fallback_policy_keeps_deliveries_out_until_the_endpoint_allows_anonymous_callers(bool isOpen, HttpStatusCode expected, int handled)
    {
        var calls = 0;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddAuthentication(BearerTokenDefaults.AuthenticationScheme).AddBearerToken();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        await using var app = builder.Build();
        var endpoint = app.MapAssetPayCallbacks("/hooks/assetpay", (_, _) =>
        {
            calls++;
            return Task.FromResult(AssetPayCallbackAnswer.Accept());
        }, new() { Secrets = [Deliveries.Secret] });
        if (isOpen)
        {
            endpoint.AllowAnonymous();
        }

        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new(app.Urls.First()) };
        var body = Deliveries.Body("t-1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/assetpay") { Content = new ByteArrayContent(body) };
        request.Headers.Add(AssetPayCallbacks.SignatureHeader, AssetPayCallbacks.Sign(body, Deliveries.Secret));

        using var response = await http.SendAsync(request);

        Assert.Equal((expected, handled), (response.StatusCode, calls));
    }
}
