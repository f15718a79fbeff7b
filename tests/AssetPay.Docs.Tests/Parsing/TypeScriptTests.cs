namespace ApiDocs.Tests.Parsing;

public sealed class TypeScriptTests
{
    private static TypeDeclaration Type(string script) => Assert.Single(Reading.Page("## Boat\n\n```typescript\n" + script + "\n```\n").Types);

    private static IEnumerable<string> Lines(IEnumerable<TypeMember> members) =>
        members.Select(member => $"{member.Name.Text}{(member.Optional ? "?" : "")}:{member.Type}|{member.Comment}|{member.Group}");

    [Fact]
    public void The_types_page_declares_sixteen_types_under_their_headings()
    {
        var page = Reading.Of("reference/types.md").Value;
        Assert.Equal(
            [
                "Interface Trade #trade", "Interface Item #item", "Interface ItemOffer #itemoffer", "Interface Sticker #sticker", "Interface Charm #charm",
                "Interface Doppler #doppler", "Interface Fade #fade", "Interface Hardened #hardened", "Union TradeStatus #tradestatus", "Union TradeType #tradetype",
                "Union TradeSource #tradesource", "Union DeliveryMode #deliverymode", "Union RevertedBy #revertedby", "Union TradeFailureCode #tradefailurecode",
                "Enum GameId #gameid", "Interface CallbackBody #callback-payload",
            ],
            page.Types.Select(type => $"{type.Form} {type.Name.Text} #{type.Anchor}"));
        Placed.Equal(new Quote("Trade", new Place(17, 10, 17, 15)), page.Types[0].Name);
        Placed.Equal(new Place(17, 0, 66, 1), page.Types[0].Place);
        Assert.Empty(Reading.Of("reference/types.md").Findings);
    }

    [Fact]
    public void Trade_has_its_groups_and_its_nested_objects()
    {
        var trade = Reading.Of("reference/types.md").Value.Types[0];
        Assert.Equal(25, trade.Members.Count);
        Assert.Equal(
            ["game:string|App ID of the game (\"730\" or \"252490\")|", "merchantId:string|ID of you, the merchant|Who takes part"], Lines(trade.Members.Skip(4).Take(2)));
        var collateral = trade.Members.Single(member => member.Name.Text == "collateral");
        Assert.Equal(
            ["merchant:number|Part of the collateral that is the merchant's|", "provider:number|Part of the collateral that is the provider's|"], Lines(collateral.Nested));
        Assert.Equal(("{}", true, "For instant credit (deposits only)"), (collateral.Type, collateral.Optional, collateral.Group));
        Assert.Equal(
            "Why it failed. Withdrawals: a TradeFailureCode, there only if one shared cause made all of it fail. Deposits: an error key from Steam.",
            trade.Members.Single(member => member.Name.Text == "error").Comment);
        Assert.Equal("The central object: deposit and withdraw endpoints, the trade history and callbacks all return it.", trade.Description.PlainText);
    }

    [Fact]
    public void A_group_comment_of_several_lines_is_one()
    {
        var item = Reading.Of("reference/types.md").Value.Types[1];
        Assert.Equal(
            "Description — missing on bare withdraw items as long as AssetPay knows nothing about them from Steam (itemId + price is all that you sent). Inventory "
            + "and market items, and trade items after completion, always have it.",
            item.Members[2].Group);
        Assert.Equal("The bot that holds it — for market items of the autoseller pool", item.Members.Single(member => member.Name.Text == "botInfo").Comment);
    }

    [Fact]
    public void A_comment_goes_on_over_deeper_lines() =>
        Assert.Equal(
            "Points to the parent product (e.g. \"0010f8d48278ccb8\") — this is the id for a query to /market/item. The id of the listing itself is Item.id, one level "
            + "up. Market/inventory items have it. Withdraw items lack it right after the start and get it from callbacks while the trade goes on.",
            Reading.Of("reference/types.md").Value.Types[2].Members[1].Comment);

    [Fact]
    public void Union_values_have_comments_and_prose_on_both_sides()
    {
        var status = Reading.Of("reference/types.md").Value.Types[8];
        Assert.Equal(["initiated", "pending", "active", "hold", "completed", "failed", "canceled", "declined", "reverted"], status.Values.Select(value => value.Value));
        Assert.Equal("The trade was completed and then undone (see revertedBy)", status.Values[8].Comment);
        Assert.Equal(2, status.Description.Blocks.Count);
        Placed.Equal(new Place(208, 4, 208, 15), status.Values[0].Place);
        Assert.Null(status.Values[0].Name);
    }

    [Fact]
    public void Enum_members_have_names_and_values() =>
        Assert.Equal(["CS2=730", "RUST=252490"], Reading.Of("reference/types.md").Value.Types[14].Values.Select(value => $"{value.Name}={value.Value}"));

