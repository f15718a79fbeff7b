namespace ApiDocs.Tests.Parsing;

/// <summary>Which of the calls that a page names announce, and which are only used there.</summary>
public sealed class CallChoiceTests
{
    private const string Inputs = "\n\n| Name | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |\n\n";
    private const string Answer = "\n\n### Response\n\n```json\n{ \"id\": \"1\" }\n```\n\n";

    private static string Calls(string text) =>
        string.Join(", ", Reading.Page(text).Endpoints.Select(endpoint => $"{endpoint.Method.Text} {endpoint.Path.Text}"));

    private static string Fence(string call) => $"```\n{call}\n```";

    private static string Sample(string call) => $"```http\n{call} HTTP/1.1\nHost: api.boats.example\n\n{{ \"name\": \"Ida\" }}\n```\n\n";

    private static string Curl(string path) => $"```bash\ncurl https://api.boats.example{path}\n```\n\n";

    public static TheoryData<string, string> Guides { get; } = new()
    {
        // As many samples of other operations as blocks: a guide.
        { "# Boats\n\n## Launch a boat\n\nIt goes so.\n\n" + Fence("POST /boats") + Inputs + "## Tow it\n\nThen this.\n\n" + Sample("POST /boats/42/tow"), "" },
        { Fence("POST /boats") + Inputs + Sample("POST /boats/42/tow"), "" },
        // Straight below their titles: a reference.
        { "# Boats\n\n## Launch a boat\n\n" + Fence("POST /boats") + Inputs + "## Tow it\n\n" + Sample("POST /boats/42/tow"), "POST /boats" },
        { "# Launch a boat\n\n" + Fence("POST /boats") + Inputs + Sample("POST /boats/42/tow"), "POST /boats" },
        // The sample is of the block's own operation.
        { "# Boats\n\n## Get a boat\n\nIt goes so.\n\n" + Fence("GET /boats/{id}") + Inputs + Sample("GET /boats/42"), "GET /boats/{id}" },
        { "# Boats\n\n## Launch\n\nIt goes so.\n\n" + Fence("POST /boats") + Inputs + Sample("POST /boats"), "POST /boats" },
        // Three of the blocks have parameters of their own: a reference.
        { Reference(third: Inputs), "POST /a, POST /b, POST /c" },
        { Reference(third: "\n\nThat is it.\n\n"), "" },
        { Reference(third: Inputs + "### Notes\n\nNone.\n\n"), "POST /a, POST /b, POST /c" },
        { Reference(third: Inputs).Replace("# Boats\n\n## One\n\n", "", StringComparison.Ordinal), "" },
        { Reference(third: Inputs).Replace("# Boats\n\n", "", StringComparison.Ordinal), "POST /a, POST /b, POST /c" },
    };

    [Theory]
    [MemberData(nameof(Guides))]
    public void Blocks_among_samples_of_other_operations_make_a_guide(string text, string calls) => Assert.Equal(calls, Calls(text));

    private static string Reference(string third) =>
        "# Boats\n\n## One\n\nSo.\n\n" + Fence("POST /a") + Inputs + "## Two\n\nSo.\n\n" + Fence("POST /b") + Inputs + "## Three\n\nSo.\n\n" + Fence("POST /c") + third
        + "## Four\n\n" + Sample("POST /d") + "## Five\n\n" + Sample("POST /e") + "## Six\n\n" + Sample("POST /f");

    public static TheoryData<string, string> Introduced { get; } = new()
    {
        { "# Afloat\n\nTo list all the boats afloat, call this:\n\n" + Sample("GET /boats"), "" },
        { "# Afloat\n\nCall it like this:\n\n" + Sample("GET /boats") + Inputs, "GET /boats" },
        { "# Afloat\n\nTo list all the boats afloat, call this:\n\n" + Fence("GET /boats") + Inputs, "GET /boats" },
        { "# Afloat\n\nTo list all the boats afloat, call this:\n\n" + Fence("GET /boats") + "\n\nIt takes:" + Inputs, "GET /boats" },
        { "# Afloat\n\nTo list all the boats afloat, call this:\n\n" + Fence("GET /boats") + "\n\n## Request\n\nIt takes this.\n\n## Parameters" + Inputs, "GET /boats" },
        { "# Afloat\n\nTo list all the boats afloat, call this:\n\n" + Fence("GET /boats") + "\n\n## Crew" + Inputs, "" },
        { "# Boats\n\n## Afloat\n\nTo list all the boats afloat, call this:\n\n" + Fence("GET /boats") + "\n\n## Parameters" + Inputs, "" },
    };

    [Theory]
    [MemberData(nameof(Introduced))]
    public void A_sentence_with_a_colon_goes_on_with_a_sample_unless_parameters_follow(string text, string calls) => Assert.Equal(calls, Calls(text));

