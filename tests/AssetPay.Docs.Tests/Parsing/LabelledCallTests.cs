namespace ApiDocs.Tests.Parsing;

/// <summary>Calls whose method and path are labelled, or stand in tables, and what is left to read beside them.</summary>
public sealed class LabelledCallTests
{
    private const string Inputs = "\n\n| Name | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |\n\n";

    private static string Told(string text) => string.Join("; ", Reading.Page(text).Endpoints.Select(endpoint =>
        $"{endpoint.Method.Text} {endpoint.Path.Text} ({endpoint.Title?.Text}: {endpoint.Description.PlainText.Replace("\n", " ", StringComparison.Ordinal)})"));

    [Theory]
    [InlineData("Puts a boat to sea.\n\n**Method:** `POST`\n\n**Path:** `/boats`\n\nIt floats.", "POST /boats (Launch: Puts a boat to sea. It floats.)")]
    [InlineData("Method: POST\nPath: /boats\nIt floats.", "POST /boats (Launch: It floats.)")]
    [InlineData("It floats.\nMethod: POST\nPath: /boats.", "POST /boats (Launch: It floats.)")]
    [InlineData("**Path:** `/boats`\n\nIt floats.\n\n**Method:** `POST`\n\nIt swims.", "POST /boats (Launch: It floats. It swims.)")]
    [InlineData("**Path:** `/boats`\n\nIt floats.\n\nIt swims.\n\n**Method:** `POST`", "")]
    [InlineData("**URL**\n\n`/boats`\n\n**Method**\n\n`POST`\n\nIt floats.", "POST /boats (Launch: It floats.)")]
    [InlineData("**URL**\n\n```\n/boats\n```\n\n**Method**\n\n```\nPOST\n```\n\nIt floats.", "POST /boats (Launch: It floats.)")]
    [InlineData("**URL**\n\n```\n\n    /boats\n\n```\n\n**Method**\n\n```\n\n    POST\n\n```\n\nIt floats.", "POST /boats (Launch: It floats.)")]
    [InlineData("**Method:** `POST`\n\n**URL**", "")]
    [InlineData("**URL:** [`/boats`](/boats.md)\n\n**Method:** `POST`", "")]
    [InlineData("**URL:** `/boats` [see](/boats.md)\n\n**Method:** `POST`", "")]
    [InlineData("The relative request url of this very call: `/boats`\n\n**Method:** `POST`", "")]
    public void Lines_with_labels_are_a_call_and_the_others_are_read(string lines, string told) => Assert.Equal(told, Told("# Launch\n\n" + lines + "\n"));

    [Theory]
    [InlineData("### URL\n\n/boats\n\n### Method\n\nPOST\n", "POST /boats (Launch: )")]
    [InlineData("### URL\n\n/boats\n\n### Permission\n\nNone.\n\n### Method\n\nPOST\n", "POST /boats (Launch: )")]
    [InlineData("### URL\n\n/boats\n\n### Permission\n\nNone.\n\n### Notes\n\nNone.\n\n### Method\n\nPOST\n", "")]
    [InlineData("### Method\n\nPOST\n\n### URL\n\n/boats\n", "POST /boats (Launch: )")]
    [InlineData("### Method\n\nPOST\n\n### Permission\n\nNone.\n\n### Notes\n\nNone.\n\n### URL\n\n/boats\n", "")]
    [InlineData("### Method\n\n```\n\n    POST\n\n```\n\n### URL\n\n```\n\n    /boats\n\n```\n", "POST /boats (Launch: )")]
    [InlineData("### URL\n\n/boats\n", "")]
    [InlineData("### URL\n\n### Method\n\nPOST\n", "")]
    public void A_path_and_a_method_below_titles_near_each_other_are_a_call(string sections, string told) => Assert.Equal(told, Told("# Launch\n\n" + sections));

