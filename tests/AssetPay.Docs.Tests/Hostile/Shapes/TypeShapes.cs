namespace ApiDocs.Hostile;

/// <summary>Declarations of types.</summary>
internal static class TypeShapes
{
    public static IEnumerable<Shape> All { get; } =
    [
        Type("interfaces", n => Lines(n, i => $"interface Boat{i} {{ name: string; }}")),
        Type("interfaces of one name", n => Lines(n, i => "interface Boat { name: string; }")),
        Type("members", n => "interface Boat {\n" + Lines(n, i => $"  name{i}: string;") + "}"),
        Type("members of one name", n => "interface Boat {\n" + Lines(n, i => "  name: string;") + "}"),
        Type("nested objects", n => "interface Boat " + Repeated.Unit("{ a: ", n)),
        Type("nested objects closed", n => "interface Boat {\n a: " + Repeated.Unit("{ a:\n", n / 2) + "string" + Repeated.Unit("}\n", n / 2) + "}"),
        Type("angles", n => "interface Boat { a: " + Repeated.Unit("Array<\n", n) + "}"),
        Type("angles closed", n => "interface Boat { a: " + Repeated.Unit("Array<\n", n / 2) + "string" + Repeated.Unit(">\n", n / 2) + "; }"),
        Type("array brackets", n => "interface Boat { a: string" + Repeated.Unit("[]\n", n) + "; }"),
        Type("parentheses", n => "interface Boat { a: " + Repeated.Unit("(\n", n / 2) + "string" + Repeated.Unit(")\n", n / 2) + "; }"),
        Type("union", n => "type Kind =\n" + Lines(n, i => $"  | \"v{i}\"") + ";"),
        Type("union of one value", n => "type Kind =\n" + Lines(n, i => "  | \"v\"") + ";"),
        Type("union of types", n => "interface Boat { a: string " + Lines(n, i => $"  | T{i}") + "; }"),
        Type("union never ending", n => Lines(n, i => "type A = \"a\" |")),
        Type("unions", n => Lines(n, i => $"type A{i} = \"a\" | \"b\";")),
        Type("aliases", n => Lines(n, i => $"type A{i} = A{i + 1};")),
        Type("aliases of themselves", n => Lines(n, i => $"type A{i} = A{i};")),
        Type("extends", n => Lines(n, i => $"interface A{i} extends A{i + 1} {{ a{i}: string; }}")),
        Type("enum", n => "enum Kind {\n" + Lines(n, i => $"  V{i} = {i},") + "}"),
        Type("enum never closed", n => "enum Kind {\n" + Lines(n, i => $"  V{i} = {i},")),
        Type("comments", n => "interface Boat {\n" + Lines(n, i => "  // comment") + "a: string; }"),
        Type("doc comments", n => "interface Boat {\n" + Lines(n, i => "  /** comment */") + "a: string; }"),
        Type("comments of a member", n => "interface Boat {\n a: string; // a\n" + Lines(n, i => "     // comment") + "}"),
        Type("comment before", n => Lines(n, i => "// comment") + "interface Boat { a: string; }"),
        Type("comment never closed", n => "interface Boat { /*" + Repeated.Unit("a\n", n)),
        Type("comment of lines", n => "interface Boat {\n/** " + Repeated.Unit(" * a\n", n) + "*/ a: string; }"),
        Type("quotes", n => "interface Boat {\n" + Repeated.Unit("'", n)),
        Type("quotes on lines", n => "interface Boat {\n" + Repeated.Lines(n, "", i => Repeated.Unit("\"'`", 60000).TrimEnd() + "x")),
        Type("struck", n => "interface Boat {\n" + Repeated.Unit("~~a~~\n", n) + "}"),
        Type("words", n => "interface Boat " + Repeated.Unit("a\n", n)),
        Type("stars in lines", n => "interface Boat {\n/**\n" + Lines(n, i => new string(' ', 50) + new string('*', 50)) + "*/ a: string; }"),
        Type("interface words", n => Lines(n, i => "interface a")),
        Type("type words", n => Lines(n, i => "type a")),
        Type("enum words", n => Lines(n, i => "enum a")),
    ];

    private static string Lines(int length, Func<int, string> line) => Repeated.Lines(length, "", line);

    private static Shape Type(string name, Func<int, string> body) => new("types: " + name, n => "# Types\n\n## Boat\n\n```typescript\n" + body(n - 200) + "\n```\n");
}
