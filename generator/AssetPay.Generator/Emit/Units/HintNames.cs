using System.Globalization;
using System.Text;
using ApiDocs.Pages;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>
/// The compiler compares the names of generated files without regard to case, and stops at the second of two equal ones. A project may have
/// them written to disk, on any system.
/// </summary>
internal static class HintNames
{
    // Written to disk they are file names, which may be 255 bytes long, and there is more to come: a number, ".Json.g.cs".
    private const int MostBytes = 200;

    public static IEnumerable<Unit> MakeUnique(IReadOnlyList<Unit> units)
    {
        // Some units are several files, the second of which is called otherwise.
        var taken = new HashSet<string>(units.SelectMany(OtherNames), StringComparer.OrdinalIgnoreCase);
        foreach (var unit in units)
        {
            var wanted = DeviceNames.Avoid(Bounded(unit.HintName.TrimStart('@')));
            var name = wanted;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = wanted + "." + number.ToString(CultureInfo.InvariantCulture);
            }

            yield return name == unit.HintName ? unit : unit with { HintName = name };
        }
    }

    /// <summary>The names by which the printer has files of a unit beside that of the unit itself.</summary>
    private static string[] OtherNames(Unit unit) => unit switch
    {
        ErrorsUnit => [unit.Frame.ErrorsType, unit.Frame.ExceptionType],
        OptionsUnit => [unit.Frame.ServersType],
        CallbacksUnit => [unit.Frame.CallbackType],
        ServicesUnit => [unit.Frame.ServiceOptionsType],
        _ => [],
    };

    private static string Bounded(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) > MostBytes)
        {
            name = name.Substring(0, name.Length - 1);
        }

        return name;
    }
}
