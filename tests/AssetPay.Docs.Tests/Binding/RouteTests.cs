using ApiDocs.Binding;
using ApiDocs.Model;
using ApiDocs.Tests.Parsing;

namespace ApiDocs.Tests.Binding;

/// <summary>What becomes of a documented path, and the names that are taken from it.</summary>
public sealed class RouteTests
{
    private static ApiModel Bind(params (string Path, string Text)[] pages) =>
        Binder.Bind(pages.Select(page => Reading.Text(page.Text, page.Path).Value).ToEquatableArray(), new ClientSettings(), CancellationToken.None).Model!;

    private static OperationModel Operation(string call, string rest = "") =>
        Assert.Single(Bind(("boats.md", $"# Boats\n\n## Get a boat\n\n`{call}`\n\n{rest}\n")).Operations);

    [Theory]
    [InlineData("GET /boats/", "/boats/", "")]
    [InlineData("GET /boats/{id}/", "/boats/{id}/", "id")]
    [InlineData("GET /boats/{id}.json", "/boats/{id}.json", "id")]
    [InlineData("GET /boats/:id.json", "/boats/{id}.json", "id")]
    [InlineData("GET /boats/:fleet.id", "/boats/{fleet.id}", "fleet.id")]
    [InlineData("GET /boats/@{name}", "/boats/@{name}", "name")]
    [InlineData("GET /boats/{lat},{lon}", "/boats/{lat},{lon}", "lat lon")]
    [InlineData("GET /boats/{id}:launch", "/boats/{id}:launch", "id")]
    [InlineData("GET /boats/<int:id>", "/boats/{id}", "id")]
    [InlineData("GET /boats/{id:guid}", "/boats/{id}", "id")]
    [InlineData("GET /files/{path*}", "/files/{path}", "path")]
    [InlineData("GET /config/[part]", "/config/{part}", "part")]
    [InlineData("GET /boats/$BOAT_ID", "/boats/{BOAT_ID}", "BOAT_ID")]
    [InlineData("GET /boats/{id}/sails/{id}", "/boats/{id}/sails/{id2}", "id id2")]
    [InlineData("GET /boats/{id}/sails/{id}/ropes/{id}", "/boats/{id}/sails/{id2}/ropes/{id3}", "id id2 id3")]
    [InlineData("GET /boats/{id}?near=?&far=?", "/boats/{id}", "id")]
    public void A_path_keeps_its_words_and_its_last_slash(string call, string path, string parameters)
    {
        var operation = Operation(call);
        Assert.Equal((path, parameters), (operation.Path, string.Join(" ", operation.PathParameters.Select(parameter => parameter.WireName))));
    }

    [Fact]
    public void Capitals_beside_a_parameter_make_no_other_operation() =>
        Assert.Single(Bind(("a.md", "# Boats\n\n## Get a boat\n\n`GET /boats/{id}.JSON`\n"), ("b.md", "# Boats\n\n## Get a boat\n\n`GET /Boats/{key}.json`\n")).Operations);

    [Theory]
    [InlineData("GET /v1/boats", "Boats")]
    [InlineData("GET /api/1/boats", "Boats")]
    [InlineData("GET /2031-04-01/boats.json", "Boats")]
    [InlineData("GET /rest/v2.1/boats", "Boats")]
    [InlineData("GET /api/v3beta1/json/boats", "Boats")]
    [InlineData("GET /v1/{id}", "")]
    [InlineData("GET /dispose", "DisposeCalls")]
    public void A_group_is_named_by_the_first_word_that_speaks(string call, string group) => Assert.Equal(group, Operation(call).GroupName);

    [Fact]
    public void A_parameter_is_the_paths_however_its_table_writes_it_and_whatever_the_heading_says()
    {
        var operation = Operation("GET /boats/{id}/{part}", "### Query Parameters\n\n| Name | Type |\n| - | - |\n| `id` | integer |\n| `:part` | string |\n| `limit` | integer |\n");
        Assert.Equal(["Integer", "String"], operation.PathParameters.Select(parameter => parameter.Type.Kind.ToString()));
        Assert.NotNull(operation.RequestType);
    }

