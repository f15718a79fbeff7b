using ApiDocs.Flow;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>
/// Each generated file costs the compiler something on every keystroke, and the cost grows with the square of their number. When
/// there would be too many, units of one family share files. Which file a unit goes to depends on its name alone, so that a new
/// operation changes one file and not all behind it.
/// </summary>
internal static class FileBudget
{
    public static IEnumerable<Unit> Keep(IReadOnlyList<Unit> units, int budget)
    {
        if (units.Sum(FilesOf) <= budget)
        {
            return units;
        }

        var mergeable = units.Where(IsMergeable).ToList();
        var left = Math.Max(0, budget - units.Where(unit => !IsMergeable(unit)).Sum(FilesOf));
        var byClient = mergeable.Select(FamilyOf).Distinct().Count() * 2 <= left;
        var families = mergeable.GroupBy(byClient ? FamilyOf : KindOf, StringComparer.Ordinal).ToList();

        // Each has the files of one unit at least; what the others leave is divided by how much there is of each.
        var least = families.Sum(family => FilesOf(family.First()));
        var rest = Math.Max(0, left - least);
        var total = Math.Max(1, mergeable.Sum(FilesOf) - least);

        return units.Where(unit => !IsMergeable(unit))
            .Concat(families.SelectMany(family => Merge(family.Key, [.. family], FilesOf(family.First()) + (rest * (family.Sum(FilesOf) - FilesOf(family.First())) / total))));
    }

    private static IEnumerable<Unit> Merge(string family, IReadOnlyList<Unit> units, int files)
    {
        // A power of two: the number of buckets, and with it everybody's place, changes as rarely as can be.
        var buckets = 1;
        while (buckets * 2 * FilesOf(units[0]) <= files)
        {
            buckets *= 2;
        }

        return from unit in units
               group unit by Hash(unit.HintName) % (uint)buckets into bucket
               orderby bucket.Key
               select Merged($"{family}{bucket.Key}", [.. bucket]);
    }

    private static Unit Merged(string name, IReadOnlyList<Unit> units) => units[0] switch
    {
        OperationsUnit first => first with { HintName = name, Parts = units.Cast<OperationsUnit>().SelectMany(unit => unit.Parts).ToEquatableArray() },
        TypesUnit first => first with { HintName = name, Types = units.Cast<TypesUnit>().SelectMany(unit => unit.Types).ToEquatableArray() },
        EnumsUnit first => first with { HintName = name, Enums = units.Cast<EnumsUnit>().SelectMany(unit => unit.Enums).ToEquatableArray() },
        GroupsUnit first => first with { HintName = name, Groups = units.Cast<GroupsUnit>().SelectMany(unit => unit.Groups).ToEquatableArray() },
        var other => other,
    };

    private static bool IsMergeable(Unit unit) => unit is OperationsUnit or TypesUnit or EnumsUnit or GroupsUnit;

    private static int FilesOf(Unit unit) => unit switch { ErrorsUnit => 3, OperationsUnit or TypesUnit or OptionsUnit or CallbacksUnit or ServicesUnit => 2, _ => 1 };

    private static string FamilyOf(Unit unit) => unit is OperationsUnit operations ? operations.Parts[0].ClientType + ".Operations" : KindOf(unit);

    private static string KindOf(Unit unit) => unit.Frame.Name + "." + unit switch
    {
        OperationsUnit => "Operations",
        TypesUnit => "Types",
        EnumsUnit => "Enums",
        _ => "Groups",
    };

    // FNV-1a: string.GetHashCode differs from process to process.
    private static uint Hash(string name) => name.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
