using ApiDocs.Binding;
using ApiDocs.Changes;
using ApiDocs.Tests.Binding;
using ApiDocs.Tests.Facts;

namespace ApiDocs.Tests.Changes;

public sealed class ContractTests
{
    private static readonly Contract s_contract = Compared.Of(HarbourPages.All, HarbourPages.All).NewContract;

    [Theory]
    [InlineData("""{"operation": "POST /boats", "credential": "x-key", "scope": "LAUNCH", "returns": "Boat", "method": "Boats.LaunchBoat"}""")]
    [InlineData("""{"parameter": "crew", "of": "POST /boats", "in": "body", "type": "list of POST /boats crew[]", "required": "yes", "min items": "1", "max items": "8"}""")]
    [InlineData("""{"member": "mate", "of": "POST /boats crew[]", "type": "string", "required": "yes"}""")]
    [InlineData("""{"raises": "NO_WIND", "of": "POST /boats", "code": "7"}""")]
    [InlineData("""{"rate": "Verified", "of": "POST /boats", "limit": "60 per 60 s"}""")]
    [InlineData("""{"rule": "boat, pier", "of": "GET /log", "given": "at least one"}""")]
    [InlineData("""{"rule": "reason with kind", "of": "GET /log", "when": "leak | storm"}""")]
    [InlineData("""{"paging": "cursor", "of": "GET /log", "form": "cursor", "items": "entries", "next": "nextCursor", "more": "hasMore"}""")]
    [InlineData("""{"member": "owner", "of": "Boat", "type": "string", "required": "yes", "nullable": "yes"}""")]
    [InlineData("""{"value": "ashore", "of": "BoatState"}""")]
    [InlineData("""{"server": "Production", "url": "https://api.boats.example", "first": "yes"}""")]
    [InlineData("""{"error": "NO_HARBOUR", "code": "9", "http": "404"}""")]
    public void A_lock_has_one_line_for_each_part(string line) =>
        Assert.Contains(line, LockWriter.Write(s_contract).Split('\n').Select(each => each.Trim().TrimEnd(',')));

    [Fact]
    public void A_lock_has_no_prose()
    {
        var text = LockWriter.Write(s_contract);

        Assert.DoesNotContain("Puts a boat", text, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no wind", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_as_it_was() => Assert.Equal(s_contract, LockReader.Read(LockWriter.Write(s_contract)).Contract);

    [Fact]
    public void The_docs_of_this_repository_survive_their_lock()
    {
        var contract = ContractOf.Model(Pipeline.Everything);

        Assert.Equal(contract, LockReader.Read(LockWriter.Write(contract)).Contract);
    }

    [Theory]
    [InlineData("quote \" backslash \\ tab \t line \n bell \a")]
    [InlineData("next \u0085 separator \u2028 null \0 delete \u007f")]
    [InlineData("// no comment /* and none */ ... {{}} <x>")]
    [InlineData("⚓ und 𝄞")]
    public void Any_text_survives_the_lock(string text)
    {
        var contract = Contract.Of([new ContractPart(PartKind.Value, text, text, EquatableArray.Of(new Aspect("type", text)))]);

        Assert.Equal(contract, LockReader.Read(LockWriter.Write(contract)).Contract);
    }

    [Fact]
    public void A_lock_says_where_it_speaks_of_a_part()
    {
        var text = LockWriter.Write(s_contract).Replace("\n", "\r\n", StringComparison.Ordinal);
        var place = LockReader.Read(text).PlaceOf("POST /boats crew[].mate");

        Assert.Contains("\"mate\"", text.Split("\r\n")[place.Line], StringComparison.Ordinal);
        Assert.Equal(4, place.Column);
    }

    [Fact]
    public void Lines_in_another_order_and_the_same_line_twice_are_what_a_merge_leaves()
    {
        var lines = LockWriter.Write(s_contract).Split('\n');
        var merged = lines.Take(3).Concat(lines.Skip(3).SkipLast(3).Reverse().Select(line => line.TrimEnd(',') + ",")).Append(lines[5]).Concat(lines.TakeLast(3));

        Assert.Equal(s_contract, LockReader.Read(string.Join('\n', merged)).Contract);
    }

    [Theory]
    [InlineData("", 0, "has no \"version\"")]
    [InlineData("[]", 0, "has no \"version\"")]
    [InlineData("{\"version\": 1}", 0, "has no \"version\" and \"parts\"")]
    [InlineData("{\n\"version\": 2, \"parts\": []}", 1, "version 2, and version 1 is known")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"boat\": \"x\"}]}", 1, "of no part")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"value\": \"x\", \"of\": 3}]}", 1, "of no part")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"type\": \"A\", \"form\": \"values\"},\n{\"type\": \"A\", \"form\": \"object\"}]}", 2, "'A' stands here for the second time")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"operation\": \"\"}]}", 1, "the operation of this line has no name")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"raises\": \"7\", \"of\": \"GET /a\"},\n{\"rate\": \"\", \"of\": \"GET /a\"}]}", 2, "the rate of this line has no name")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"type\": \"\"}]}", 1, "the type of this line has no name")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"raises\": \"\", \"of\": \"GET /a\"}]}", 1, "the raises of this line has no name")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"type\": \"A\"},\n{\"member\": \"a\"}]}", 2, "of which operation or type 'a' is")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"type\": \"A\"},\n{\"value\": \"a\", \"of\": \"\"}]}", 2, "of which operation or type 'a' is")]
    [InlineData("{\"version\": 1, \"parts\": [\n{\"type\": \"A\", \"\": \"object\"}]}", 1, "'A' has something without a name")]
    [InlineData("{\"version\": 1, \"parts\": [\n<<<<<<< HEAD\n{\"type\": \"A\"}]}", 1, "not JSON")]
    public void A_lock_that_cannot_be_read_says_why_and_where(string text, int line, string why)
    {
        var reading = LockReader.Read(text);

        Assert.Null(reading.Contract);
        Assert.Contains(why, reading.Trouble, StringComparison.Ordinal);
        Assert.Equal(line, reading.TroubleAt.Line);
    }

    [Fact]
    public void A_value_of_no_characters_and_a_member_without_a_name_survive_the_lock()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage("| `` ` `` | string | No | It |\n| `flag` | string | No | One of `\"\"`, `\"red\"` |", more: "## Response\n\n```json\n{ \"success\": true, \"data\": { \"\": 1, \"a\": { \"\": { \"\": [1] } } } }\n```")),
            ("types.md", "# Types\n\n## Colour\n\n```typescript\ntype Colour = \"\" | \"red\";\n```\n\n## Boat\n\n```typescript\ninterface Boat {\n  \"\": string;\n  id: string;\n}\n```\n"));
        var contract = ContractOf.Model(docs.Model);

        Assert.Equal(5, contract.Parts.Count(part => part.Name.Length == 0));
        Assert.Equal(contract, LockReader.Read(LockWriter.Write(contract)).Contract);
    }

    [Theory]
    [InlineData("40", "many")]
    [InlineData("40", "99999999999999999999999999999999999999999")]
    [InlineData("many", "40")]
    public void A_lock_that_was_edited_by_hand_compares_all_the_same(string old, string now)
    {
        static Contract Lock(string most) => LockReader.Read($$"""{"version": 1, "parts": [{"operation": "POST /boats", "time-out": "{{most}}"}, {"parameter": "name", "of": "POST /boats", "in": "body", "type": "string", "max length": "{{most}}"}]}""").Contract!;

        Assert.Equal(2, ContractDiff.Compare(Lock(old), Lock(now)).Count);
    }
}
