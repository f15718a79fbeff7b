using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Counts the documented limits: for each operation, in windows that begin with the first request and end when their time is over.
/// </summary>
internal sealed class RateCounter(ErrorBook errors, SandboxOptions options) : ICheck
{
    private readonly Dictionary<(string Operation, RateLimitModel Limit), Window> _windows = [];

    public Refusal? Check(Exchange exchange)
    {
        if (!options.CountsRateLimits)
            return null;

        var operation = exchange.Operation;
        var now = options.TimeProvider.GetUtcNow();
        foreach (var limit in Limits(operation))
        {
            var key = ($"{operation.HttpMethod} {operation.Path}", limit);
            if (!_windows.TryGetValue(key, out var window) || now >= window.End)
                _windows[key] = window = new() { End = now.AddSeconds(limit.Seconds) };

            if (++window.Count > limit.Requests)
                return errors.Nearest(429, "RATE_LIMIT", $"More than {limit.Text} ({limit.Tier})") with { RetryAfter = window.End - now };
        }

        return null;
    }

    private IEnumerable<RateLimitModel> Limits(OperationModel operation)
    {
        var tier = options.Tier ?? operation.RateLimits.FirstOrDefault()?.Tier;
        return operation.RateLimits.Where(limit => tier is not null && Names.Same(limit.Tier, tier));
    }

    private sealed class Window
    {
        public DateTimeOffset End { get; init; }

        public int Count { get; set; }
    }
}
