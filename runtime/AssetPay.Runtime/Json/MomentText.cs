using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>
/// Reads moments in ISO 8601. The parser that is used for it takes much else for one, a bare time of day as one of today: such a value would be
/// another one tomorrow.
/// </summary>
internal static class MomentText
{
    private const string Date = "0000-00-00";

    /// <summary>Reads a date, with or without a time. Without an offset it is UTC.</summary>
    internal static bool TryRead(string text, out DateTimeOffset moment)
    {
        moment = default;
        return IsDated(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    private static bool IsDated(string text)
    {
        if (text.Length < Date.Length || (text.Length > Date.Length && text[Date.Length] is not ('T' or 't' or ' ')))
        {
            return false;
        }

        for (var i = 0; i < Date.Length; i++)
        {
            if (Date[i] == '0' ? !char.IsAsciiDigit(text[i]) : Date[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
