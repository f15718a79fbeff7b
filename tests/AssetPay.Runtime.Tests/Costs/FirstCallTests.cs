using System.Runtime;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests.Costs;

/// <summary>What the first call of an operation has compiled, counted in methods of the thread that makes it.</summary>
public sealed class FirstCallTests
{
    private enum PortError
    {
        Closed = 1,
    }

    [Fact]
    public async Task The_first_call_of_another_operation_has_its_own_code_compiled_and_no_other()
    {
        var operation = new ApiOperation<JsonElement, PortError>
        {
            Name = "OpenPort", Method = HttpMethod.Post, PathTemplate = "/ports", Class = ApiCallClass.Money, Credential = Shop.Merchant,
            ReadData = ApiJson.Json, FindError = static (_, _) => null, CreateException = static failure => new ShopException(failure, null),
        };
        using var http = new HttpClient(new Counting.Network(Shop.Success("null")));
        using var connection = Shop.Connect(null, new() { HttpClient = http });
        await connection.SendAsync(Shop.RawPost, new SellCall(new()), null, default);

        var before = JitInfo.GetCompiledMethodCount(currentThread: true);
        var called = connection.SendAsync(operation, new PortCall("p"), null, default);
        var compiled = JitInfo.GetCompiledMethodCount(currentThread: true) - before;

        Assert.True(called.IsCompletedSuccessfully, "The call went elsewhere, and what was compiled for it cannot be counted.");

        // The call's own: to be made, checked and written down.
        Assert.InRange(compiled, 1, 6);
    }

    private sealed class PortCall(string name) : IApiCall
    {
        public bool HasBody => true;

        public void Validate(ref ApiChecks checks) => checks.Required("name", name);

        public void WriteHead(ref ApiRequestHead head) => head.Literal("/ports");

        public void WriteBody(Utf8JsonWriter writer) => writer.WriteStringValue(name);
    }
}
