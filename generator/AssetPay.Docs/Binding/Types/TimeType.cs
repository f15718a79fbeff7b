using ApiDocs.Binding.Words;
using ApiDocs.Model;

namespace ApiDocs.Binding.Types;

/// <summary>
/// The types of points in time. A moment is one in every time zone; a day of the calendar is none, and stays its text. Seconds since 1970
/// are a number.
/// </summary>
internal static class TimeType
{
    private static readonly char[] Between = [' ', '\t', '\u00A0', '_', '-', '(', ')', ',', ':', '<', '>'];

    private static readonly KeyWords Hints = new("unix", "epoch", "posix", "timestamp");

    private static readonly HashSet<string> Epochs = new(StringComparer.OrdinalIgnoreCase) { "unix", "epoch", "posix", "unixtime", "unixtimestamp", "unixepoch", "unixseconds", "epochtime", "epochseconds" };

    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "seconds", "second", "secs", "sec", "s", "milliseconds", "millisecond", "millis", "ms", "microseconds", "us", "nanoseconds", "ns",
        "integer", "int", "int32", "int64", "long", "bigint", "number", "numeric",
    };

    private static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase) { "timestamp", "time", "stamp", "in", "since", "the", "as", "utc" };

    /// <summary>What a known word for a point in time means: "date", "timestamp", "datetime".</summary>
    public static BoundType Of(string word, TimeClues clues)
    {
        var isDate = word.Equals("date", StringComparison.OrdinalIgnoreCase);
        if (!isDate && !word.Equals("timestamp", StringComparison.OrdinalIgnoreCase))
        {
            return new(TypeRef.DateTime);
        }

        var form = clues.Form;
        return form != TimeForm.Unsaid ? new(Written(form, TypeRef.DateTime))
            // TypeScript's "Date" is a moment.
            : new(isDate && word != "Date" ? TypeRef.String : TypeRef.DateTime) { IsTimeOpen = true };
    }

    /// <summary>The type of what is written in this form; of a list of it, the list.</summary>
    public static TypeRef Written(TimeForm form, TypeRef type) => form switch
    {
        _ when type.Kind == TypeKind.List => TypeRef.List(Written(form, type.Element!)),
        _ when type.Kind == TypeKind.Map => type,
        TimeForm.Number => TypeRef.Integer,
        TimeForm.Text => TypeRef.String,
        _ => TypeRef.DateTime,
    };

    /// <summary>True where a point in time may be of this type, in one form or another.</summary>
    public static bool CanBe(TypeRef type) => type.Kind is TypeKind.String or TypeKind.Integer or TypeKind.DateTime;

    /// <summary>True for "unix timestamp", "epoch seconds", "timestamp (ms)": words that say of a point in time that it is a number, and nothing else.</summary>
    public static bool IsNumber(string text)
    {
        if (!Hints.AnyIn(text))
        {
            return false;
        }

        var (isEpoch, isStamp, isWhole) = (false, false, false);
        foreach (var word in text.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            isStamp |= word.Equals("timestamp", StringComparison.OrdinalIgnoreCase);
            isEpoch |= Epochs.Contains(word);
            isWhole |= Whole.Contains(word);
            if (!Epochs.Contains(word) && !Whole.Contains(word) && !Beside.Contains(word))
            {
                return false;
            }
        }

        return isEpoch || (isStamp && isWhole);
    }
}
