using System.Globalization;
using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>
/// One end of what a description allows: the number that all of its words for this end agree on. "Min 1 for cards, min 5 for transfers" has
/// two, so that neither is checked.
/// </summary>
internal sealed class AgreedBound(string group)
{
    // No parameter has more; a text that goes on for ever is not read to its end.
    private const int Most = 8;

    private Match? _words;
    private decimal? _value;
    private int _count;

    /// <summary>Whether nothing is left to be agreed on.</summary>
    public bool IsLost { get; private set; }

    public decimal? Value => IsLost ? null : _value;

    /// <summary>The words that state it first; null without a value.</summary>
    public Match? Words => IsLost ? null : _words;

    /// <summary>Takes a bound in; one that does not <paramref name="hold"/> for every call leaves this end open.</summary>
    public void Take(Match match, bool hold)
    {
        if (!match.Groups[group].Success)
        {
            return;
        }

        var value = hold ? Number(match.Groups[group].Value) : null;
        IsLost |= value is null || (_value is { } first && first != value) || ++_count > Most;
        _words ??= match;
        _value ??= value;
    }

    private static decimal? Number(string text)
    {
        // "1.000" is one, or a thousand where thousands are set off by points.
        var point = text.IndexOf('.');
        var isThousands = point > 0 && text.Length - point == 4 && text[0] != '0';
        return !isThousands && decimal.TryParse(text.Replace(",", ""), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
