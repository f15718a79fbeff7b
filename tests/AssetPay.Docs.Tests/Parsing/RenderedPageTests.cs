using System.Text.RegularExpressions;

namespace ApiDocs.Tests.Parsing;

/// <summary>The seed page in both forms: copied out of a browser it must say what its markdown says.</summary>
public sealed class RenderedPageTests
{
    private readonly ParseResult _rendered = Reading.Of("api-reference/trading/cancel-withdraw-item.txt");
    private readonly ParseResult _markdown = Reading.Of("api-reference/trading/cancel-withdraw-item.md");

    private Endpoint Rendered => Assert.Single(_rendered.Value.Endpoints);

    private Endpoint Markdown => Assert.Single(_markdown.Value.Endpoints);

    [Fact]
    public void The_form_is_told_by_the_content()
    {
        Assert.Equal(PageForm.Rendered, _rendered.Value.Form);
        Assert.Equal(PageForm.Markdown, _markdown.Value.Form);
        Assert.Equal(PageForm.Markdown, Reading.Text("# Boats\n\nSkip to main content\n", "boats.txt").Value.Form);
        Assert.Equal(PageForm.Markdown, Reading.Text("> A banner\n\n# Boats\n", "boats.txt").Value.Form);
        Assert.Equal(PageForm.Rendered, Reading.Text("Boats\n\nParameterTypeRequiredDescription\nidstringYesThe boat.\n", "boats.md").Value.Form);
    }

    [Fact]
    public void The_path_is_the_one_with_braces_and_stands_in_the_request_line()
    {
        Placed.Equal(new Quote("POST", new Place(2, 0, 2, 4)), Rendered.Method);
        Placed.Equal(new Quote("/client/trading/withdraw/{tradeId}/items/{itemId}/cancel", new Place(9, 28, 9, 84)), Rendered.Path);
        Assert.Equal(Announcement.Heading, Rendered.Form);
    }

    [Fact]
    public void No_cell_boundary_was_uncertain() => Assert.Empty(_rendered.Findings);

    [Fact]
    public void Its_facts_are_those_of_the_markdown() => AreAlike(Markdown, Rendered, text => text.Replace('’', '\''));

    [Fact]
    public void Blanks_around_each_line_that_is_no_code_change_no_fact()
    {
        var text = Reading.TextOf("api-reference/trading/cancel-withdraw-item.txt");
        AreAlike(Rendered, Reading.Endpoint(Regex.Replace(text, "^(?!Authorization: |POST http)[A-Za-z0-9].*$", "  $0  ", RegexOptions.Multiline)), text => text);
    }

    [Fact]
    public void Typographic_quotes_are_kept_as_they_are() =>
        Assert.Equal("The withdrawal trade’s ID.", Rendered.Parameters[0].Rows[0].DescriptionText!.Text);

    [Fact]
    public void Its_cells_stand_where_the_run_together_row_has_them()
    {
        var row = Rendered.Parameters[0].Rows[0];
        Placed.Equal(new Place(15, 0, 15, 7), row.Name.Place);
        Placed.Equal(new Place(15, 7, 15, 20), row.Type!.Place);
        Placed.Equal(new Place(15, 20, 15, 23), row.Required!.Place);
        Placed.Equal(new Place(15, 23, 15, 49), row.DescriptionText!.Place);
        Placed.Equal(new Place(49, 2, 49, 23), Rendered.Errors[0].Key!.Place);
        Placed.Equal(new Place(42, 8, 42, 25), Rendered.RateLimits[0].Limit.Place);
    }

    [Theory]
    [InlineData("ParameterTypeRequiredDescription", "boatIdstring (uuid)YesThe boat.", "boatId|string (uuid)|Yes||The boat.")]
    [InlineData("ParameterTypeRequiredDescription", "itemnumbernumberYesA number.", "itemnumber|number|Yes||A number.")]
    [InlineData("ParameterTypeRequiredDescription", "crew[].namestring | nullNoName, if any.", "crew[].name|string | null|No||Name, if any.")]
    [InlineData("ParameterTypeDefaultDescription", "cursorstringThe cursor from before", "cursor|string|||The cursor from before")]
    [InlineData("ParameterTypeDefaultDescription", "limitnumber20Boats on a page (max 100)", "limit|number||20|Boats on a page (max 100)")]
    [InlineData("ParameterTypeDefaultDescription", "portstring\"730\"Show only boats of this port", "port|string||\"730\"|Show only boats of this port")]
    [InlineData("ParameterTypeDefaultDescription", "sortstringpriceAscThe order", "sort|string||priceAsc|The order")]
    [InlineData("ParameterTypeDefaultDescription", "opennumber-Only open ones", "open|number||-|Only open ones")]
    public void A_row_is_divided_by_what_its_columns_can_hold(string header, string row, string expected)
    {
        var endpoint = Reading.Endpoint($"Skip to main content\n\nGET /boats\n\nQuery Parameters\n\n{header}\n{row}\n");
        Assert.Equal([expected], Assert.Single(endpoint.Parameters).Rows.Select(Reading.Line));
    }

