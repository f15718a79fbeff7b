using ApiDocs.Runtime.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AssetPay.Hosting.Tests;

/// <summary>A client out of a container.</summary>
public sealed class ContainerTests
{
    [Fact]
    public async Task A_client_comes_out_of_the_container_once_under_its_class_and_its_interface()
    {
        await using var server = Scripted.Answering(Api.Sold);
        await using var services = With(collection => collection.AddAssetPay(options =>
        {
            options.ApiKey = "ap_key-of-shop";
            options.BaseAddress = server.Address;
        }));

        var client = services.GetRequiredService<IAssetPayClient>();

        Assert.Equal("t-1", (await client.Secure.SellItemsAsync(Api.Sale())).Id);
        Assert.Same(client, services.GetRequiredService<AssetPayClient>());
        Assert.Same(client, services.CreateScope().ServiceProvider.GetRequiredService<IAssetPayClient>());
    }

    [Fact]
    public async Task Named_clients_are_keyed_services_that_have_nothing_in_common()
    {
        await using var europe = Scripted.Answering(Api.Sold);
        await using var asia = Scripted.Answering(Api.Sold);
        await using var services = With(collection =>
        {
            collection.AddAssetPay("eu", options => (options.ApiKey, options.BaseAddress) = ("ap_key-of-eu", europe.Address));
            collection.AddAssetPay("asia", options => (options.ApiKey, options.BaseAddress) = ("ap_key-of-asia", asia.Address));
        });

        var client = services.GetRequiredKeyedService<IAssetPayClient>("eu");
        await client.Secure.SellItemsAsync(Api.Sale());

        Assert.Equal((1, 0), (europe.RequestCount, asia.RequestCount));
        Assert.Same(client, services.GetRequiredKeyedService<AssetPayClient>("eu"));
        Assert.NotSame(client, services.GetRequiredKeyedService<IAssetPayClient>("asia"));
        Assert.Null(services.GetService<IAssetPayClient>());
    }

    [Fact]
    public async Task The_key_can_come_from_another_service()
    {
        await using var server = Scripted.Answering(Api.Sold);
        await using var services = With(collection =>
        {
            collection.AddSingleton(new Vault("ap_key-of-vault"));
            collection.AddAssetPay(options =>
            {
                options.BaseAddress = server.Address;
                options.ApiKeyProvider = static (provider, _) => new(provider.GetRequiredService<Vault>().Key);
            });
        });

        Assert.Equal("t-1", (await services.GetRequiredService<AssetPayClient>().Secure.SellItemsAsync(Api.Sale())).Id);
    }

    [Theory]
    [InlineData(null, null, "The AssetPayClient: ApiKey is missing.")]
    [InlineData(" ap_key ", null, "The AssetPayClient: ApiKey starts or ends with a blank")]
    [InlineData("ap_\u0001key", null, "The AssetPayClient: ApiKey must consist of printable ASCII")]
    [InlineData("ap_key-of-shop", "http://api.example.com", "The AssetPayClient: BaseAddress must be HTTPS, but is 'http://api.example.com/'")]
    public void What_is_missing_or_wrong_is_told_when_the_client_is_first_asked_for(string? key, string? address, string problem)
    {
        using var services = With(collection => collection.AddAssetPay(options => (options.ApiKey, options.BaseAddress) = (key, address is null ? null : new(address))));

        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IAssetPayClient>());

