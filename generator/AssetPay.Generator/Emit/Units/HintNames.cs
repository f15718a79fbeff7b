namespace ApiDocs.Generator.Emit.Units;

/// <summary>The compiler compares the names of generated files without regard to case, and stops at the second of two equal ones.</summary>
internal static class HintNames
{
    // Written to disk they are file names, which may be 255 bytes long.
    private const int Longest = 100;

    public static IEnumerable<Unit> MakeUnique(IEnumerable<Unit> units)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var unit in units)
        {
            var wanted = unit.HintName.TrimStart('@');
            wanted = wanted.Length > Longest ? wanted.Substring(0, Longest) : wanted;
            var name = wanted;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = wanted + "." + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            yield return name == unit.HintName ? unit : unit with { HintName = name };
        }
    }
}
