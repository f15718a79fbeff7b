using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox.Tests;

/// <summary>Prices and amounts are above zero, whether or not the page of the operation says so.</summary>
public class AmountTests
{
    [Theory]
    [InlineData("-5", "1", "berths.0.price")]
    [InlineData("0", "1", "berths.0.price")]
    [InlineData("5", "-1", "berths.0.amount")]
    [InlineData("5", "0", "berths.0.amount")]
    public async Task What_is_not_above_zero_is_refused_by_the_validation_error(string price, string amount, string path)
    {
        var answer = await Moor(Without(Harbour.Model, "price"), price, amount);

        Assert.Equal((422, "VALIDATION_FAILED"), (answer.Status, answer.Key));
        Assert.Equal("must be above zero", (string?)answer.Fields[path]);
    }

    [Fact]
    public async Task An_error_of_the_catalogue_that_speaks_of_it_comes_before_the_validation_error()
    {
        var documented = new ErrorModel("BadSum", 70, "BAD_SUM", 400, Prose.Of("The sum is zero or negative"), null);
        var model = Harbour.Model with { Errors = Harbour.Model.Errors.Append(documented).ToEquatableArray() };

        Assert.Equal((400, "BAD_SUM"), await Refused(Moor(model, "5", "-1")));
        Assert.Equal((400, "BAD_SUM"), await Refused(Moor(model, "-5", "1")));
        Assert.Equal((422, "VALIDATION_FAILED"), await Refused(Moor(model, "0.5", "1")));
    }

    [Fact]
    public async Task A_documented_minimum_of_zero_lets_zero_pass()
    {
        var model = Limited(Harbour.Model, "price", LimitsModel.None with { Minimum = 0 });

        Assert.Equal(200, (await Moor(model, "0", "1")).Status);
        Assert.Equal(422, (await Moor(model, "-0.01", "1")).Status);
    }

    private static Task<Answer> Moor(ApiModel model, string price, string amount) => new Caller(ApiSandbox.FromModel(model)).Post("/boats",
        $$"""{ "name": "Nut", "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": {{price}}, "amount": {{amount}} } ] }""");

    private static ApiModel Without(ApiModel model, string member) => Limited(model, member, LimitsModel.None);

    private static ApiModel Limited(ApiModel model, string member, LimitsModel limits) => model with
    {
        Objects = model.Objects.Select(type => type with
        {
            Properties = type.Properties.Select(property => property.WireName == member ? property with { Limits = limits } : property).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static async Task<(int Status, string? Key)> Refused(Task<Answer> call) => (await call) is var answer ? (answer.Status, answer.Key) : default;
}