    [Theory]
    [InlineData("| Method | Path |\n| --- | --- |\n| GET | /boats/list |\n| GET | /boats/list/{id} |\n", "GET /boats/list (Launch: )")]
    [InlineData("| Method | Path |\n| --- | --- |\n| GET | /boats |\n| GET | /boats/{id} |\n", "")]
    [InlineData("| Method | Path |\n| --- | --- |\n| GET | /boats/list |\n| POST | /boats/list/{id} |\n", "")]
    [InlineData("| Method | Path |\n| --- | --- |\n| GET | /boats/list |\n| GET | /crews/list/{id} |\n", "")]
    [InlineData("| Method | Path |\n| --- | --- |\n| GET | /boats/list |\n| GET | /boats/list |\n", "")]
    [InlineData("| Method | Path |\n| --- | --- |\n| GET | /a/b |\n| GET | /a/b1 |\n| GET | /a/b2 |\n| GET | /a/b3 |\n", "GET /a/b (Launch: )")]
    [InlineData("| Method | Path |\n| --- | --- |\n| GET | /a/b |\n| GET | /a/b1 |\n| GET | /a/b2 |\n| GET | /a/b3 |\n| GET | /a/b4 |\n", "")]
    [InlineData("| Method | POST |\n| --- | --- |\n| Path | /boats |\n", "POST /boats (Launch: )")]
    [InlineData("| What | That |\n| --- | --- |\n| Path | /boats |\n| Method | POST |\n| Path | /crews |\n| Method | GET |\n", "POST /boats (Launch: )")]
    [InlineData("| What | That | Else |\n| --- | --- | --- |\n| Path | /boats | |\n| Method | POST | |\n", "")]
    [InlineData("<table><tr><th>Method</th><th>Path</th></tr><tr><td>GET</td></tr></table>\n", "")]
    [InlineData("<table><tr><th>Method</th></tr><tr><td>GET</td><td>/boats</td></tr></table>\n", "")]
    public void Tables_of_one_call_announce_and_indexes_do_not(string table, string told) => Assert.Equal(told, Told("# Launch\n\n" + table));

    [Theory]
    [InlineData("`POST /boats`.", "POST /boats (Launch: )")]
    [InlineData("**POST**\n\n/boats\n\nIt floats.", "POST /boats (Launch: It floats.)")]
    [InlineData("**POST**\n\n[/boats](/boats.md)", "")]
    [InlineData("`POST /boats` creates one.", "POST /boats (Launch: creates one.)")]
    [InlineData("POST /boats creates one.", "")]
    [InlineData("POST {base}/boats", "POST /boats (Launch: )")]
    [InlineData("**POST**{base}/boats", "")]
    [InlineData("**POST**/boats", "POST /boats (Launch: )")]
    [InlineData("`POST /boats` - see [the boat](/boat.md)", "POST /boats (Launch: see the boat)")]
    [InlineData("`POST` [`/boats`](/boats.md)", "")]
    [InlineData("[POST](/methods.md)`/boats`", "")]
    public void A_line_opens_with_a_call_or_is_none(string line, string told) => Assert.Equal(told, Told("# Launch\n\n" + line + Inputs));

    [Theory]
    [InlineData("`GET /boats?q`", "name, q")]
    [InlineData("`GET /boats?`", "name")]
    [InlineData("`GET /boats?from=1&to`", "name, from, to")]
    public void The_query_of_an_address_is_read_to_its_end(string line, string names) =>
        Assert.Equal(names, string.Join(", ", Reading.Endpoint("# List\n\n" + line + Inputs).Parameters.SelectMany(table => table.Rows).Select(row => row.Name.Text)));

    [Theory]
    [InlineData("http://api.boats.example/boats")]
    [InlineData("https://api.boats.example/boats")]
    public void An_address_with_a_host_is_kept_as_a_request(string address) =>
        Assert.Equal(address, Assert.Single(Reading.Endpoint($"# List\n\n`GET {address}`" + Inputs).Requests).Address.Text);

    // Escapes make the page's words longer than what they say: then the whole address is the place.
    [Theory]
    [InlineData("# GET /boats/\\{id\\}?from=\\{from\\}\n\nIt.\n", "from", "/boats/\\{id\\}?from=\\{from\\}")]
    [InlineData("# GET /boats/{id}?from={from}\n\nIt.\n", "from", "from")]
    public void A_name_in_the_address_stands_where_it_is_written(string text, string name, string at)
    {
        var endpoint = Reading.Endpoint(text);
        var row = Assert.Single(Assert.Single(endpoint.Parameters).Rows);
        Assert.Equal((name, at), (row.Name.Text, Reading.At(text, row.Name.Place)));
    }
}