    [Theory]
    [InlineData("CodeKeyHTTPDescription", "1001VALIDATION_FAILED422Body is not valid", "1001|VALIDATION_FAILED|422|Body is not valid")]
    [InlineData("CodeKeyWhen", "6TOO_MANY_BOATS5+ boats are out", "6|TOO_MANY_BOATS||5+ boats are out")]
    [InlineData("CodeKeyWhen", "1300FORBIDDENA boat of somebody else.", "1300|FORBIDDEN||A boat of somebody else.")]
    public void An_error_row_is_divided_by_the_shape_of_keys(string header, string row, string expected)
    {
        var endpoint = Reading.Endpoint($"Skip to main content\n\nGET /boats\n\nErrors\n\n{header}\n{row}\n");
        Assert.Equal([expected], endpoint.Errors.Select(Reading.Line));
    }

    [Fact]
    public void A_type_that_is_only_a_name_is_a_guess()
    {
        var result = Reading.Text("Skip to main content\n\nGET /boats\n\nQuery Parameters\n\nParameterTypeRequiredDescription\nstateBoatStateNoThe state.\n");
        Assert.Equal(["state|BoatState|No||The state."], result.Value.Endpoints[0].Parameters[0].Rows.Select(Reading.Line));
        var finding = Assert.Single(result.Findings);
        Placed.Equal((Rules.Guess, new Place(7, 0, 7, 26)), (finding.Rule, finding.Place));
        Assert.Equal("'state | BoatState | No | The state.'", finding.Arguments[1]);
    }

    [Fact]
    public void A_path_whose_braces_are_gone_everywhere_takes_its_names_from_the_table()
    {
        var result = Reading.Text("Skip to main content\n\nPOST /boats//sail\n\nPath Parameters\n\nParameterTypeRequiredDescription\nboatIdstringYesThe boat.\n");
        Assert.Equal("/boats/{boatId}/sail", result.Value.Endpoints[0].Path.Text);
        Assert.Equal(Rules.Guess, Assert.Single(result.Findings).Rule);
    }

    [Fact]
    public void Authentication_and_scope_run_on_behind_the_description()
    {
        var endpoint = Reading.Endpoint(
            "Skip to main content\n\nGET /boats\n\nLists boats. Authentication: Merchant API Key (api-key header) Scope: CORE_ACCESS\nFor captains only.\n\nRequest\n\nGET https://api.boats.example/boats\napi-key: ap_...\n");
        Assert.Equal("Lists boats.", endpoint.Description.PlainText);
        Assert.Equal(("Merchant API Key", "api-key"), (endpoint.Credentials[0].Label, endpoint.Credentials[0].Header));
        Assert.Equal("CORE_ACCESS", Assert.Single(endpoint.Scopes).Text);
        Assert.Equal("Callout: For captains only.", Reading.Marked(endpoint.Remarks));
    }

    private static void AreAlike(Endpoint expected, Endpoint actual, Func<string, string> spelled)
    {
        Assert.Equal(expected.Method.Text, actual.Method.Text);
        Assert.Equal(expected.Path.Text, actual.Path.Text);
        Assert.Equal(expected.Credentials.Select(credential => (credential.Label, credential.Header)), actual.Credentials.Select(credential => (credential.Label, credential.Header)));
        Assert.Equal(expected.Requests.Select(request => request.Address.Text), actual.Requests.Select(request => request.Address.Text));
        Assert.Equal(expected.Requests[0].Headers, actual.Requests[0].Headers);
        Assert.Equal(expected.Parameters.Select(table => (table.In, table.Heading!.Text)), actual.Parameters.Select(table => (table.In, table.Heading!.Text)));
        Assert.Equal(expected.Parameters[0].Rows.Select(Reading.Line), actual.Parameters[0].Rows.Select(Reading.Line).Select(spelled));
        Assert.Equal(expected.Responses.Select(response => Reading.Line(response.Json)), actual.Responses.Select(response => Reading.Line(response.Json)));
        Assert.Equal(expected.RateLimits.Select(Reading.Line), actual.RateLimits.Select(Reading.Line));
        Assert.Equal(expected.RateLimitNote.PlainText, actual.RateLimitNote.PlainText);
        Assert.Equal(expected.Errors.Select(Reading.Line), actual.Errors.Select(Reading.Line));
        Assert.Equal(expected.Description.PlainText, spelled(actual.Description.PlainText));
        Assert.Equal(expected.Remarks.PlainText, spelled(actual.Remarks.PlainText));
    }
}
