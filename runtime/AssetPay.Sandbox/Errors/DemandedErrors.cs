using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Errors that were asked for: the next one for an operation or for any, and those that always come.</summary>
internal sealed class DemandedErrors(ErrorBook errors)
{
    /// <summary>Short, so that a test that waits for it does not wait long.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    private readonly List<Demand> _demands = [];

    public void Add(string? operation, string key, bool always) => _demands.Add(new(operation, key, always));

    public void Clear() => _demands.Clear();

    /// <summary>What was asked for once goes before what always comes.</summary>
    public Refusal? Take(OperationModel operation)
    {
        var index = _demands.FindIndex(demand => !demand.Always && demand.IsFor(operation));
        if (index >= 0)
        {
            var once = _demands[index];
            _demands.RemoveAt(index);
            return Given(operation, once);
        }

        return _demands.Find(demand => demand.IsFor(operation)) is { } always ? Given(operation, always) : null;
    }

    /// <summary>What passes by itself (too many requests, out of service) says when to try again.</summary>
    private Refusal Given(OperationModel operation, Demand demand)
    {
        var refusal = errors.Documented(operation, demand.Key);
        return refusal.Status is 429 or 503 ? refusal with { RetryAfter = Wait } : refusal;
    }

    private sealed record Demand(string? Operation, string Key, bool Always)
    {
        public bool IsFor(OperationModel operation) => Operation is null || Operation == operation.Name;
    }
}
