namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>One way to spoil a page. It gives the text back as it was where it finds nothing to spoil.</summary>
internal sealed record TextMutation(string Name, int Weight, Func<Dice, string, string> Apply);

/// <summary>All ways to spoil a page; the weight says how often each is drawn.</summary>
internal static class TextMutations
{
    public static IReadOnlyList<TextMutation> All { get; } =
    [
        .. Lines.All, .. Blocks.All, .. Tables.All, .. Fences.All, .. Tags.All, .. Spans.All, .. Samples.All, .. Numbers.All, .. Links.All, .. Encodings.All, .. RandomBytes.All,
    ];

    public static (string Text, string Name) Apply(Dice dice, string text)
    {
        var mutation = dice.Pick(All, one => one.Weight);
        return (mutation.Apply(dice, text), mutation.Name);
    }
}
