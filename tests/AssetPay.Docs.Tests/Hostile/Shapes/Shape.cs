namespace ApiDocs.Hostile;

/// <summary>A kind of page that nobody would write on purpose, in any length.</summary>
public sealed record Shape(string Name, Func<int, string> Make)
{
    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<Shape> All { get; } =
        [.. BlockShapes.All, .. InlineShapes.All, .. TableShapes.All, .. ParameterShapes.All, .. JsonShapes.All, .. TypeShapes.All, .. FenceShapes.All, .. ReferenceShapes.All, .. WordShapes.All];

    /// <summary>Lines, numbered from zero, until the page has the length.</summary>
    public static Shape Lines(string name, string before, Func<int, string> line, string after = "") => new(name, length => Repeated.Lines(length, before, line, after));

    /// <summary>One unit after the other, all on one line.</summary>
    public static Shape Run(string name, string unit, string before = "", string after = "") => new(name, length => before + Repeated.Unit(unit, length - before.Length - after.Length) + after);

    /// <summary>The same, on lines of a length that nobody minds.</summary>
    public static Shape Wrapped(string name, string unit, int width = 120, string before = "") => Lines(name, before, _ => Repeated.Unit(unit, width));

    public override string ToString() => Name;
}
