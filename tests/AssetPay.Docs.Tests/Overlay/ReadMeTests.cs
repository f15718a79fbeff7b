using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tests.Binding;
using ApiDocs.Tests.Facts;

namespace ApiDocs.Tests.Overlay;

/// <summary>The page that the README shows does what the README says.</summary>
public sealed class ReadMeTests
{
    private const string Boat = """
        # Launch Boat

        # POST /boat

        **Authentication:** API Key (`x-key` header)

        ### Body Parameters

        | Parameter | Type   | Required | Default | Description       |
        | --------- | ------ | -------- | ------- | ----------------- |
        | `length`  | number | Yes      | 10      | In feet           |
        | `crew`    | string | No       | -       | Who is on board   |

        ## Errors

        | Code | Key               | When             |
        | ---- | ----------------- | ---------------- |
        | 16   | `HARBOUR_FULL`    | No berth is left |
        | 18   | `NO_SUCH_HARBOUR` | It is elsewhere  |
        """;

    private const string Types = """
        # Types

        ## Boat

        ```typescript
        interface Boat {
          owner: string;
          lenght: number;
        }
        type BoatState = 'sunken' | 'afloat';
        ```
        """;

    [Fact]
    public void The_overlay_s_page_of_the_README_corrects_these_pages()
    {
        var readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Docs)!, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("````markdown\n", StringComparison.Ordinal) + "````markdown\n".Length;
        var docs = InventedDocs.Of(("boats.md", Boat), ("types.md", Types), ("overlay/boats.md", readme[start..readme.IndexOf("\n````\n", start, StringComparison.Ordinal)]));
        var launch = docs.Operation("Launch");
        Assert.Equal(("Harbour", "/boats", CallClass.Idempotent), (launch.GroupName, launch.Path, launch.Class));
        Assert.Equal(["HarbourFull=17"], launch.Errors.Select(error => $"{error.Name}={error.Code}"));
        var length = Assert.Single(docs.Object("LaunchRequest").Properties);
        Assert.Equal(("Metres", TypeRef.Integer, true, null, 400m), (length.Name, length.Type, length.Required, length.Default, length.Limits.Maximum));
        Assert.Equal(["length/Metres"], docs.Object("Boat").Properties.Select(member => $"{member.WireName}/{member.Name}"));
        Assert.Equal(["sunk/Sunk", "afloat/Swimming"], docs.Model.Enums.Single().Values.Select(value => $"{value.Value}/{value.Name}"));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.OverlayMisses || finding.Rule == Rules.OverlayNeedless);
    }
}