    [Theory]
    [InlineData("### 2.4 Get a boat", "GetABoat")]
    [InlineData("### Step 2: Get a boat", "GetABoat")]
    [InlineData("### Get a boat {#get}", "GetABoat")]
    public void A_number_or_a_mark_is_no_part_of_a_name(string heading, string name) =>
        Assert.Equal(name, Assert.Single(Bind(("boats.md", $"# Boats\n\n{heading}\n\n**Endpoint:** `GET /boats`\n")).Operations).Name);

    [Theory]
    [InlineData("http://localhost:8080/api", "Harbour")]
    [InlineData("https://example.com/api", "Harbour")]
    [InlineData("https://your-domain.example/api", "Harbour")]
    [InlineData("https://your-domain.example/api", "Harbour", "words.md")]
    [InlineData("https://api.marina.example/api", "Marina")]
    public void A_client_is_named_by_a_host_that_is_somebodys_or_by_the_page_about_the_whole_api(string address, string name, string page = "readme.md") =>
        Assert.Equal(name, Bind(("boats.md", $"# Launch a boat\n\n`POST {address}/boats`\n\nLaunches.\n"), (page, "# Welcome to the Harbour API Documentation\n\nBoats.\n")).Client.Name);

    [Theory]
    [InlineData("Boat_Yard", "Boat_Yard")]
    [InlineData("Boat Yard!", "BoatYard")]
    [InlineData("2Boats", "Boats")]
    public void A_client_is_named_as_the_project_asks_if_that_is_a_name(string given, string name) =>
        Assert.Equal(name, InventedDocs.Of(new ClientSettings(given), ("boats.md", InventedDocs.BoatPage())).Model.Client.Name);

    [Fact]
    public void What_the_overview_says_of_credentials_is_for_all_where_no_other_page_says_a_word()
    {
        var model = Bind(("auth.md", "# Reference\n\n## Authentication\n\n### Example Fleet Token Authorization Header\n\n```\nAuthorization: Bot abc\n```\n"), ("boats.md", "# Boats\n\n`GET /boats`\n"));
        Assert.True(Assert.Single(model.Operations).IsAuthenticated);
        Assert.Equal("Fleet Token", Assert.Single(model.Credentials).Label);
    }

    [Fact]
    public void Definitions_and_bullets_below_a_heading_are_parameters()
    {
        var model = Bind(("boats.md", """
            # Boats

            ## List boats

            `GET /boats`

            ### Query parameters

            name
            : {{<required>}} String. Its name.

            limit
            : Integer. How many. Defaults to 20.

            ### Headers

            Authorization
            : Provide this header with `Bearer <token>`.

            ## Find boats

            `POST /boats/find`

            URL query parameters:

            - `since=<timestamp>`: From when on. Optional.
            - `kind` `(string: <required>)` – What it is.
            - `full` `(bool: false)` – All of it.
            - `owner`: (optional string) Whose it is.
            """));
        Assert.Equal(["name String True", "limit Integer False"], Members(model, "ListBoatsRequest"));
        Assert.Equal(["kind String True", "owner String False"], Members(model, "FindBoatsRequest").Where(member => member.Contains("String", StringComparison.Ordinal) && !member.StartsWith("since", StringComparison.Ordinal)));
        Assert.Equal("false", model.Objects.Single(type => type.Name == "FindBoatsRequest").Properties.Single(property => property.WireName == "full").Default);
        Assert.Equal("Authorization", Assert.Single(model.Credentials).Header);
    }

    private static IEnumerable<string> Members(ApiModel model, string type) =>
        model.Objects.Single(one => one.Name == type).Properties.Select(property => $"{property.WireName} {property.Type.Kind} {property.Required}");
}
