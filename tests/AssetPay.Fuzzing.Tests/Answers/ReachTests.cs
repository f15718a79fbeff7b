using ApiDocs.Fuzzing.Answers;
using ApiDocs.Fuzzing.Answers.Driving;
using ApiDocs.Fuzzing.Answers.Judging;
using ApiDocs.Runtime;
using AssetPay;

namespace ApiDocs.Fuzzing.Tests.Answers;

/// <summary>Nothing that reads an answer is left out, and a reader that is wrong would be found out.</summary>
public sealed class ReachTests
{
    [Fact]
    public void Every_call_of_the_client_is_made()
    {
        var methods = new[] { typeof(ISecureClient), typeof(IAssetPayUserClient), typeof(IAssetPayClient) }
            .SelectMany(client => client.GetMethods())
            .Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal))
            .Select(method => method.Name["Try".Length..^"Async".Length]);
        using var operations = new Operations();
        Assert.Equal(methods.Order(), operations.All.Select(operation => operation.Name).Where(name => !name.Contains("Async", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Every_type_that_reads_its_own_json_is_read_by_the_serializer()
    {
        var types = typeof(AssetPayClient).Assembly.GetTypes()
            .Where(type => Array.Exists(type.GetInterfaces(), own => own.IsGenericType && own.GetGenericTypeDefinition() == typeof(IApiJson<>)));
        Assert.Equal(types.Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.FullName, other.FullName))), SerializerJudge.Types);
        Assert.InRange(SerializerJudge.Types.Count, 10, 250);
    }

    [Fact]
    public void The_drawn_answers_are_of_every_kind_that_matters()
    {
        var verdicts = Enumerable.Range(0, 500).Select(number => AnswerCase.Draw(1, number)).Select(answer => (answer, verdict: EnvelopeVerdict.Of(answer.Body))).ToList();
        Assert.InRange(verdicts.Count(each => each.answer.Body.Length > 65_536), 5, 100);
        Assert.InRange(verdicts.Count(each => each.verdict is { IsWhole: true, Success: true }), 100, 400);
        Assert.InRange(verdicts.Count(each => each.verdict is { IsWhole: true, Success: false, HasError: true }), 10, 250);
        Assert.InRange(verdicts.Count(each => !each.verdict.IsWhole), 50, 350);
        Assert.InRange(verdicts.Count(each => each.verdict is { IsWhole: true, IsDeep: true }), 2, 100);
    }

    [Theory]
    [InlineData("""{"success":true,"data":{"id":"a"}}""", true, true, "a")]
    [InlineData("""{"success":false,"success":true,"data":7,"data":{"id":"a","id":"b"}}""", true, true, "b")]
    [InlineData("""{"success":true,"data":{"id":"a"}}x""", false, null, null)]
    [InlineData("""[{"success":true}]""", false, null, null)]
    [InlineData("""{"\ud800":1,"success":false,"error":{}}""", true, false, null)]
    public void What_an_answer_says_is_found_out_by_other_means(string body, bool isWhole, bool? success, string? id)
    {
        var verdict = EnvelopeVerdict.Of(System.Text.Encoding.UTF8.GetBytes(body));
        Assert.Equal((isWhole, success, id), (verdict.IsWhole, verdict.Success, verdict.Id));
    }

    [Theory]
    [InlineData("one line", true)]
    [InlineData("two\nlines", false)]
    [InlineData("\u001b[31m", false)]
    [InlineData("turned \u202e round", false)]
    [InlineData("\ud83d\ude00", true)]
    [InlineData("has secret-1 in it", false)]
    public void A_line_of_a_log_is_looked_at(string text, bool isPlain) => Assert.Equal(isPlain, PlainText.ProblemOf(text, "secret-1") is null);

    [Fact]
    public void So_is_half_a_character() => Assert.Equal("has half a pair", PlainText.ProblemOf("half \ud83d", "secret-1"));
}
