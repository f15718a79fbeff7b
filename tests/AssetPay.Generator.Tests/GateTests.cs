using ApiDocs.Generator.Emit.Gates;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Generator.Tests;

/// <summary>Whatever a page says, it stays where it was put: inside a literal, a comment, a name, an address.</summary>
public sealed class GateTests
{
    public static TheoryData<string> Hostile =>
    [
        "*/ public class Injected { }",
        "\"\"\" + Injected() + \"\"\"",
        "\n public class Injected { }",
        "\r public class Injected { }",
        "\u2028 public class Injected { }",
        "\u2029 public class Injected { }",
        "\u0085 public class Injected { }",
        "</summary><injected/>",
        "]]> <![CDATA[ <!-- --> <?pi?>",
        "&notanentity; & &#0; <",
        "{0} {{ }} {Injected}",
        "\" ; Injected(); \"",
        "\\\" ; Injected(); //",
        "\\u0022 ; Injected(); //",
        "\0\u0001\u001b[31m\u007f",
        "\ud800 half \udc00",
        "\ufffe\uffff",
        "\u202e reversed \u2066",
        "#if false",
        "../../../etc/passwd?x=1#y",
        "<see cref=\"Injected\"/>",
        "javascript:alert(1)",
        "😀 ünïcödé 漢字",
        new string('x', 1000),
        new string(' ', 50),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_literal_means_exactly_the_text(string text)
    {
        var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(StringGate.Literal(text)));
        Assert.Equal(text, literal.Token.ValueText);
        Assert.Empty(literal.GetDiagnostics());
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("with space", "with_space")]
    [InlineData("1st", "_1st")]
    [InlineData("", "_")]
    [InlineData("a\u200bb", "a_b")]
    [InlineData("Größe", "Größe")]
    public void A_name_becomes_an_identifier(string name, string identifier) => Assert.Equal(identifier, IdentifierGate.Name(name));

    [Theory]
    [InlineData("Name", "name", "_name")]
    [InlineData("name", "name", "_name")]
    [InlineData("Class", "@class", "_class")]
    [InlineData("Nameof", "nameOf", "_nameof")]
    [InlineData("", "_", "_")]
    public void A_name_becomes_a_variable_and_a_field(string name, string variable, string field) =>
        Assert.Equal((variable, field), (IdentifierGate.Camel(name), IdentifierGate.Field(name)));

    [Theory]
    [InlineData("/secure/sell", "/secure/sell")]
    [InlineData("/a b?c#d", "/a%20b%3Fc%23d")]
    [InlineData("/ü", "/%C3%BC")]
    public void A_fixed_part_of_a_path_ends_neither_in_a_query_nor_in_a_fragment(string literal, string path) => Assert.Equal(path, UrlGate.Path(literal));

    [Theory]
    [InlineData("https://docs.example/a?b=1&c=\"2\"", "https://docs.example/a?b=1&amp;c=&quot;2&quot;")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/relative", null)]
    [InlineData("file:///etc/passwd", null)]
    public void Only_what_a_browser_may_open_becomes_a_link(string target, string? href) => Assert.Equal(href, UrlGate.Href(target));
}
