namespace ApiDocs.Tests.Parsing;

public sealed class AnnouncementTests
{
    private const string PageWithoutHeading =
        """
        # Sell Boats

        > Sells boats.

        Sells one or several boats.

        **Authentication:** Merchant API Key (`api-key` header)

        ## Request

        ```http
        POST https://api.boats.example/boats/{boatId}/sell
        api-key: ap_...
        ```

        ### Path Parameters

        | Parameter | Type   | Required | Description |
        | --------- | ------ | -------- | ----------- |
        | `boatId`  | string | Yes      | The boat.   |

        ## Response

        ```json
        { "success": true }
        ```
        """;

    [Fact]
    public void A_request_block_alone_announces_the_endpoint()
    {
        var endpoint = Reading.Endpoint(PageWithoutHeading);
        Assert.Equal(Announcement.RequestBlock, endpoint.Form);
        Placed.Equal(new Quote("POST", new Place(11, 0, 11, 4)), endpoint.Method);
        Placed.Equal(new Quote("/boats/{boatId}/sell", new Place(11, 30, 11, 50)), endpoint.Path);
        Assert.Equal("Sell Boats", endpoint.Title!.Text);
        Assert.Equal("Sells boats.", endpoint.Tagline.PlainText);
        Assert.Equal("Sells one or several boats.", endpoint.Description.PlainText);
        Assert.Equal(ParameterPlace.Path, Assert.Single(endpoint.Parameters).In);
        Assert.Single(endpoint.Requests);
    }

    [Fact]
    public void Blocks_that_differ_in_their_values_only_announce_one_endpoint()
    {
        var endpoint = Reading.Endpoint(
            """
            # Get Boats

            **Authentication:** Merchant API Key (`api-key` header)

            ## Request (single)

            ```http
            GET https://api.boats.example/boats/bt_1?full=true
            ```

            ## Fetching multiple (batch)

            ```http
            GET https://api.boats.example/boats/bt_1,bt_2
            ```
            """);
        Assert.Equal("/boats/bt_1", endpoint.Path.Text);
        Assert.Equal(2, endpoint.Requests.Count);
    }

    [Fact]
    public void Blocks_of_two_operations_make_a_guide()
    {
        var page = Reading.Page(PageWithoutHeading + "\n\n```http\nGET https://api.boats.example/boats\n```\n");
        Assert.Empty(page.Endpoints);
        Assert.Equal(["POST", "GET"], page.GuideRequests.Select(guide => guide.Request.Method.Text));
    }

    [Fact]
    public void A_guide_with_one_request_announces_nothing()
    {
        var page = Reading.Page(
            """
            # Boats

            How to sell boats.

            ## Selling

            ```http
            POST https://api.boats.example/boats
            ```

            ## Request Fields

            | Field  | Type   | Required | Description |
            | ------ | ------ | -------- | ----------- |
            | `name` | string | Yes      | Its name.   |

            ## Response

            ```json
            { "success": true }
            ```
            """);
        Assert.Empty(page.Endpoints);
        var guide = Assert.Single(page.GuideRequests);
        Assert.Equal(["name|string|Yes||Its name."], Assert.Single(guide.Parameters).Rows.Select(Reading.Line));
        Placed.Equal(new Quote("Request Fields", new Place(10, 3, 10, 17)), guide.Parameters[0].Heading);
        Assert.Equal(ParameterPlace.Unstated, guide.Parameters[0].In);
        Assert.Single(guide.Responses);
        Assert.Empty(page.Samples);
    }