    public static TheoryData<string, string> Alone { get; } = new()
    {
        { "<ApiEndpoint method=\"POST\" path=\"/boats\" />\n", "POST /boats" },
        { "# Boats\n\n## Get a boat\n\n" + Curl("/boats/{id}"), "GET /boats/{id}" },
        { "# Get a boat\n\n" + Curl("/boats/{id}"), "GET /boats/{id}" },
        { "# Boats\n\n## Afloat\n\n" + Curl("/boats/{id}"), "" },
        { "# Boats\n\n## Get a boat\n\n" + Curl("/boats/42"), "" },
        { "# Boats\n\n## Get a boat\n\n" + Curl("/boats/{id}") + "## Notes\n\nNone.\n", "" },
        { "# Boats\n\n## Afloat\n\n" + Curl("/boats") + Inputs, "" },
        { "# Boats\n\n## Afloat\n\n" + Curl("/boats") + Inputs + Answer, "GET /boats" },
        { "# Boats\n\n## Afloat\n\n" + Sample("POST /boats") + Inputs, "POST /boats" },
        { "# Boats\n\n## Afloat\n\nOne.\n\nTwo.\n\nThree.\n\n" + Sample("POST /boats") + Inputs, "POST /boats" },
        { "# Boats\n\n## Afloat\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\n" + Sample("POST /boats") + Inputs, "" },
        { "# Getting started\n\nIt.\n\n# Launch\n\n" + Sample("POST /boats") + Inputs + Answer, "POST /boats" },
        { "# Getting started\n\nIt.\n\n## Launch\n\n" + Sample("POST /boats") + Inputs + Answer, "" },
        { "# Boats\n\n## Afloat\n\n```http\nGET /boats\n```" + Inputs + "## Notes\n\nNone.\n", "GET /boats" },
        { "# Boats\n\n## Afloat\n\n```\nGET https://api.boats.example/boats\n```" + Inputs + "## Notes\n\nNone.\n", "GET /boats" },
        { "# Boats\n\n## Afloat\n\n```http\nGET https://api.boats.example/boats\n```" + Inputs + "## Notes\n\nNone.\n", "" },
        { "# Boats\n\n" + Fence("GET /boats\nPOST /crews") + Inputs, "" },
        { "# Boats\n\n" + Fence("GET /boats\nPOST /boats") + Inputs, "GET /boats" },
        { "# Boats\n\n```bash\ncurl https://a.example/boats\ncurl https://a.example/crews\n```" + Inputs + Answer, "" },
        { "# Webhooks\n\n## Register\n\n`POST /boats`" + Inputs, "POST /boats" },
        { "# Webhooks\n\n## Register\n\n" + Sample("POST /boats") + Inputs + Answer, "" },
        { "# Webhooks\n\n## Register\n\n" + Sample("POST /hooks") + Inputs + Answer, "POST /hooks" },
    };

    [Theory]
    [MemberData(nameof(Alone))]
    public void The_less_sure_a_call_looks_the_more_must_stand_about_it(string text, string calls) => Assert.Equal(calls, Calls(text));

    [Theory]
    [InlineData("### Parameters\n\n* `name` - It.\n", "POST /boats")]
    [InlineData("### Parameters\n\nNone.\n", "")]
    [InlineData("Parameters:\n\n* `name` - It.\n", "POST /boats")]
    [InlineData("Parameters:\n\nNone.\n", "")]
    [InlineData("It floats:\n\n* `name` - It.\n", "")]
    [InlineData("Parameters that the harbour of this town takes from each caller:\n\n* `name` - It.\n", "")]
    [InlineData("### Response\n\nNone.\n", "POST /boats")]
    [InlineData("### Response\n", "")]
    [InlineData("### Notes\n\n* `name` - It.\n", "")]
    [InlineData("**Scope:** `WRITE`\n", "POST /boats")]
    [InlineData("Example:\n\n```\nPOST /tugs\n```\n\n### Parameters\n\n* `name` - It.\n", "POST /boats")]
    public void A_block_announces_if_its_section_tells_what_it_takes_or_gives(string rest, string calls) =>
        Assert.Equal(calls, Calls("# Boats\n\n## Afloat\n\nSo.\n\n" + Fence("POST /boats") + "\n\n" + rest));

    // With a line about authentication the page is one of an operation.
    [Theory]
    [InlineData("GET https://h.example/a/1", "GET https://h.example/a/2", "GET /a/1")]
    [InlineData("GET https://h.example/a/1", "GET https://h.example/a/{id}", "GET /a/{id}")]
    [InlineData("GET https://h.example/a/1", "POST https://h.example/a/2", "")]
    [InlineData("GET https://h.example/a/1", "GET https://h.example/a/1/b", "")]
    [InlineData("GET https://h.example/a/1", "GET https://h.example/b/2", "")]
    [InlineData("GET https://h.example/a/1", "GET https://h.example/a/list", "")]
    public void Requests_that_differ_in_values_only_announce_one_operation(string one, string other, string calls) =>
        Assert.Equal(calls, Calls($"# Sell\n\n**Authentication:** API Key (`x-key` header)\n\n## One\n\n```http\n{one}\n```\n\n## Other\n\n```http\n{other}\n```\n"));

