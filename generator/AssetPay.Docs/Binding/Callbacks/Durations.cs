using System.Globalization;

namespace ApiDocs.Binding.Callbacks;

/// <summary>"5", "minutes" in seconds.</summary>
internal static class Durations
{
    public static int Seconds(SaidCallback statement) =>
        int.Parse(statement.Word(0), CultureInfo.InvariantCulture) * (statement.Word(1).StartsWith("m", StringComparison.OrdinalIgnoreCase) ? 60 : 1);
}
