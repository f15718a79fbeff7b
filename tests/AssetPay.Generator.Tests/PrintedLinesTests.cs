using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>What is printed is printed as a person would write it: no blanks at the ends of lines, nothing that does nothing.</summary>
public sealed class PrintedLinesTests
{
    [Theory]
    [InlineData("a\nb", "    a\n    b\n")]
    [InlineData("a\n\nb", "    a\n\n    b\n")]
    [InlineData("\na", "\n    a\n")]
    [InlineData("a\r\nb", "    a\n    b\n")]
    public void Lines_are_indented_but_for_empty_ones(string lines, string printed) => Assert.Equal(printed, new SourceWriter().Indent().Write(lines).ToString());

    [Theory]
    [InlineData(0, " => b;\n")]
    [InlineData(1, " =>\n    b;\n")]
    public void A_method_that_just_fits_is_one_line(int more, string end)
    {
        var signature = new string('a', SourceWriter.Width - " => b;".Length + more);
        Assert.Equal(signature + end, new SourceWriter().Method(signature, "b;").ToString());
    }

    [Fact]
    public void A_namespace_of_one_letter_is_one() =>
        Assert.Contains("namespace N;", KitchenSink.Print(KitchenSink.Full with { Client = KitchenSink.Full.Client with { Namespace = "N" } })[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("a\U0001F6A2", "\"a\U0001F6A2\"")]
    [InlineData("\U0001F6A2a", "\"\U0001F6A2a\"")]
    public void A_letter_of_two_halves_stays_readable_in_a_literal(string text, string literal) => Assert.Equal(literal, StringGate.Literal(text));

    [Fact]
    public void Two_parameters_side_by_side_have_no_empty_text_between_them()
    {
        var code = Code(Page("GET /boats/{lat}{lon}", "### Query Parameters", "| `name` | string | No | Its name |"));
        Assert.Contains("head.Literal(\"/boats/\");", code, StringComparison.Ordinal);
        Assert.DoesNotContain("head.Literal(\"\");", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_header_that_can_be_missing_and_is_no_text_is_asked_whether_it_is_there()
    {
        var code = Code(Page("POST /boats", "### Headers", "| `X-Trace` | string | No | A trace |\n| `X-Count` | integer | No | How many |\n| `X-Size` | integer | Yes | How large |"));
        Assert.Contains("is { } xCountHeader", code, StringComparison.Ordinal);
        Assert.DoesNotContain("is { } xTraceHeader", code, StringComparison.Ordinal);
        Assert.DoesNotContain("is { } xSizeHeader", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### Query Parameters")]
    [InlineData("### Body Parameters")]
    public void A_request_of_one_kind_of_member_has_one_way_to_be_written(string heading) =>
        Assert.DoesNotContain("static void WriteBody(", Code(Page("POST /boats", heading, "| `name` | string | No | Its name |")), StringComparison.Ordinal);

    [Fact]
    public void The_body_of_a_request_that_has_headers_is_written_by_itself()
    {
        const string Headers = "### Headers\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `X-Trace` | string | No | A trace |\n\n### Body Parameters";
        var code = Code(Page("POST /boats", Headers, "| `name` | string | No | Its name |"));
        var body = code[code.IndexOf("static void WriteBody(", StringComparison.Ordinal)..];
        body = body[..body.IndexOf("WriteEndObject", StringComparison.Ordinal)];
        Assert.Contains("\"name\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Trace", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meta?: { nextCursor: number }", "answer.Meta?.NextCursor.ToString(")]
    [InlineData("meta?: { nextCursor?: number }", "answer.Meta?.NextCursor?.ToString(")]
    [InlineData("meta: { nextCursor?: number }", "answer.Meta.NextCursor?.ToString(")]
    [InlineData("meta: { nextCursor: number }", "answer.Meta.NextCursor.ToString(")]
    public void A_cursor_that_is_a_number_is_asked_for_where_it_can_be_missing(string meta, string expected) =>
        Assert.Contains(expected, Code(List("boats: Boat[]\n  " + meta, "\"boats\": [ { \"id\": \"1\" } ], \"meta\": { \"nextCursor\": 17 }")), StringComparison.Ordinal);

    [Theory]
    [InlineData("result?: { boats: Boat[]; total: number }", "answer.Result?.Boats")]
    [InlineData("result?: { boats?: Boat[]; total?: number }", "answer.Result?.Boats")]
    [InlineData("result: { boats: Boat[]; total: number }", "answer.Result.Boats")]
    public void A_list_inside_what_can_be_missing_is_walked_through(string result, string list) => Assert.Contains(
        $"ApiPage<Boat>({list})", Code(List(result + "\n  nextCursor?: string", "\"result\": { \"boats\": [ { \"id\": \"1\" } ], \"total\": 17 }, \"nextCursor\": \"a\"")), StringComparison.Ordinal);

    [Fact]
    public void A_member_whose_words_tell_its_rule_is_not_told_it_again() =>
        Assert.DoesNotContain("At least one of", Code(Page("POST /boats", "### Body Parameters", "| `a` | string | No | One of `a` or `b` is required. |\n| `b` | string | No | One of `a` or `b` is required |")), StringComparison.Ordinal);

    private static string Code(string page)
    {
        var run = new Consumer(new Docs("boats.md", page, "Harbour", "Harbour")).Run();
        Assert.Equal("", string.Join("\n", run.Complaints));
        return string.Join("\n", run.Files.Values);
    }

    private static string List(string members, string data) => Page("GET /boats", "### Query Parameters", "| `cursor` | string | No | Where to go on |").Replace("# Launch Boat", "# List Boats", StringComparison.Ordinal) + $$"""

        ## Response

        Returns a [`BoatList`](#types).

        ```json
        { "requestId": "r", "success": true, "data": { {{data}} } }
        ```

        ## Types

        ```typescript
        interface BoatList {
          {{members}}
        }
        interface Boat { id: string }
        ```
        """.ReplaceLineEndings("\n");

    private static string Page(string announcement, string heading, string rows) => $"""
        # Launch Boat

        # {announcement}

        **Authentication:** API Key (`x-key` header)

        {heading}

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        {rows}
        """.ReplaceLineEndings("\n");
}
