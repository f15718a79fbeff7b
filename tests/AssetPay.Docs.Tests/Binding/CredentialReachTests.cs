using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>Pages that say nothing of authentication, and an overview that says which paths a credential opens.</summary>
public sealed class CredentialReachTests
{
    private static string Page(string path, string header = "") => $$"""
        # Get {{path.Replace("/", " ").Replace("{", "").Replace("}", "")}}

        # GET {{path}}

        ## Request

        ```http
        GET https://api.boats.example{{path}}
        {{header}}
        ```

        ### Query Parameters

        | Parameter | Type | Default | Description |
        | --- | --- | --- | --- |
        | `limit` | number | `20` | How many |
        """;

    private static string Headers(string overview, params string[] paths)
    {
        var docs = InventedDocs.Of([("overview.md", "# Overview\n\n" + overview), .. paths.Select((path, i) => ($"page{i}.md", Page(path)))]);
        return string.Join(" ", paths.Select(path => docs.Model.Operations.Single(operation => operation.Path == path)).Select(operation =>
            operation.IsAuthenticated ? docs.Model.Credentials.Single(credential => credential.Id == operation.CredentialId).Header : "none"));
    }

    [Theory]
    [InlineData("""
        ## Authentication

        ### Harbour Key

        Used by `/harbour/*` endpoints. Put it into the `x-key` header:

        ```
        x-key: k_...
        ```

        ### Crew Token

        Taken by the `/crew/*` endpoints:

        ```
        Authorization: eyJ...
        ```
        """)]
    [InlineData("## Authentication\n\nCalls to `/harbour/*` send the `x-api-key` header, calls to `/crew/*` send `Authorization`.\n")]
    [InlineData("## Authentication\n\nSend `x-api-key` with `/harbour/*`, and `Authorization` with `/crew/*`.\n")]
    [InlineData("## Authentication\n\n* `/harbour/*`: Harbour Key (`x-api-key` header)\n* `/crew/*`: Crew Token (`Authorization` header)\n")]
    [InlineData("## Access\n\n| Endpoints | Authentication |\n| --- | --- |\n| `/harbour/*` | Harbour Key (`x-api-key` header) |\n| `/crew/*` | Crew Token (`Authorization` header) |\n")]
    public void A_pattern_of_paths_says_which_credential_opens_them(string overview) =>
        Assert.Equal("x-key Authorization none", Headers(overview, "/harbour/berths", "/crew/members/{id}", "/weather").Replace("x-api-key", "x-key"));

    [Fact]
    public void The_longest_pattern_speaks_of_a_path() => Assert.Equal("Authorization x-api-key", Headers(
        "## Authentication\n\n* `/harbour/*` takes the `x-api-key` header\n* `/harbour/crew/*` takes the `Authorization` header\n", "/harbour/crew/1a", "/harbour/berths"));

    [Fact]
    public void A_single_path_may_be_named_beside_the_patterns() => Assert.Equal("x-key Authorization", Headers(
        "## Authentication\n\n### Harbour Key\n\nTaken by `/tokens/new` and the `/harbour/*` endpoints. Put it into the `x-key` header:\n\n```\nx-key: k\n```\n\n### Crew Token\n\nTaken by `/crew/*`:\n\n```\nAuthorization: t\n```\n",
        "/tokens/new", "/crew/members"));

    [Fact]
    public void The_pages_own_header_wins()
    {
        var docs = InventedDocs.Of(
            ("overview.md", "# Overview\n\n## Authentication\n\n* `/harbour/*` takes the `x-api-key` header\n* `/crew/*` takes the `Authorization` header\n"), ("page.md", Page("/harbour/berths", "Authorization: t")));
        Assert.Equal("Authorization", docs.Model.Credentials.Single(credential => credential.Id == docs.Model.Operations.Single().CredentialId).Header);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.UnknownCredential);
    }

    [Fact]
    public void What_stands_above_several_operations_is_said_of_each()
    {
        var docs = InventedDocs.Of(("boats.md", """
            # Boats

            **Authentication:** Harbour Key (`x-key` header)
            **Scope:** `SAIL`

            ## POST /boats/{boatId}/launch

            Launches a boat.

            ## POST /boats/launch-all

            Launches all boats.
            """));
        Assert.All(docs.Model.Operations, operation => Assert.Equal((true, "SAIL"), (operation.IsAuthenticated, operation.Scope)));
        Assert.Equal(2, docs.Model.Operations.Count);
    }

    [Fact]
    public void Paths_in_other_sentences_open_nothing() => Assert.Equal("none", Headers("## Notes\n\nSee `/harbour` for the `x-api-key` header.\n", "/harbour/berths"));
}