    [Theory]
    [InlineData("# GET /boats/{boatId}", "/boats/{boatId}")]
    [InlineData("# GET /boats/\\{boatId}", "/boats/{boatId}")]
    [InlineData("# GET /boats/:boatId", "/boats/:boatId")]
    [InlineData("# GET /boats/<boatId>", "/boats/<boatId>")]
    [InlineData("## `GET /boats`", "/boats")]
    [InlineData("### 2. GET /boats", "/boats")]
    public void Headings_announce_in_many_ways(string heading, string path)
    {
        var endpoint = Reading.Endpoint(heading);
        Assert.Equal(("GET", path), (endpoint.Method.Text, endpoint.Path.Text));
        Assert.Equal(path, Reading.At(heading, endpoint.Path.Place).Replace("\\", ""));
    }

    [Theory]
    [InlineData("# [GET /boats](/boats)")]
    [InlineData("# GET boats")]
    [InlineData("# Differences from GET /boats")]
    [InlineData("See [`GET /boats`](/boats).")]
    public void What_only_looks_like_it_announces_nothing(string text) => Assert.Empty(Reading.Page(text).Endpoints);

    [Fact]
    public void Titles_and_taglines_can_be_missing()
    {
        var page = Reading.Page("# GET /boats\n\nLists boats.\n");
        Assert.Null(page.Title);
        Assert.Null(page.Endpoints[0].Title);
        Assert.True(page.Endpoints[0].Tagline.IsEmpty);
        Assert.Equal("Lists boats.", page.Endpoints[0].Description.PlainText);
    }

    [Fact]
    public void Front_matter_has_title_tagline_and_announcement()
    {
        var endpoint = Reading.Endpoint("---\ntitle: \"List boats\"\ndescription: All of them\napi: 'GET /boats'\n---\n\nLists boats.\n");
        Placed.Equal(new Quote("List boats", new Place(1, 8, 1, 18)), endpoint.Title);
        Assert.Equal("All of them", endpoint.Tagline.PlainText);
        Assert.Equal("/boats", endpoint.Path.Text);
        Assert.Equal("Lists boats.", endpoint.Description.PlainText);
    }

    [Fact]
    public void One_page_can_announce_several_endpoints()
    {
        var page = Reading.Page("# Boats\n\n## GET /boats\n\nLists.\n\n### Errors\n\nNone.\n\n## POST /boats\n\nAdds.\n\n# Elsewhere\n\nText.\n");
        Assert.Equal(["GET Lists.", "POST Adds."], page.Endpoints.Select(endpoint => $"{endpoint.Method.Text} {endpoint.Description.PlainText}"));
        Assert.Equal("Heading: Errors\nParagraph: None.", Reading.Marked(page.Endpoints[0].Remarks));
        Assert.True(page.Endpoints[1].Remarks.IsEmpty);
    }

    [Fact]
    public void An_endpoint_that_is_announced_again_is_not_another_one() =>
        Assert.Single(Reading.Page("# GET /boats\n\n## Request\n\n### GET /boats\n").Endpoints);

    [Fact]
    public void A_page_that_looks_like_an_endpoint_must_announce_one()
    {
        var result = Reading.Text(
            """
            # Sell Boats

            **Authentication:** Merchant API Key (`api-key` header)

            ### Body Parameters

            | Parameter | Type   | Required | Description |
            | --------- | ------ | -------- | ----------- |
            | `name`    | string | Yes      | Its name.   |

            ## Errors

            None.
            """);
        var finding = Assert.Single(result.Findings, finding => finding.Rule == Rules.NoOperationOnPage);
        Placed.Equal(new Place(0, 2, 0, 12), finding.Place);
        Assert.Equal("an authentication line and a table of parameters and an Errors section", Assert.Single(finding.Arguments));
    }

    [Theory]
    [InlineData("api-reference/introduction.md")]
    [InlineData("guides/callbacks.md")]
    [InlineData("guides/withdrawals.md")]
    [InlineData("reference/errors.md")]
    [InlineData("reference/types.md")]
    public void Pages_of_other_kinds_never_become_endpoints(string path)
    {
        var result = Reading.Of(path);
        Assert.Empty(result.Value.Endpoints);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule != Rules.NotRead);
    }
}
