using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests;

/// <summary>What a project that references the rate limits gets beside the client.</summary>
public sealed class RateLimitsTests
{
    [Fact]
    public void The_limits_of_the_ready_made_client_are_those_that_were_read()
    {
        var run = With(Repository.DocsInput());

        Assert.Equal("", string.Join("\n", run.Complaints));
        Snapshot.Match(run.Files["AssetPayRateLimits.g.cs"], Path.Combine(Repository.Tests, "Referenced"), "AssetPayRateLimits.g", "cs");
    }

    [Fact]
    public void A_project_without_the_reference_has_the_same_client_without_them()
    {
        var without = new Consumer(Repository.DocsInput()).Run().Files;
        var with = With(Repository.DocsInput()).Files;

        Assert.Equal(["AssetPayRateLimits.g.cs"], with.Keys.Except(without.Keys));
        Assert.All(without, file => Assert.Equal(file.Value, with[file.Key]));
    }

    [Fact]
    public void Tiers_are_called_as_the_column_above_them_is()
    {
        var file = Limits("Ship Class", ("Frigate", "100/hour"), ("Man o' War", "5 requests / 2 seconds"));

        Assert.Contains("public enum ShipClass", file, StringComparison.Ordinal);
        Assert.Contains("For(ShipClass shipClass, ", file, StringComparison.Ordinal);
        Assert.Contains("""new("LaunchBoat", "POST", "/boats/{boat}", 100, global::System.TimeSpan.FromSeconds(3600)),""", file, StringComparison.Ordinal);
        Assert.Contains("global::Harbour.ShipClass.ManOWar => ManOWar,", file, StringComparison.Ordinal);
        Assert.Contains("<c>LaunchBoat</c>: 5 requests / 2 seconds", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiers_are_called_as_the_tables_do_that_call_them_anything()
    {
        static Docs Of(string ship, string header) => new(
            $"{ship}.md", Page($"| {header} | Limit |\n| --- | --- |\n| Gold | 5/min |\n").Replace("boat", ship, StringComparison.Ordinal).Replace("Boat", ship, StringComparison.Ordinal), "Harbour", "Harbour");
        Assert.Contains("public enum ShipClass\n", With(Of("raft", ""), Of("tug", ""), Of("ferry", "Ship Class")).Files["Harbour/HarbourRateLimits.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    public void A_column_that_gives_no_name_leaves_the_usual_one(string header) =>
        Assert.Contains("public enum RateLimitTier\n", Limits(header, ("Gold", "5/min"), ("2nd", "1/min")), StringComparison.Ordinal);

    [Fact]
    public void A_column_without_words_is_not_quoted() =>
        Assert.Contains("<summary>The tier: what the documented rate limits depend on.</summary>", Limits("", ("Gold", "5/min"), ("Silver", "1/min")), StringComparison.Ordinal);

    [Fact]
    public void A_column_that_is_called_as_a_word_of_the_language_names_its_parameter_all_the_same()
    {
        var file = Limits("Event", ("Gold", "5/min"), ("Silver", "1/min"));

        Assert.Contains("<param name=\"event\">", file, StringComparison.Ordinal);
        Assert.Contains("For(Event @event, ", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_that_everybody_has_need_no_enum()
    {
        var file = Limits("", ("Limit", "5/min"));

        Assert.DoesNotContain("enum", file, StringComparison.Ordinal);
        Assert.Contains("ApiRateLimits For(global::ApiDocs.RateLimiting.ApiRateLimitOptions? options = null) => new(All, options);", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_without_a_tier_holds_in_every_tier()
    {
        var file = Limits("Class", ("Gold", "5/min"), ("Limit", "100/hour"));

        Assert.Contains("5, global::System.TimeSpan.FromSeconds(60)),\n        new(\"LaunchBoat\", \"POST\", \"/boats/{boat}\", 100, ", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("For")]
    [InlineData("Equals")]
    [InlineData("Class")]
    [InlineData("HarbourRateLimits")]
    [InlineData("</c> \"\\ class")]
    public void Hostile_names_of_tiers_compile(string tier) => Limits("Class", (tier, "5/min"), ("Other", "1/min"));

    [Fact]
    public void A_documented_type_keeps_its_name()
    {
        var file = Limits("Limit Table", ("Gold", "5/min"), ("Silver", "1/min"));
        Assert.Contains("public enum LimitTable\n", file, StringComparison.Ordinal);

        Assert.Contains("public enum LaunchBoatRequestTier\n", Limits("Launch Boat Request", ("Gold", "5/min")), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_without_limits_give_none()
    {
        var run = With(new Docs("boats.md", Page("").Replace("## Rate Limits", "## Notes", StringComparison.Ordinal), "Harbour", "Harbour"));

        Assert.DoesNotContain("Harbour/HarbourRateLimits.g.cs", run.Files.Keys);
    }

    private static string Limits(string header, params (string Tier, string Limit)[] rows)
    {
        var run = With(new Docs("boats.md", Page($"| {header} | Limit |\n| --- | --- |\n" + string.Concat(rows.Select(row => $"| {row.Tier} | {row.Limit} |\n"))), "Harbour", "Harbour"));
        Assert.Equal("", string.Join("\n", run.Complaints));
        return run.Files["Harbour/HarbourRateLimits.g.cs"];
    }

    private static ClientRun With(params AdditionalText[] pages) => new Consumer(pages).WithReferences(PlatformReferences.RateLimiting).Run();

    private static string Page(string limits) => $"""
        # Launch Boat

        # POST /boats/:boat

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        POST https://api.boats.example/boats/7
        x-key: k
        ```

        ### Body Parameters

        | Parameter | Type   | Required | Description |
        | --------- | ------ | -------- | ----------- |
        | `name`    | string | Yes      | Its name    |

        ## Rate Limits

        {limits}
        """.ReplaceLineEndings("\n");
}
