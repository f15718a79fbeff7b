using ApiDocs.Sandbox;
using Invented.Marina;

namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>Every form of paging, walked through by a client of invented pages against the sandbox of the same pages.</summary>
public sealed class PagingTests
{
    private readonly ApiSandbox _sandbox = ApiSandbox.FromFolder(Path.Combine(Repository.Root, "tests", "AssetPay.Generator.Tests", "Scenarios", "paging"));

    [Theory]
    [InlineData("boats", "ListBoatsResultBoat", 5, "5 4 3 2 1", 3)]
    [InlineData("boats", "ListBoatsResultBoat", 4, "4 3 2 1", 2)]
    [InlineData("boats by one", "ListBoatsResultBoat", 3, "3 2 1", 3)]
    [InlineData("ferries", "ListFerriesResultFerry", 5, "5 4 3 2 1", 3)]
    [InlineData("harbours", "ListHarboursResultItem", 5, "5 4 3 2 1", 3)]
    [InlineData("harbours", "ListHarboursResultItem", 4, "4 3 2 1", 2)]
    [InlineData("harbours from 2", "ListHarboursResultItem", 5, "3 2 1", 2)]
    [InlineData("crew", "ListCrewResultItem", 5, "5 4 3 2 1", 3)]
    [InlineData("crew", "ListCrewResultItem", 4, "4 3 2 1", 3)]
    [InlineData("berths", "ListBerthsResultInventory", 5, "5 4 3 2 1", 3)]
    [InlineData("berths from 3", "ListBerthsResultInventory", 6, "3 2 1", 2)]
    [InlineData("log", "ReadLogResultEntry", 5, "5 4 3 2 1", 3)]
    public async Task Every_form_comes_to_its_end(string form, string type, int count, string ids, int calls)
    {
        for (var i = 1; i <= count; i++)
            _sandbox.Seed($$"""{ "id": "{{i}}" }""", type);

        Assert.Equal(ids, await Walk(form));
        Assert.Equal(calls, _sandbox.Requests.Count);
    }

    [Theory]
    [InlineData("boats", "b-1")]
    [InlineData("ferries", "f-1")]
    [InlineData("harbours", "h-1")]
    [InlineData("crew", "c-1")]
    [InlineData("berths", "w-1")]
    [InlineData("log", "l-1")]
    public async Task The_documented_example_is_a_list_of_one_page(string form, string ids)
    {
        Assert.Equal(ids, await Walk(form));
        Assert.Single(_sandbox.Requests);
    }

    [Fact]
    public async Task A_page_that_fails_throws_what_the_plain_method_throws_and_what_came_before_is_there()
    {
        for (var i = 1; i <= 4; i++)
            _sandbox.Seed($$"""{ "id": "{{i}}" }""", "ListBoatsResultBoat");

        using var http = _sandbox.CreateClient();
        using var client = new MarinaClient("key", new MarinaClientOptions { HttpClient = http });
        var ids = new List<string?>();
        var exception = await Assert.ThrowsAsync<MarinaException<ListBoatsError>>(async () =>
        {
            await foreach (var boat in client.Boats.ListBoatsAllAsync())
            {
                ids.Add(boat.Id);
                _sandbox.FailNext("ListBoats", "NOT_READY");
            }
        });

        Assert.Equal((ListBoatsError.NotReady, "4 3"), (exception.Error, string.Join(" ", ids)));
    }

    private async Task<string> Walk(string form)
    {
        using var http = _sandbox.CreateClient();
        using var client = new MarinaClient("key", new MarinaClientOptions { HttpClient = http });
        IMarinaSkipperClient skipper = client.ForSkipper("token");
        return form switch
        {
            "boats" => await Ids(client.Boats.ListBoatsAllAsync(), one => one.Id),
            "boats by one" => await Ids(client.Boats.ListBoatsAllAsync(new() { Limit = 1 }), one => one.Id),
            "ferries" => await Ids(client.Ferries.ListFerriesAllAsync(), one => one.Id),
            "harbours" => await Ids(client.Harbours.ListHarboursAllAsync(), one => one.Id),
            "harbours from 2" => await Ids(client.Harbours.ListHarboursAllAsync(new() { Page = 2 }), one => one.Id),
            "crew" => await Ids(client.Crew.ListCrewAllAsync(), one => one.Id),
            "berths" => await Ids(client.Harbours.ListBerthsAllAsync("7"), one => one.Id),
            "berths from 3" => await Ids(client.Harbours.ListBerthsAllAsync("7", new() { Offset = 3 }), one => one.Id),
            "log" => await Ids(skipper.ReadLogAllAsync(), one => one.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };
    }

    private static async Task<string> Ids<T>(IAsyncEnumerable<T> all, Func<T, string?> id)
    {
        var ids = new List<string?>();
        await foreach (var one in all)
            ids.Add(id(one));

        return string.Join(" ", ids);
    }
}
