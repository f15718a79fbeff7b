using System.Globalization;
using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>How large, how long, how many: narrower breaks who writes, and nobody who reads.</summary>
internal static class LimitRules
{
    private static readonly HashSet<string> Least = new(StringComparer.Ordinal) { AspectNames.Minimum, AspectNames.MinLength, AspectNames.MinItems };
    private static readonly HashSet<string> Most = new(StringComparer.Ordinal) { AspectNames.Maximum, AspectNames.MaxLength, AspectNames.MaxItems };

    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("limit-narrowed", Breaks, "values that were accepted are refused", d => IsLimit(d) && d.IsRequest && IsNarrower(d)),
        new("limit-widened", Holds, "what was accepted still is", d => IsLimit(d) && d.IsRequest),
        new("pattern-begins", Breaks, "texts that were accepted are refused", d => IsOfText(d) && d.IsRequest && d.Before is null),
        new("pattern-ends", Holds, "what was accepted still is", d => IsOfText(d) && d.IsRequest && d.After is null),
        new("without-fewer", Holds, "what was accepted still is", d => d.IsRequest && d.Of(AspectNames.Without) && d.After!.All(d.Before!.Contains)),
        new("pattern-changed", Breaks, "texts that were accepted can be refused", d => IsOfText(d) && d.IsRequest),
        new("result-pattern-changed", Holds, "it is read as before", IsOfText),
        new("result-limit-changed", Holds, "it is read as before", IsLimit),
    ];

    private static bool IsLimit(Difference difference) => difference.Aspect is { } aspect && (Least.Contains(aspect) || Most.Contains(aspect));

    private static bool IsOfText(Difference difference) => difference.Aspect is AspectNames.Pattern or AspectNames.NotBlank or AspectNames.Without;

    private static bool IsNarrower(Difference difference) =>
        difference.After is not null && (difference.Before is null || (Most.Contains(difference.Aspect!) ? Number(difference.After) < Number(difference.Before) : Number(difference.After) > Number(difference.Before)));

    // A lock is a text that people merge: what is no number there narrows nothing.
    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
