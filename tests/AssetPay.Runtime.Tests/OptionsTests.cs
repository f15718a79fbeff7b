using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<ApiClientOptions>> Setters => new()
    {
        { "BaseAddress", options => options.BaseAddress = new("https://other.example") },
        { "HttpClient", options => options.HttpClient = null },
        { "Timeout", options => options.Timeout = TimeSpan.FromSeconds(1) },
        { "ValidateRequests", options => options.ValidateRequests = false },
        { "ApplicationName", options => options.ApplicationName = "shop" },
        { "TimeProvider", options => options.TimeProvider = TimeProvider.System },
        { "MaxResponseBytes", options => options.MaxResponseBytes = 4096 },
        { "TotalTimeout", options => options.TotalTimeout = TimeSpan.FromSeconds(1) },
        { "MaxRetries", options => options.MaxRetries = 1 },
        { "MaxRetryWait", options => options.MaxRetryWait = TimeSpan.FromSeconds(1) },
        { "CreateIdempotencyKeys", options => options.CreateIdempotencyKeys = false },
        { "Reconcile", options => options.Reconcile = true },
        { "OnMissingMembers", options => options.OnMissingMembers = static _ => { } },
        { "InsecureHosts", options => options.InsecureHosts = ["gateway"] },
        { "Observers", options => options.Observers = [] },
    };

    [Theory]
    [MemberData(nameof(Setters))]
    public void Options_cannot_be_changed_once_a_client_uses_them(string member, Action<ApiClientOptions> set)
    {
        var options = new ApiClientOptions();
        set(options);
        using var connection = Shop.Connect(null, options);

        var exception = Assert.Throws<InvalidOperationException>(() => set(options));
        Assert.StartsWith(member + " ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Freezing_twice_changes_nothing_and_gives_the_same_options()
    {
        var options = new ApiClientOptions();
        Assert.Same(options, options.Freeze());
        Assert.Same(options, options.Freeze());
    }

    [Theory]
    [InlineData("http://api.example.com")]
    [InlineData("ftp://api.example.com")]
    [InlineData("https://user:password@api.example.com")]
    [InlineData("user:password@api.example.com")]
    [InlineData("//user:password@api.example.com")]
    [InlineData("https://api.example.com/?a=b")]
    [InlineData("https://api.example.com/#a")]
    [InlineData("/relative")]
    public void A_base_address_that_would_give_the_credential_away_is_refused(string address)
    {
        var options = new ApiClientOptions();
        var exception = Assert.Throws<ArgumentException>(() =>
        {
            options.BaseAddress = new(address, UriKind.RelativeOrAbsolute);
            Shop.Connect(options.BaseAddress, options).Dispose();
        });
        Assert.Contains("BaseAddress", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("password", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://gateway.internal:8080", "Gateway.Internal")]
    [InlineData("http://10.0.0.7", "10.0.0.7")]
    [InlineData("http://[fd00::7]:80", "fd00::7")]
    public void Plain_http_is_taken_for_a_host_that_is_allowed_by_name_and_for_no_other(string address, string host)
    {
        using var connection = Shop.Connect(new(address), new() { InsecureHosts = [host] });
        var exception = Assert.Throws<ArgumentException>(() => Shop.Connect(new(address), new() { InsecureHosts = ["other.internal"] }));
        Assert.Contains("InsecureHosts", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://gateway")]
    [InlineData("gateway:8080")]
    [InlineData("*")]
    public void A_host_that_is_none_is_refused(string host) =>
        Assert.Throws<ArgumentException>("InsecureHosts", () => new ApiClientOptions().InsecureHosts = [host]);

    [Theory]
    [InlineData("https://api.example.com")]
    [InlineData("https://api.example.com/prefix/")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://[::1]:80")]
    public void Https_is_taken_and_so_is_plain_http_to_this_machine(string address)
    {
        using var connection = Shop.Connect(new(address));
    }

    [Fact]
    public void The_documented_server_is_held_to_the_same_rules()
    {
        var protocol = new ApiProtocol { ClientName = "Shop", ClientVersion = "1", BaseAddress = new("http://api.example.com") };
        Assert.Throws<ArgumentException>(() => Shop.Connect(null, protocol: protocol));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(5_000_000_000)]
    public void A_time_out_that_no_timer_takes_is_refused(long milliseconds)
    {
        var time = TimeSpan.FromMilliseconds(milliseconds);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiClientOptions().Timeout = time);
        Assert.Throws<ArgumentOutOfRangeException>(() => new RequestOptions { Timeout = time });
    }

    [Fact]
    public void A_wait_before_a_retry_has_to_end()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaxRetryWait", () => new ApiClientOptions().MaxRetryWait = Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void A_call_may_wait_for_ever()
    {
        Assert.Equal(Timeout.InfiniteTimeSpan, new RequestOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    [Theory]
    [InlineData("shop\r\nx: y")]
    [InlineData("Gesch\u00e4ft")]
    public void An_application_name_that_no_header_can_carry_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new ApiClientOptions().ApplicationName = name);
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    [InlineData("Cookie")]
    [InlineData("Host")]
    [InlineData("Content-Type")]
    [InlineData("no name")]
    [InlineData("")]
    public void A_header_of_a_call_has_a_proper_name_and_neither_carries_a_credential_nor_steers_the_request(string name)
    {
        Assert.Throws<ArgumentException>(() => new RequestOptions { Headers = new Dictionary<string, string> { [name] = "x" } });
    }

    [Fact]
    public void What_a_refused_header_held_is_not_in_the_message()
    {
        var exception = Assert.Throws<ArgumentException>(() => new RequestOptions { Headers = new Dictionary<string, string> { ["x-a"] = "secret\n" } });
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_header_of_the_clients_own_credential_is_refused_in_a_call()
    {
        using var connection = Shop.Connect(null);
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["API-Key"] = "other" } };
        await Assert.ThrowsAsync<ArgumentException>(() => connection.GetAsync(options: options));
    }

    [Fact]
    public async Task The_users_http_client_outlives_the_client()
    {
        using var http = new HttpClient();
        var connection = Shop.Connect(null, new() { HttpClient = http });
        connection.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => connection.GetAsync());

        // Throws if it was disposed.
        http.CancelPendingRequests();
    }
}
