using ApiDocs.Flow;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Overlay;

/// <summary>Declared types, their members, and the values of unions and enums.</summary>
public sealed class TypeOverlayTests
{
    private static InventedDocs With(string declarations, string more = "") => Library.With($"# Types\n\n## Loan\n\n{more}\n\n```typescript\n{declarations}\n```\n");

    [Fact]
    public void Members_are_corrected_named_added_and_taken_away()
    {
        var docs = With("interface Loan {\n  ~~id~~;\n  state?: string; // Its state. Called `Standing` in C#\n  more: boolean;\n}");
        Assert.Equal(["state/Standing:String", "book/Book:Object", "more/More:Boolean"], docs.Object("Loan").Properties.Select(member => $"{member.WireName}/{member.Name}:{member.Type.Kind}"));
        Assert.Equal("Its state.", docs.Member("Loan", "state").Summary.PlainText);
        Assert.Equal(
        [
            "overlay/a.md(9) APIDOC033 The member 'id' of Loan is taken away here, and documented at types.md(9,3)",
            "overlay/a.md(10) APIDOC033 The comment of the member 'state' of Loan is 'Its state.' here, and 'How it stands' at types.md(10,3)",
            "overlay/a.md(10) APIDOC033 The declaration of the member 'state' of Loan is 'state?: string' here, and 'state: LoanState' at types.md(10,3)",
        ], docs.Told());
    }

    [Theory]
    [InlineData("interface Loan {\n  ~~id: string;~~\n}")]
    [InlineData("interface Loan {\n  ~~id~~: string;\n}")]
    [InlineData("interface Loan { ~~id~~ }")]
    public void A_member_is_struck_through_alone_or_with_its_type(string declaration) =>
        Assert.Equal(["state", "book"], With(declaration).Object("Loan").Properties.Select(member => member.WireName));

    [Fact]
    public void A_member_s_name_on_the_wire_is_corrected_in_the_examples_too()
    {
        var docs = With("interface Loan {\n  ~~id~~ key: string;\n  book: {\n    ~~isbn~~ number: string;\n  };\n}");
        Assert.Equal(["key", "state", "book"], docs.Object("Loan").Properties.Select(member => member.WireName));
        Assert.Equal("number", Assert.Single(docs.Object("Book").Properties).WireName);
        Assert.Contains("\"key\":\"l-1\"", docs.Operation("ReturnBook").Examples[0].Json);
        Assert.Contains("\"number\":\"1\"", docs.Operation("ReturnBook").Examples[0].Json);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Theory]
    [InlineData("interface Loan { id: string; }", "The declaration of the member 'id' of Loan is 'id: string' at types.md(9,3) too")]
    [InlineData("interface Loan { id: string; // Its id\n }", "The declaration of the member 'id' of Loan is 'id: string' at types.md(9,3) too")]
    [InlineData("type LoanState = 'open';", "The value 'open' of LoanState is 'open' at types.md(21,5) too")]
    public void What_the_vendor_declares_too_is_not_needed(string declaration, string message) =>
        Assert.StartsWith(message, With(declaration).Single(Rules.OverlayNeedless).Message);