    [Theory]
    [InlineData("interface Boat { id: string; name?: string | null }", "id:string||", "name?:string | null||")]
    [InlineData("export interface Boat {\n  readonly id: string,\n  crew: Sailor[]\n}", "id:string||", "crew:Sailor[]||")]
    [InlineData("type Boat = {\n  id: string\n  tags: Record<string, string>\n}", "id:string||", "tags:Record<string, string>||")]
    [InlineData("interface Boat {\n  \"sail-no\": 'a' | 'b';\n  [key: string]: number;\n}", "sail-no:'a' | 'b'||", "[key: string]:number||")]
    [InlineData("interface Boat {\n  /** Its number. */\n  id: string; // a UUID\n  name: string; /* the name */\n}", "id:string|Its number. a UUID|", "name:string|the name|")]
    [InlineData("interface Boat {\n  kind:\n    | 'a'\n    | 'b';\n  id: string;\n}", "kind:'a' | 'b'||", "id:string||")]
    [InlineData("interface Boat {\n  // All of it\n  id: string;\n\n  name: string;\n}", "id:string||All of it", "name:string||")]
    public void Interfaces_are_written_in_many_ways(string script, params string[] members)
    {
        var type = Type(script);
        Assert.Equal((TypeForm.Interface, "Boat"), (type.Form, type.Name.Text));
        Assert.Equal(members, Lines(type.Members));
    }

    [Fact]
    public void A_list_of_objects_in_place_says_that_it_is_a_list()
    {
        var crew = Assert.Single(Type("interface Boat {\n  crew: { name: string; age?: number }[]; // all of them\n}").Members);
        Assert.Equal(("{}[]", "all of them"), (crew.Type, crew.Comment));
        Assert.Equal(["name:string||", "age?:number||"], Lines(crew.Nested));
    }

    [Fact]
    public void What_an_interface_extends_is_its_target() => Assert.Equal("Vessel, Priced", Type("interface Boat extends Vessel, Priced { id: string; }").Target);

    [Theory]
    [InlineData("type BoatId = string;", "string")]
    [InlineData("type Boats = Record<string, Boat[]>;", "Record<string, Boat[]>")]
    [InlineData("type Boat = Sail | Motor", "Sail | Motor")]
    [InlineData("type Size = 1 | 2;", "1 | 2")]
    public void A_name_for_another_type_is_an_alias(string script, string target)
    {
        var type = Type(script);
        Assert.Equal((TypeForm.Alias, target), (type.Form, type.Target));
    }

    [Theory]
    [InlineData("type Size = 'small' | \"big\";", "small", "big")]
    [InlineData("type Size =\n  // the small one\n  | 'small'\n  | 'big'", "small", "big")]
    public void A_union_of_strings_has_values(string script, params string[] values) => Assert.Equal(values, Type(script).Values.Select(value => value.Value));

    [Fact]
    public void A_comment_above_a_value_speaks_of_it() => Assert.Equal("the small one", Type("type Size =\n  // the small one\n  | 'small'\n  | 'big';").Values[0].Comment);

    [Fact]
    public void Enum_members_without_values_are_counted() =>
        Assert.Equal(["A=0", "B=5", "C=6", "D=d"], Type("enum Size { A, B = 5, C, D = 'd' }").Values.Select(value => $"{value.Name}={value.Value}"));

    [Fact]
    public void Several_declarations_can_share_a_block() =>
        Assert.Equal(
            ["Boat", "Size", "Name"],
            Reading.Page("```ts\n// The boat.\ninterface Boat { size: Size }\n\ntype Size =\n  | 'a'\n  | 'b'\n\nexport type Name = string\n```\n").Types.Select(type => type.Name.Text));

    [Fact]
    public void What_cannot_be_read_is_reported_and_the_rest_kept()
    {
        var result = Reading.Text("```ts\ninterface Boat { id: string }\ninterface Broken { id: \n```\n");
        Assert.Equal("Boat", Assert.Single(result.Value.Types).Name.Text);
        Placed.Equal((Rules.NotRead, new Place(2, 0, 2, 9)), (result.Findings[0].Rule, result.Findings[0].Place));
    }

    [Fact]
    public void A_type_declared_with_a_response_may_be_its_type()
    {
        var page = Reading.Page("# GET /boats\n\n## Response\n\n```typescript\ninterface Boats { boats: Boat[] }\n```\n");
        Assert.Equal("Boats", Assert.Single(page.Types).Name.Text);
        Assert.Equal(("Boats", "#response"), (page.Endpoints[0].ResponseTypes[0].Text, page.Endpoints[0].ResponseTypes[0].Target));
    }
}