    private static string Company(string other, Func<string, string>? form = null) =>
        "# Boats\n\n## One\n\n" + (form ?? Fence)("GET /a") + Inputs + "## Two\n\n" + (form ?? Fence)("GET /b") + Inputs + other;

    public static TheoryData<string, string> InCompany { get; } = new()
    {
        { Company("## Three\n\nSo.\n\n" + Fence("GET /c")), "GET /a, GET /b, GET /c" },
        { Company("## Step 3\n\nSo.\n\n" + Fence("GET /c")), "GET /a, GET /b" },
        { Company("## Three\n\nIt.\n\n### Request\n\nSo.\n\n" + Fence("GET /c")), "GET /a, GET /b" },
        { Company("## Three\n\n- Either.\n\n" + Fence("GET /c")), "GET /a, GET /b" },
        { Company("### Three\n\nSo.\n\n" + Fence("GET /c")), "GET /a, GET /b" },
        { Company("## Three\n\n" + Sample("GET /c")), "GET /a, GET /b" },
        { Company("## Three\n\n" + Sample("GET /c/{id}")), "GET /a, GET /b, GET /c/{id}" },
        { Company("## Three\n\nSo.\n\n" + Fence("GET /c"), call => $"`{call}`"), "GET /a, GET /b, GET /c" },
        { Company("## Three\n\nSo.\n\n" + Fence("GET /c"), call => $"`{call}` will return them."), "GET /a, GET /b" },
        { Company("## Three\n\n`GET /c` will return them.\n", call => $"`{call}` will return them."), "GET /a, GET /b, GET /c" },
        { "# Boats\n\n## One\n\n" + Fence("GET /a") + Inputs + "## Three\n\nSo.\n\n" + Fence("GET /c"), "GET /a" },
    };

    [Theory]
    [MemberData(nameof(InCompany))]
    public void What_looks_as_two_others_do_announces_too(string text, string calls) => Assert.Equal(calls, Calls(text));

    [Theory]
    [InlineData("# GET /boats\n\nOne.\n\n# GET /Boats\n\nTwo.\n", "GET /boats")]
    [InlineData("# GET /boats/{id}\n\nOne.\n\n# `GET /boats/\\{id\\}`\n\nTwo.\n", "GET /boats/{id}")]
    [InlineData("# GET /boats/{id}.json\n\nOne.\n\n# GET /boats/{id}.xml\n\nTwo.\n", "GET /boats/{id}.json, GET /boats/{id}.xml")]
    [InlineData("# GET /boats/{id}\n\nOne.\n\n# GET /boats/42\n\nTwo.\n", "GET /boats/{id}")]
    [InlineData("# GET /boats/{id}\n\nOne.\n\n# GET /boats/list\n\nTwo.\n", "GET /boats/{id}, GET /boats/list")]
    [InlineData("# Boats\n\n## A\n\n`GET /boats/42`\n\n## B\n\n`GET /boats/{id}`\n\n## C\n\n`GET /boats/{id}/crew`\n\n## D\n\n`GET /boats/7`\n", "GET /boats/{id}, GET /boats/{id}/crew")]
    [InlineData("# Boats\n\n## A\n\n`GET /boats`\n\n## B\n\n`POST /boats`\n\n## C\n\n`GET /boats`\n", "GET /boats, POST /boats")]
    [InlineData("# Launch\n\n<ApiEndpoint method='post' path='/boats' />\n\n## Again\n\n<ApiEndpoint method='POST' path='/boats' />\n", "post /boats")]
    [InlineData("## Launch a boat (POST /boats)\n\nIt.\n", "POST /boats")]
    [InlineData("## Launch a boat [POST /boats]\n\nIt.\n", "POST /boats")]
    [InlineData("# GET /config/[path]\n\nIt.\n", "GET /config/[path]")]
    [InlineData("# GET /config(path)\n\nIt.\n", "GET /config(path)")]
    [InlineData("## GET /boats\n\nOne.\n\n# Tugs\n\n`GET /Boats`" + Inputs, "GET /boats")]
    [InlineData("## GET /boats\n\nOne.\n\n`POST /tugs`" + Inputs, "GET /boats")]
    [InlineData("## GET /boats\n\nOne.\n\n# Tugs\n\n```http\nPOST /tugs HTTP/1.1\nHost: a.example\n```" + Inputs + Answer, "GET /boats")]
    [InlineData("# Boats\n\n## GET /boats\n\n### Notes\n\nIt.\n\n# Tugs\n\n`POST /tugs`" + Inputs, "GET /boats, POST /tugs")]
    [InlineData("# Harbour\n\n`GET https://api.boats.example`" + Inputs, "GET /")]
    public void Calls_of_one_operation_are_one(string text, string calls) => Assert.Equal(calls, Calls(text));
}
