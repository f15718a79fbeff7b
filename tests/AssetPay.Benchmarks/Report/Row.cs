using System.Globalization;

namespace ApiDocs.Benchmarks.Report;

/// <summary>A line of the table.</summary>
/// <param name="What">The work.</param>
/// <param name="Wanted">What was to be reached.</param>
/// <param name="Reached">What it costs; bold where that is more.</param>
/// <param name="Floor">What the same work costs without us.</param>
internal sealed record Row(string What, string Wanted, string Reached, string Floor)
{
    public static Row Of(string what, string wanted, double ratio, double? most, string figures, string floor) =>
        new(what, wanted, Judged(ratio, most, figures), floor);

    /// <summary>A ratio and what it was made of; bold when it is more than wanted.</summary>
    public static string Judged(double ratio, double? most, string figures) =>
        most is null || ratio <= most ? $"{Times(ratio)} {figures}" : $"**{Times(ratio)}** {figures}";

    public static string Times(double ratio) => ratio.ToString(ratio < 0.1 ? "0.000x" : "0.00x", CultureInfo.InvariantCulture);
}
