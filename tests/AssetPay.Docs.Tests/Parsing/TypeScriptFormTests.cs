namespace ApiDocs.Tests.Parsing;

/// <summary>Declarations as pages write them, with comments wherever these stand.</summary>
public sealed class TypeScriptFormTests
{
    private static string Member(TypeMember member) =>
        $"{member.Name.Text}{(member.Optional ? "?" : "")}: {member.Type}{(member.Group is null ? "" : $" [{member.Group}]")}{(member.Comment.Length > 0 ? $" // {member.Comment}" : "")}{(member.Nested.Count > 0 ? $" {{ {string.Join("; ", member.Nested.Select(Member))} }}" : "")}";

    private static string Told(string text) => string.Join(" | ", Reading.Page("# Types\n\n```typescript\n" + text + "\n```\n").Types.Select(type =>
        $"{type.Form} {type.Name.Text} {type.Target}" + string.Join("; ", type.Members.Select(Member).Concat(type.Values.Select(value => $"{value.Name}={value.Value}{(value.Comment.Length > 0 ? $" // {value.Comment}" : "")}")))));

    [Theory]
    [InlineData("interface A { a: string; b?: number }", "Interface A a: string; b?: number")]
    [InlineData("interface A {\n  a: string // one\n     // two\n  // three\n  b: number\n}", "Interface A a: string // one two; b: number [three]")]
    [InlineData("interface A {\n  a: string // one\n\n     // two\n  b: number\n}", "Interface A a: string // one; b: number [two]")]
    [InlineData("interface A {\n  a: string /* one\n two */\n    // three\n  b: number\n}", "Interface A a: string // one two three; b: number")]
    [InlineData("interface A {\n  /** one */\n  /** two */\n  a: string\n  /***/ b: number\n}", "Interface A a: string // one two; b: number")]
    [InlineData("interface A {\n  // one\n\n  // two\n  a: string\n\n  b: number\n}", "Interface A a: string [two]; b: number")]
    [InlineData("interface A {\n  a: string /* never closed\n}", "")]
    [InlineData("interface A { 'a-b': string; 5: number; [key: string]: string }", "Interface A a-b: string; 5: number; [key: string]: string")]
    [InlineData("interface A { a: -1 | 2.5; b: 'x\n }", "Interface A a: -1 | 2.5; b: 'x")]
    [InlineData("interface A {\n  a: string |\n    number\n  b:\n    | 'x'\n    | 'y'\n}", "Interface A a: string | number; b: 'x' | 'y'")]
    [InlineData("interface A { a: { b: string; c: number }[] }", "Interface A a: {}[] { b: string; c: number }")]
    [InlineData("interface A { readonly a: string; readonly: boolean; readonly?: boolean }", "Interface A a: string; readonly: boolean; readonly?: boolean")]
    [InlineData("type A = 'x' | \"y\" | ''", "Union A =x; =y; =")]
    [InlineData("type A =\n  | 'x' // one\n  | 'y' // two\ntype B = string", "Union A =x // one; =y // two | Alias B string")]
    [InlineData("type A = 'x' | 'y'; // both\ntype B = string;", "Union A =x; =y // both | Alias B string")]
    [InlineData("type A = 'x' | number", "Alias A 'x' | number")]
    [InlineData("type A = {\n  a: string\n}", "Interface A a: string")]
    [InlineData("enum A { x, y = 5, z, 'w' = 'v' }", "Enum A x=0; y=5; z=6; w=v")]
    [InlineData("export declare const enum A { x = -1, y }", "Enum A x=-1; y=0")]
    [InlineData("enum A {\n  // one\n  x, // two\n  y\n}", "Enum A x=0 // one two; y=1")]
    public void Members_and_values_have_their_comments(string text, string told) => Assert.Equal(told, Told(text));

    [Fact]
    public void What_else_stands_beside_a_declaration_is_read_all_the_same()
    {
        var page = Reading.Page("# Boats\n\n```typescript\ninterface Boat { id: string }\n```\n\n| Code | Key | When |\n| --- | --- | --- |\n| 7 | `SUNK` | It sank |\n");
        Assert.Equal("Boat", Assert.Single(page.Types).Name.Text);
        Assert.Equal("SUNK", Assert.Single(page.Errors).Key!.Text);
    }
}
