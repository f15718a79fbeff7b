using System.Globalization;
using System.Net.Http.Headers;

namespace ApiDocs.Runtime;

/// <summary>
/// The <c>Retry-After</c> header: seconds, or a date by the API's clock. Of several the longest counts, and what is too long for one is the
/// longest that there is: whoever cannot be understood is not to be asked again sooner.
/// </summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(int.MaxValue);

    internal static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider time)
    {
        TimeSpan? longest = null;
        if (headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            foreach (var value in values)
            {
                longest = ReadValue(value, time) is { } wait && (longest is null || wait > longest) ? wait : longest;
            }
        }

        return longest;
    }

    private static TimeSpan? ReadValue(string value, TimeProvider time)
    {
        var text = value.AsSpan().Trim(" \t");
        if (text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : Longest;
        }

        if (!RetryConditionHeaderValue.TryParse(text.ToString(), out var condition) || condition.Date is not { } date)
        {
            return null;
        }

        var wait = date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
    }
}
