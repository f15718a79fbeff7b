using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>What stands in JSON examples and in declarations of types.</summary>
internal static partial class Samples
{
    private const int DeepestNesting = 80;

    private static readonly string[] s_values =
    [
        "null", "true", "1e400", "-0", "1E+2", "0.1000000000000000000000000001", "79228162514264337593543950336", "-9223372036854775809", "\"\\ud800\"", "\"\\u0000\"", "\"\\\"", "[]", "{}", "[[[]]]", "[null]", "[1, \"a\", {}]", "{\"\": 1}", "{\"a\": 1, \"a\": \"b\"}", "{\"A\": 1, \"a\": 2}",
        "...", "[...]", "{ ... }", "/* x */", "// x", "NaN", "undefined", "'x'", "\"2026-03-11T10:00:00.000Z\"", "\"0001-01-01\"", "{\"__proto__\": {}}", "{\"class\": {\"class\": {\"class\": 1}}}", "\"\u2028\"", "<id>", "0x10", "01", "1.", ".5", "+1",
    ];

    private static readonly string[] s_declarations =
    [
        "interface A { a: A; }", "interface A extends A { b?: B | null }", "type A = A[];", "type A = B; type B = A;", "type A = \"x\" | \"X\" | \"x\";", "type A = string | number | { a: 1 };", "enum A { B = 1, C = \"c\", b }", "interface class { class: class }", "interface A { [key: string]: A }", "interface A { a(): void }",
        "interface A<T> { a: T<A<T>> }", "type A = { a: { b: { c: { d: { e: { f: A } } } } } }", "interface A { \"a-b\"?: string[][]; 'c': Array<Array<A>>; readonly d: Record<string, A> }", "export default interface A {", "type A = keyof B[\"c\"];", "type A = [string, number];", "interface A { a: \"\" | \" \" | \"\\n\" }",
    ];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("another value", 7, (dice, text) => Spots.Replace(dice, text, Value(), match => match.Groups[1].Value + dice.Pick(s_values))),
        new("swap values", 4, (dice, text) => Spots.Swap(dice, text, Value())),
        new("swap members", 4, (dice, text) => Spots.Swap(dice, text, Name())),
        new("hostile member", 6, (dice, text) => Spots.Replace(dice, text, Name(), _ => $"\"{HostileStrings.Draw(dice)}\":")),
        new("hostile value", 4, (dice, text) => Spots.Replace(dice, text, Value(), match => $"{match.Groups[1].Value}\"{HostileStrings.Draw(dice)}\"")),
        new("nest a value", 3, (dice, text) => Spots.Replace(dice, text, Value(), match => match.Groups[1].Value + Nested(dice))),
        new("a declaration more", 5, (dice, text) => Spots.Replace(dice, text, Declaration(), match => dice.Pick(s_declarations) + "\n" + match.Value)),
        new("a fenced declaration more", 2, (dice, text) => text + $"\n```ts\n{dice.Pick(s_declarations)}\n```\n"),
        new("swap declared", 4, (dice, text) => Spots.Swap(dice, text, Declared())),
        new("another declared type", 5, (dice, text) => Spots.Replace(dice, text, Declared(), match => match.Groups[1].Value + dice.Pick(["any", "never", "unknown", "A | B", "string[][]", "{ a: b }", "Array<", "\"x\"", "null", "Trade", "Trade[] | null", "(string)", "1 | 2", "", ";", "Record<string,", "{", "}"]))),
        new("drop a bracket", 5, (dice, text) => Spots.Replace(dice, text, Bracket(), _ => "")),
    ];

    private static string Nested(Dice dice)
    {
        var depth = dice.Between(2, DeepestNesting);
        var (open, close) = dice.OneIn(2) ? ("[", "]") : ("{\"a\":", "}");
        return string.Concat(Enumerable.Repeat(open, depth)) + "1" + (dice.OneIn(4) ? "" : string.Concat(Enumerable.Repeat(close, depth)));
    }

    [GeneratedRegex(@"(:\s*)(?:""[^""\n]*""|-?\d[\d.]*|true|false|null|\[\]|\{\})")]
    private static partial Regex Value();

    [GeneratedRegex(@"""[^""\n]*""\s*:")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:interface|type|enum) +\w+")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(\w\??:\s*)[\w\[\]|"" ]+(?=;)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"[\[\]{}]")]
    private static partial Regex Bracket();
}
