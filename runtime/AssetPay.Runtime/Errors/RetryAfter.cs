using System.Net.Http.Headers;

namespace ApiDocs.Runtime;

/// <summary>The <c>Retry-After</c> header: seconds, or a date by the API's clock.</summary>
internal static class RetryAfter
{
    internal static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider time)
    {
        var wait = headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };

        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
