using System.Globalization;

namespace ApiDocs.Binding.Words;

/// <summary>Reads a number and its unit (<c>5</c>, <c>minutes</c>) as seconds.</summary>
internal static class SpanReader
{
    /// <summary>Null: it is no number, nothing, or longer than <paramref name="longest"/>.</summary>
    public static int? Seconds(string count, string unit, int longest) =>
        long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= longest && number * (long)Of(unit) is > 0 and var seconds && seconds <= longest
            ? (int)seconds
            : null;

    /// <summary>How many seconds a unit has, by its first letter; no unit: seconds.</summary>
    public static int Of(string unit) => unit.Length == 0 ? 1 : char.ToLowerInvariant(unit[0]) switch
    {
        'd' => 24 * 60 * 60,
        'h' => 60 * 60,
        'm' => 60,
        _ => 1,
    };
}
