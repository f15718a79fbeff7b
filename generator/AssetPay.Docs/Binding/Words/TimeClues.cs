using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Words;

/// <summary>
/// What a page has, beside its type, on how a point in time is written: the words of its description, and what an example shows. Words win.
/// They are read only where a type asks for it.
/// </summary>
internal readonly struct TimeClues(string words, TimeForm shown = TimeForm.Unsaid)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // "Has been there since 2024-05-01" shows no form; a day with a time behind it is no day.
    private static readonly Regex Day = new(@"(?:yyyy-mm-dd|(?<!\b(?:since|after|before|until|till|from|on|by|of) )\d{4}-\d\d-\d\d)\b(?!['"" ]*(?:T['"" ]|hh|\d{1,2}:\d\d))", Options);
    private static readonly Regex Moment = new(@"(?:\d{4}-\d\d-\d\d|yyyy-mm-dd)['""]?T['""]?(?:\d\d|hh)|\bdate-?time\b|(?:8601|3339) time ?stamp", Options);
    private static readonly Regex Number = new(@"\b(?:unix|epoch|posix)|\b(?:seconds|ms) since\b|milliseconds since\b|\bin (?:milli)?seconds\b|\bin ms\b|\b1\d{9}(?:\d{3})?\b", Options);
    private static readonly Regex Iso = new(@"\bISO\b|8601|3339", Options);

    /// <summary>How it is written; <see cref="TimeForm.Unsaid"/> where neither words nor an example tell.</summary>
    public TimeForm Form => Said(words) is var said and not TimeForm.Unsaid ? said : shown;

    /// <summary>The same with words that are nearer, such as those in brackets behind a type.</summary>
    public TimeClues Behind(string nearer) => Said(nearer) is var said and not TimeForm.Unsaid ? new("", said) : this;

    /// <summary>How the value of an example is written; a list's elements are of one form.</summary>
    public static TimeForm Shown(SampleNode? sample)
    {
        var form = TimeForm.Unsaid;
        foreach (var item in sample is { Kind: SampleKind.Array } ? sample.Items : default)
        {
            form = Later(form, Shown(item));
        }

        return sample?.Kind switch
        {
            SampleKind.Number => TimeForm.Number,
            SampleKind.String => IsDigits(sample.Text) ? TimeForm.Text : OfText(sample.Text),
            _ => form,
        };
    }

    /// <summary>How a value in an address is written, where a number and its text are the same.</summary>
    public static TimeForm InAddress(string value) => IsDigits(value) ? TimeForm.Number : OfText(value);

    public static TimeForm Later(TimeForm one, TimeForm other) => one > other ? one : other;

    private static TimeForm Said(string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return TimeForm.Unsaid;
        }

        if (Number.IsMatch(words!) && !Iso.IsMatch(words!))
        {
            return TimeForm.Number;
        }

        // Where either is taken, nothing is said.
        var isDay = Day.IsMatch(words!);
        return isDay == Moment.IsMatch(words!) ? TimeForm.Unsaid : isDay ? TimeForm.Text : TimeForm.Moment;
    }

    // Most texts of examples are no times, and are not tried.
    private static TimeForm OfText(string text) =>
        text.Length < 10 || text[4] != '-' || text[7] != '-' ? TimeForm.Unsaid
        : text.Length == 10 && Day.IsMatch(text) ? TimeForm.Text
        : Moment.IsMatch(text) ? TimeForm.Moment
        : TimeForm.Unsaid;

    private static bool IsDigits(string text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
