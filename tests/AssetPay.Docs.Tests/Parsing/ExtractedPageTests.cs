namespace ApiDocs.Tests.Parsing;

/// <summary>Pages as a reader's extraction leaves them.</summary>
public sealed class ExtractedPageTests
{
    private const string AsText =
        """
        Title: Launch a boat

        URL Source: https://boats.example/docs/launch

        Markdown Content:
        Launch a boat

        POST /boats

        Puts a boat to sea. Authentication: API Key (x-key header)

        Body Parameters

        Parameter | Type | Required | Description |
        --- | --- | --- |
        name | string | Yes | Its name |
        seats | integer | No | How \| many |

        Response

        {
          "id": "1"
        }
        """;

    private const string AsMarkdown =
        """
        Title: Launch a boat

        URL Source: https://boats.example/docs/launch

        Markdown Content:
        # Launch a boat

        Puts a boat to sea.## POST /boats

        Parameter | Type | Required | Description |
        | --- | --- |
        | name | string | Yes | Its name |
        | seats | integer | No | How \| many |

        ## Response

        {
          "id": "1"
        }
        """;

    [Theory]
    [InlineData(AsText)]
    [InlineData(AsMarkdown)]
    public void Tables_code_and_headings_are_found_without_their_marks(string text)
    {
        var endpoint = Reading.Endpoint(text);
        Assert.Equal(("POST", "/boats"), (endpoint.Method.Text, endpoint.Path.Text));
        Assert.Equal("Launch a boat", endpoint.Title?.Text);
        Assert.Equal("/boats", Reading.At(text, endpoint.Path.Place));
        var rows = Assert.Single(endpoint.Parameters).Rows;
        Assert.Equal(["name|string|Yes", "seats|integer|No"], rows.Select(row => string.Join("|", row.Name.Text, row.Type?.Text, row.Required?.Text)));
        Assert.Equal("seats", Reading.At(text, rows[1].Name.Place));
        Assert.Equal("{id:\"1\"}", Reading.Line(Assert.Single(endpoint.Responses).Json));
        Assert.DoesNotContain("URL Source", endpoint.Remarks.PlainText + endpoint.Description.PlainText);
    }

    [Fact]
    public void The_marks_of_code_and_the_escapes_in_a_cell_are_taken_off()
    {
        const string Text = """
            # POST /boats

            ### Body Parameters

            Parameter | Type | Required | Description |
            --- | --- |
            `name` | string \| null | Yes | Its [`Name`](/types#name), **not** `a \| b` (max \$5) |
            `crew[].name` | `"a" \| "b"` | No | Who |
            """;
        var rows = Assert.Single(Reading.Endpoint(Text).Parameters).Rows;
        Assert.Equal(["name|string | null|Its Name, not a | b (max $5)", "crew[].name|\"a\" | \"b\"|Who"], rows.Select(row => $"{row.Name.Text}|{row.Type?.Text}|{row.Description.PlainText}"));
        Assert.Contains("[`Name`](/types#name)", Reading.Marked(rows[0].Description));
        Assert.Equal("name", Reading.At(Text, rows[0].Name.Place));
    }

    [Fact]
    public void A_type_without_its_fence_is_a_type()
    {
        var page = Reading.Page("# Types\n\n## Boat\n\ninterface Boat {\n  id: string;   // Its number\n\n  mast: {\n    height: number;\n  };\n}\n\nAn interface of its own.\n");
        Assert.Equal(["id", "mast"], Assert.Single(page.Types).Members.Select(member => member.Name.Text));
    }

    [Fact]
    public void A_hash_in_a_sentence_is_no_heading() =>
        Assert.Equal("Berth no. # GET is not one. Use a.# B.", Reading.Boats("Berth no. \\# GET is not one. Use `a.# B`.\n").Description.PlainText);
}