        Assert.StartsWith(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_a_named_client_are_told_at_once_and_name_it()
    {
        using var services = With(collection => collection.AddAssetPay("eu", options => options.BaseAddress = new("http://api.example.com")));

        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredKeyedService<IAssetPayClient>("eu"));

        Assert.Equal(2, exception.Failures.Count());
        Assert.All(exception.Failures, failure => Assert.StartsWith("The AssetPayClient 'eu': ", failure, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_and_a_provider_of_keys_contradict_each_other()
    {
        using var services = With(collection => collection.AddAssetPay(options => (options.ApiKey, options.ApiKeyProvider) = ("ap_key-of-shop", (_, _) => new("other-key"))));
        Assert.Contains("both ApiKey and ApiKeyProvider", Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IAssetPayClient>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_can_be_checked_when_the_program_starts()
    {
        using var services = With(collection =>
        {
            collection.AddAssetPay();
            collection.AddOptions<AssetPayServiceOptions>().ValidateOnStart();
        });

        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void The_settings_are_frozen_when_the_client_is_made()
    {
        using var services = With(collection => collection.AddAssetPay(options => options.ApiKey = "ap_key-of-shop"));
        var options = services.GetRequiredService<IOptionsMonitor<AssetPayServiceOptions>>().CurrentValue;
        options.MaxRetries = 1;

        services.GetRequiredService<IAssetPayClient>();

        Assert.StartsWith("MaxRetries ", Assert.Throws<InvalidOperationException>(() => options.MaxRetries = 2).Message, StringComparison.Ordinal);
        Assert.StartsWith("ApiKey ", Assert.Throws<InvalidOperationException>(() => options.ApiKey = "another-key").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_of_the_users_stand_before_one_that_follows_no_redirect_and_keeps_no_cookie()
    {
        await using var other = Scripted.Answering(Api.Sold);
        await using var server = Scripted.Answering(Scripted.Http(307, "", more: $"Set-Cookie: a=b\r\nLocation: {other.Address}\r\n"));
        var seen = new Seen();
        await using var services = With(collection => collection
            .AddAssetPay(options => (options.ApiKey, options.BaseAddress) = ("ap_key-of-shop", server.Address))
            .AddHttpMessageHandler(() => seen));

        var client = services.GetRequiredService<AssetPayClient>();

        Assert.True(await client.Secure.TrySellItemsAsync(Api.Sale()) is { IsAmbiguous: true });
        await client.Secure.TrySellItemsAsync(Api.Sale());
        Assert.Equal((2, 0, 0), (seen.Count, other.RequestCount, seen.Cookies));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_all_clients_of_the_program_have_by_default_neither_sends_a_sale_twice_nor_follows_a_redirect(bool isBefore)
    {
        await using var other = Scripted.Answering(Api.Sold);
        await using var server = Scripted.Answering(Scripted.Http(307, "", more: $"Location: {other.Address}\r\n"));
        var seen = new Seen();
        await using var services = With(collection =>
        {
            if (isBefore)
            {
                Defaults(collection);
            }

            collection.AddAssetPay(options => (options.ApiKey, options.BaseAddress) = ("ap_key-of-shop", server.Address)).AddHttpMessageHandler(() => seen);
            if (!isBefore)
            {
                Defaults(collection);
            }
        });

        Assert.True((await services.GetRequiredService<AssetPayClient>().Secure.TrySellItemsAsync(Api.Sale())).IsAmbiguous);
        Assert.Equal((1, 1, 0), (seen.Count, server.RequestCount, other.RequestCount));

        static void Defaults(IServiceCollection collection) => collection.ConfigureHttpClientDefaults(builder => builder
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = true })
            .AddHttpMessageHandler(() => new SendingAgain())
            .ConfigureHttpClient(client => client.Timeout = TimeSpan.FromTicks(1)));
    }

    [Fact]
    public async Task Added_twice_it_is_one_client_with_all_that_was_set_and_the_handlers_of_the_first_time()
    {
        await using var server = Scripted.Answering(Api.Sold);
        var (seen, log) = (new Seen(), new KeptLog());
        await using var services = With(collection =>
        {
            collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            collection.AddAssetPay("eu", options => options.ApiKey = "ap_key-of-eu").AddHttpMessageHandler(() => seen);
            collection.AddAssetPay("eu", options => options.BaseAddress = server.Address);
        });

        await services.GetRequiredKeyedService<IAssetPayClient>("eu").Secure.SellItemsAsync(Api.Sale());

        Assert.Single(services.GetKeyedServices<AssetPayClient>("eu"));
        Assert.Equal((1, 1), (seen.Count, server.RequestCount));
        Assert.Single(log.OfClient, entry => entry.Id.Name == "Succeeded");
    }

    [Fact]
    public async Task A_client_that_is_kept_lives_on_while_its_handler_renews_the_connections()
    {
        await using var server = Scripted.Answering(Api.Sold);
        await using var services = With(collection => collection.AddAssetPay(options => (options.ApiKey, options.BaseAddress) = ("ap_key-of-shop", server.Address)));
        var settings = services.GetRequiredService<IOptionsMonitor<Microsoft.Extensions.Http.HttpClientFactoryOptions>>().Get("AssetPay");

        Assert.Equal(Timeout.InfiniteTimeSpan, settings.HandlerLifetime);
        using var handler = ApiDocs.Runtime.ApiHosting.CreateHandler();
        Assert.Equal(TimeSpan.FromMinutes(5), Assert.IsType<SocketsHttpHandler>(handler).PooledConnectionLifetime);
    }

    internal static ServiceProvider With(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed record Vault(string Key);

    /// <summary>As a handler of a library that repeats whatever fails.</summary>
    private sealed class SendingAgain : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Seen : DelegatingHandler
    {
        internal int Count { get; private set; }

        internal int Cookies { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            Cookies += request.Headers.Contains("Cookie") ? 1 : 0;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
