namespace ApiDocs.Runtime;

/// <summary>Reads the numbers that prices are: a few digits, and perhaps a point among them. Any other form is left to those who know them all.</summary>
internal static class DecimalText
{
    // A whole number of 64 bits holds as many digits for certain.
    private const int Longest = 18;

    /// <summary>Reads a number of JSON's grammar.</summary>
    /// <returns>False: it has another form.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> json, out decimal number)
    {
        number = 0;
        if (json.Length > Longest)
        {
            return false;
        }

        var digits = 0L;
        var scale = 0;
        for (var i = 0; i < json.Length; i++)
        {
            if (char.IsAsciiDigit((char)json[i]))
            {
                digits = (digits * 10) + json[i] - '0';
            }
            else if (json[i] == '.')
            {
                scale = json.Length - i - 1;
            }
            else
            {
                return false;
            }
        }

        number = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)scale);
        return true;
    }
}
