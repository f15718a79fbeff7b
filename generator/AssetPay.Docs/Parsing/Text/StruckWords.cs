using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// What an overlay strikes through it takes away; what it writes behind that takes its place: "~~`nam`~~ `name`", or with an arrow
/// between them.
/// </summary>
internal static class StruckWords
{
    private static readonly string[] _arrows = ["→", "->", "=>"];

    public static Passage WithoutArrow(Passage text)
    {
        var arrow = _arrows.FirstOrDefault(arrow => text.Text.StartsWith(arrow, StringComparison.Ordinal));
        return arrow is null ? text : text.Slice(arrow.Length, text.Text.Length - arrow.Length).Trim();
    }

    /// <summary>Gives a name read out of the kept words what they take the place of.</summary>
    public static Quote Over(this Quote? name, Passage whole) =>
        name is { Text.Length: > 0 } ? name with { Struck = whole.Struck.Text } : new Quote("", whole.Place) { Struck = whole.Struck.Text };
}
