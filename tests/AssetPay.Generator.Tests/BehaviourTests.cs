using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>What the emitted readers, writers and checks do, in code of a consumer's that runs here.</summary>
public sealed class BehaviourTests
{
    private static readonly Lazy<Type> Consumer = new(Load);

    /// <summary>A consumer's code over the client of every type in every shape: each method returns what is to be seen.</summary>
    private const string Code = """
        namespace Consumer;

        using System;
        using System.Linq;
        using System.Text.Json;
        using Acme.Sink;
        using ApiDocs.Runtime;

        public static class Program
        {
            public static string RoundTrip(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<Part>(json));

            public static string ByResolver(string json)
            {
                var options = new JsonSerializerOptions { TypeInfoResolver = SinkJsonResolver.Default };
                return JsonSerializer.Serialize(JsonSerializer.Deserialize<Part>(json, options), options);
            }

            public static string Misfit(string json)
            {
                try { return JsonSerializer.Deserialize<Answer>(json)!.ToString(); }
                catch (JsonException exception) { return exception.Message; }
            }

            public static string Printed() => new FindPartsRequest { Limit = 5 }.ToString() + new Part { Part0 = "hidden", Part1 = "shown" };

            public static string Enums() => string.Join(" ",
                default(Colour) == new Colour(""), default(Colour).Value.Length, Colour.Red.IsKnown, Colour.FromString("green").IsKnown, ((Colour)"red") == Colour.Red, Colour.Blue,
                JsonSerializer.Deserialize<Colour>("730"), ColourValues.Blue);

            public static string ListsByResolver(string json)
            {
                var options = new JsonSerializerOptions { TypeInfoResolver = SinkJsonResolver.Default };
                return JsonSerializer.Serialize(JsonSerializer.Deserialize<Part[]>(json, options), options)
                    + JsonSerializer.Serialize(JsonSerializer.Deserialize<System.Collections.Generic.List<Part>>(json, options), options)
                    + JsonSerializer.Serialize(JsonSerializer.Deserialize<System.Collections.Generic.IReadOnlyList<Part>>(json, options), options)
                    + JsonSerializer.Serialize(new System.Collections.Generic.List<Colour> { Colour.Red }, options)
                    + JsonSerializer.Serialize<Colour?>(null, options);
            }

            public static string AreEqual(string left, string right)
            {
                var (one, other) = (JsonSerializer.Deserialize<Part>(left)!, JsonSerializer.Deserialize<Part>(right)!);
                var answers = new System.Collections.Generic.HashSet<Part> { one, other };
                return $"{one.Equals(other)} {one == other} {answers.Count}";
            }

            public static string PrintedWith(string separator, string json)
            {
                var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
                culture.NumberFormat.NumberDecimalSeparator = culture.DateTimeFormat.DateSeparator = separator;
                System.Globalization.CultureInfo.CurrentCulture = culture;
                return JsonSerializer.Deserialize<Part>(json)!.ToString();
            }

            public static string QueryOnly(string json)
            {
                using var stream = new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
                return JsonSerializer.Serialize(JsonSerializer.DeserializeAsync<FindPartsRequest>(stream, new JsonSerializerOptions { DefaultBufferSize = 1 }).AsTask().Result);
            }

            public static string NotThere() => JsonSerializer.Serialize(new PartCollection()) + new PartCollection { Value = 1 };
        }
        """;

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"part0":"a","part1":"b","part2":1,"part3":10.750,"part4":true,"part5":"2026-05-14T12:00:00+02:00","part6":{"any":[1]},"part7":{"part0":"in"},"part8":"red"}""")]
    [InlineData("""{"part9":["a","b"],"part11":[{"part2":1}],"part12":["red","green"],"part13":[[1,2],[]],"part14":[1,"x",null,{}],"part15":{"k":"v"},"part16":{"k":{}},"part17":{"k":[1.5]},"part18":[{"k":"2026-05-14T12:00:00+02:00"}]}""")]
    [InlineData("""{"unknown":{"a":1},"another":null}""")]
    public void What_is_read_is_written_again(string json)
    {
        Assert.Equal(json, Call("RoundTrip", json));
        Assert.Equal(json, Call("ByResolver", json));
    }

    [Fact]
    public void Lists_and_arrays_of_the_clients_types_need_no_reflection() =>
        Assert.Equal("""[{"part2":1},{}][{"part2":1},{}][{"part2":1},{}]["red"]null""", Call("ListsByResolver", """[{"part2":1},{}]"""));

    [Theory]
    [InlineData("""{"part9":["a"],"part11":[{"part2":1}],"part13":[[1]],"part14":[1,{"x":2}],"part15":{"k":"v"},"part17":{"k":[1.5]},"part6":{"any":1},"new":1}""")]
    [InlineData("{}")]
    public void What_was_read_twice_is_equal(string json) => Assert.Equal("True True 1", Call("AreEqual", json, json));

    [Theory]
    [InlineData("""{"part9":["a"]}""", """{"part9":["b"]}""")]
    [InlineData("""{"part9":["a"]}""", """{"part9":[]}""")]
    [InlineData("""{"part9":["a"]}""", "{}")]
    [InlineData("""{"part11":[{"part2":1}]}""", """{"part11":[{"part2":2}]}""")]
    [InlineData("""{"part14":[1]}""", """{"part14":["1"]}""")]
    [InlineData("""{"part17":{"k":[1]}}""", """{"part17":{"k":[2]}}""")]
    [InlineData("""{"part17":{"k":[1]}}""", """{"part17":{"j":[1]}}""")]
    [InlineData("""{"new":1}""", """{"new":2}""")]
    public void What_differs_in_an_element_is_not_equal(string left, string right) => Assert.Equal("False False 2", Call("AreEqual", left, right));

    [Fact]
    public void Numbers_and_dates_are_printed_alike_everywhere_and_lists_by_their_count()
    {
        const string Json = """{"part3":10.75,"part8":"red","part9":["a","b"],"part11":[{},{}],"part5":"2026-05-14T12:00:00+02:00"}""";
        var printed = Call("PrintedWith", ",", Json);

        Assert.Equal(Call("PrintedWith", ".", Json), printed);
        Assert.Contains("Part3 = 10.75, ", printed, StringComparison.Ordinal);
        Assert.Contains("Part9 = [2], ", printed, StringComparison.Ordinal);
        Assert.Contains("Part12 = , ", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_without_a_body_passes_over_what_it_does_not_know() =>
        Assert.Equal("""{"limit":5}""", Call("QueryOnly", """{"unknown":{"a":[1,{}]},"limit":5,"more":"x"}"""));

    [Fact]
    public void Optional_members_that_are_null_are_left_out() => Assert.Equal("{}", Call("RoundTrip", """{"part0":null,"part7":null,"part9":null}"""));

    [Fact]
    public void A_promised_member_that_is_missing_is_named_when_reading_strictly() => Assert.Contains("answerPromised0", Call("Misfit", "{}"), StringComparison.Ordinal);

    [Fact]
    public void Secrets_are_not_printed()
    {
        var printed = Call("Printed");
        Assert.DoesNotContain("hidden", printed, StringComparison.Ordinal);
        Assert.Contains("Part0 = ***, Part1 = shown", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_enum_keeps_any_text_and_its_default_is_safe() => Assert.Equal("True 0 True False True blue 730 blue", Call("Enums"));

    [Fact]
    public void An_empty_answer_writes_an_empty_object() => Assert.StartsWith("{}", Call("NotThere"), StringComparison.Ordinal);

    private static string Call(string method, params object[] arguments) => (string)Consumer.Value.GetMethod(method)!.Invoke(null, arguments)!;

    private static Type Load() => LoadedProgram.Of(KitchenSink.Compile(KitchenSink.Print(KitchenSink.Full), Code));
}
