using System.Globalization;

namespace Footprint;

/// <summary>Lines of source and bytes of IL of each operation: its methods, what it sends, its own answer and errors, and their JSON.</summary>
internal static class EmittedReport
{
    public static int Print(string assembly)
    {
        using var emitted = new EmittedAssembly(assembly);
        var groups = emitted.Sources.GroupBy(source => source.Stem).ToDictionary(group => group.Key, group => group.ToArray());
        var operations = groups.Keys.Where(stem => emitted.HasType(stem + "Call")).Order(StringComparer.Ordinal).ToArray();
        Console.WriteLine("   lines  of comments  bytes of IL  operation");
        foreach (var operation in operations)
        {
            Print(groups[operation], operation);
        }

        Print([.. groups.Where(group => !operations.Contains(group.Key)).SelectMany(group => group.Value)], "all that they share: types, errors, client, callbacks");
        Print([.. emitted.Sources], string.Create(CultureInfo.InvariantCulture, $"all together, {operations.Length} operations"));
        return operations.Length > 0 ? 0 : 1;
    }

    private static void Print(EmittedSource[] sources, string what) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"   {sources.Sum(source => source.Lines),5:N0}  {sources.Sum(source => source.Comments),11:N0}  {sources.Sum(source => source.Il),11:N0}  {what}"));
}