    [Fact]
    public void A_type_of_two_pages_is_taken_away_from_both_and_told_of_the_first()
    {
        const string Declared = "# More\n\n```typescript\ninterface Fleet { id: string; }\n```\n";
        var docs = InventedDocs.Of(("a.md", Declared), ("b.md", Declared), ("boats.md", InventedDocs.BoatPage()), ("overlay/t.md", "# Types\n\n```typescript\ninterface ~~Fleet~~ {}\n```\n"));
        Assert.DoesNotContain(docs.Model.Objects, type => type.Name == "Fleet");
        Assert.Contains("documented at a.md", docs.Single(Rules.OverlayWins).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_an_operation_are_found_by_a_link_with_blanks_in_it()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(more: "## Response\n\nReturns a [ `Fleet` ](/types#fleet).\n\n```json\n{ \"requestId\": \"r\", \"success\": true, \"data\": { \"id\": \"1\" } }\n```\n")),
            ("types.md", "# Types\n\n## Fleet\n\n```typescript\ninterface Fleet { id: string; }\n```\n"), ("overlay/t.md", "# Types\n\n```typescript\ninterface Fleet { ~~id~~ key: string; }\n```\n"));
        Assert.Contains("\"key\":\"1\"", docs.Operation("LaunchBoat").Examples[0].Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interface Loan { ~~weight~~; }", "The member 'weight' of Loan is taken away here")]
    [InlineData("interface Loan { ~~weight~~ mass: number; }", "The member 'weight' of Loan is corrected to 'mass' here")]
    [InlineData("interface ~~Shelf~~ {}", "The type Shelf is taken away here, but no page declares it")]
    [InlineData("interface ~~Shelf~~ Rack {}", "The type Shelf is given a name here, but no page declares it")]
    [InlineData("type LoanState = ~~'lost'~~;", "The value 'lost' of LoanState is taken away here")]
    [InlineData("type LoanState = 'lost'; // Called Gone in C#", "The value 'lost' of LoanState is given a name here")]
    public void What_is_about_no_declared_thing_is_told(string declaration, string message)
    {
        var docs = With(declaration);
        Assert.StartsWith(message, docs.Single(Rules.OverlayMisses).Message);
        Assert.Equal(Library.Alone.Model.Objects, docs.Model.Objects);
        Assert.Equal(Library.Alone.Model.Enums, docs.Model.Enums);
    }

    [Theory]
    [InlineData("interface Loan {}", "Called `LibraryLoan` in C#.")]
    [InlineData("/** Called LibraryLoan in C#. */\ninterface Loan {}", "")]
    [InlineData("interface ~~Loan~~ LibraryLoan {}", "")]
    public void A_type_gets_the_name_that_the_overlay_gives_it(string declaration, string prose)
    {
        var docs = With(declaration, prose);
        Assert.Equal("LibraryLoan", docs.Operation("ReturnBook").ResponseType!.Name);
        Assert.Equal("A loan.", docs.Object("LibraryLoan").Summary.PlainText);
        Assert.Empty(docs.Told());
    }

    [Theory]
    [InlineData("# ~~Loan~~")]
    [InlineData("# Types\n\n```typescript\ninterface ~~Loan~~ {}\n```")]
    [InlineData("# Types\n\n```typescript\n~~interface Loan {\n  id: string;\n}~~\n```")]
    public void A_type_that_is_struck_through_is_taken_away(string page)
    {
        var docs = Library.With(page);
        Assert.DoesNotContain(docs.Model.Objects, type => type.Name == "Loan");
        Assert.Equal("ReturnBookResult", docs.Operation("ReturnBook").ResponseType!.Name);
        Assert.StartsWith("The type Loan is taken away here, and documented at types.md(8,11)", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void A_heading_that_is_struck_through_and_names_nothing_is_told() =>
        Assert.StartsWith("'Shelf' is taken away here, but no page has an operation, a type or a credential of that name", Library.With("# ~~Shelf~~").Single(Rules.OverlayMisses).Message);

    [Fact]
    public void Words_above_a_declaration_are_its_description()
    {
        var docs = With("interface Loan {}", "A book that is out.");
        Assert.Equal("A book that is out.", docs.Object("Loan").Summary.PlainText);
        Assert.StartsWith("The description of Loan is 'A book that is out.' here, and 'A loan.' at types.md(8,1)", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void Values_of_a_union_are_corrected_named_added_and_taken_away()
    {
        var docs = With("type LoanState =\n  | ~~'open'~~ 'begun'\n  | 'done' // Called Returned in C#\n  | 'lost';");
        Assert.Equal(["begun/Begun", "done/Returned", "lost/Lost"], docs.Model.Enums.Single().Values.Select(value => $"{value.Value}/{value.Name}"));
        Assert.Equal(["done"], With("type LoanState = ~~'open'~~;").Model.Enums.Single().Values.Select(value => value.Value));
    }

    [Fact]
    public void Members_of_an_enum_are_told_by_name()
    {
        const string Types = "# Types\n\n```typescript\nenum Shelf { A = 1, B = 2, C = 3 }\n```\n";
        var docs = InventedDocs.Of(("lend.md", Library.Lend), ("types.md", Types), ("overlay/types.md", "# Types\n\n```typescript\nenum Shelf { ~~A~~ First = 1, B = 20, ~~C = 3~~, D = 4 /* Called Last in C# */ }\n```\n"));
        Assert.Equal(["1/First", "20/B", "4/Last"], docs.Model.Enums.Single().Values.Select(value => $"{value.Value}/{value.Name}"));
    }

    [Fact]
    public void A_type_that_nobody_declares_is_added_and_an_alias_gets_another_meaning()
    {
        const string Types = "# Types\n\n```typescript\ntype Money = number;\ninterface Fine { sum: Money; }\n```\n";
        var docs = InventedDocs.Of(("lend.md", Library.Lend), ("types.md", Types), ("overlay/types.md", "# Types\n\n```typescript\ntype Money = string;\ninterface Debt { sum: Money; }\n```\n"));
        Assert.Equal(Model.TypeRef.String, docs.Member("Fine", "sum").Type);
        Assert.Equal(Model.TypeRef.String, docs.Member("Debt", "sum").Type);
        Assert.StartsWith("The meaning of Money is 'string' here, and 'number' at types.md(4,1)", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void Two_pages_of_the_overlay_complete_one_type()
    {
        string Page(string member) => $"# Types\n\n```typescript\ninterface Loan {{ {member} }}\n```\n";
        Assert.Equal(["id", "state", "book", "a", "b"], Library.With(Page("a: string;"), Page("b: string;")).Object("Loan").Properties.Select(member => member.WireName));
        Assert.Contains("is 'id: boolean' here, but 'id: number' at overlay/a.md", Library.With(Page("id: number;"), Page("id: boolean;")).Single(Rules.Contradiction).Message);
    }
}
