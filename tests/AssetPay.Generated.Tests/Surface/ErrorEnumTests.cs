using System.Net;
using ApiDocs.Model;
using AssetPay.Generated.Tests.Sandbox;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>The documented errors, number by number and key by key.</summary>
public sealed class ErrorEnumTests
{
    public static TheoryData<string> Operations => [.. Documentation.Model.Operations.Select(operation => operation.Name)];

    public static IEnumerable<object[]> Errors => Documentation.Model.Operations
        .SelectMany(operation => operation.Errors.Select(error => new object[] { operation.Name, error.Key }));

    [Fact]
    public void The_enum_of_the_whole_API_has_every_documented_error_with_its_number() =>
        Assert.Equal(Documentation.Model.Errors.Select(error => (error.Name, error.Code)).Order(), Members(typeof(AssetPayErrorCode)));

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_enum_of_an_operation_has_the_errors_of_its_page_with_their_numbers(string name)
    {
        var operation = Documentation.Operation(name);

        if (operation.Errors.IsEmpty)
        {
            Assert.Equal(nameof(AssetPayErrorCode), operation.ErrorType);
        }
        else
        {
            Assert.Equal(operation.Errors.Select(error => (error.Name, error.Code)).Order(), Members(Emitted.Of(operation.ErrorType)));
        }
    }

    [Fact]
    public void No_error_enum_has_a_member_for_zero() =>
        Assert.All(Emitted.PublicTypes.Where(type => type.IsEnum), type => Assert.False(Enum.IsDefined(type, 0), type.Name));

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_doc_comment_of_an_error_has_its_key(string name)
    {
        foreach (var error in Documentation.Operation(name).Errors)
        {
            Assert.Contains(error.Key, DocComments.Of(Emitted.Of(Documentation.Operation(name).ErrorType).GetField(error.Name)!)!.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task A_documented_error_is_known_by_its_key_and_by_its_code_alone(string name, string key)
    {
        var operation = Documentation.Operation(name);
        var error = operation.Errors.Single(error => error.Key == key);

        var byKey = await AnswerAsync(operation, $$"""{ "key": "{{key}}" }""");
        var byCode = await AnswerAsync(operation, $$"""{ "code": {{error.Code}} }""");

        Assert.Equal((error.Name, error.Code, key), (byKey.Error!.ToString(), Convert.ToInt32(byKey.Error), byKey.Key));
        Assert.Equal((error.Name, error.Code), (byCode.Error!.ToString(), byCode.Code));
        Assert.Equal(Emitted.Of(operation.ErrorType), byKey.Error.GetType());
    }

    [Fact]
    public async Task Every_error_of_the_API_is_known_by_its_key_on_any_operation()
    {
        foreach (var error in Documentation.Model.Errors)
        {
            var outcome = await AnswerAsync(Documentation.Operation("SellItems"), $$"""{ "key": "{{error.Key}}" }""");
            Assert.Equal(error.Name, Assert.IsAssignableFrom<AssetPayException>(outcome.Exception).ErrorCode.ToString());
        }
    }

    private static IEnumerable<(string, int)> Members(Type type) =>
        Enum.GetNames(type).Select(name => (name, Convert.ToInt32(Enum.Parse(type, name)))).Order();

    private static async Task<Outcome> AnswerAsync(OperationModel operation, string error)
    {
        using var http = new HttpClient(new AlwaysAnswering($$"""{ "success": false, "error": {{error}} }"""));
        using var client = new AssetPayClient("ap_test", new() { HttpClient = http, TimeProvider = new HastyTime() });
        return await new Invocation(client).TryAsync(operation);
    }

    private sealed class AlwaysAnswering(string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent(body) });
    }
}
