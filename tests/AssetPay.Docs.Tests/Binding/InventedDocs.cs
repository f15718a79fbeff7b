using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Tests.Binding;

/// <summary>A folder of invented pages, parsed and bound.</summary>
internal sealed class InventedDocs
{
    private InventedDocs(IReadOnlyList<ParseResult> pages, ClientSettings settings)
    {
        var bound = Binder.Bind(pages.Select(page => page.Value).ToEquatableArray(), settings, CancellationToken.None);
        Findings = [.. pages.SelectMany(page => page.Findings).Concat(bound.Findings)];
        Bound = bound;
    }

    public BindResult Bound { get; }

    public ApiModel Model => Bound.Model ?? throw new InvalidOperationException(string.Join("\n", Findings.Select(finding => finding.Message)));

    public IReadOnlyList<Finding> Findings { get; }

    public static InventedDocs Of(params (string Path, string Text)[] pages) => Of(new ClientSettings(), pages);

    public static InventedDocs Of(ClientSettings settings, params (string Path, string Text)[] pages) =>
        new([.. pages.Select(page => PageParser.Parse(new(page.Path, page.Text), CancellationToken.None))], settings);

    /// <summary>The page of an operation on boats, with what a test adds to it.</summary>
    public static string BoatPage(
        string rows = "| `name` | string | Yes | Its name |", string title = "Launch Boat", string announcement = "POST /boats",
        string auth = "**Authentication:** API Key (`x-key` header)", string more = "") => $"""
        # {title}

        > Launches a boat.

        # {announcement}

        {auth}

        ## Request

        ```http
        {announcement.Replace(" ", " https://api.boats.example").Replace("\\", "")}
        x-key: k
        ```

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        {rows}

        {more}
        """;

    public OperationModel Operation(string name) => Model.Operations.Single(operation => operation.Name == name);

    public ObjectModel Object(string name) => Model.Objects.Single(type => type.Name == name);

    public PropertyModel Member(string type, string wireName) => Object(type).Properties.Single(member => member.WireName == wireName);

    public Finding Single(Rule rule) => Assert.Single(Findings, finding => finding.Rule == rule);
}
