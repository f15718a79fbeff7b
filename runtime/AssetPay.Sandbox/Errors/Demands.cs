using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Errors and failures that were asked for: the next ones for an operation or for any, and those that always come.</summary>
internal sealed class Demands(ErrorBook errors)
{
    /// <summary>Short, so that a test that waits for it does not wait long.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    private readonly List<Demand> _demands = [];

    /// <summary>Asks for an error (its key) or for a failure, so often; null: always.</summary>
    public void Add(string? operation, string? errorKey, SandboxFailure? failure, int? times) => _demands.Add(new(operation, errorKey, failure) { Left = times });

    public void Clear() => _demands.Clear();

    public bool HasAny(Func<SandboxFailure, bool> isMeant) => _demands.Exists(demand => demand.Failure is { } failure && isMeant(failure));

    /// <summary>The failure whose turn it is; null: none is, or an error comes first. Null for the operation: a request for none.</summary>
    public SandboxFailure? TakeFailure(OperationModel? operation) => Next(operation) is { Failure: { } failure } demand ? Used(demand, failure) : null;

    /// <summary>The error whose turn it is. What passes by itself (too many requests, out of service) says when to try again.</summary>
    public Refusal? TakeError(OperationModel operation)
    {
        if (Next(operation) is not { ErrorKey: { } key } demand)
            return null;

        var refusal = Used(demand, errors.Documented(operation, key));
        return refusal.Status is 429 or 503 ? refusal with { RetryAfter = Wait } : refusal;
    }

    /// <summary>What was asked for so often goes before what always comes.</summary>
    private Demand? Next(OperationModel? operation) =>
        _demands.Find(demand => demand.Left is not null && demand.IsFor(operation)) ?? _demands.Find(demand => demand.IsFor(operation));

    private T Used<T>(Demand demand, T given)
    {
        if (--demand.Left == 0)
            _demands.Remove(demand);
        return given;
    }

    private sealed class Demand(string? operation, string? errorKey, SandboxFailure? failure)
    {
        public string? ErrorKey => errorKey;

        public SandboxFailure? Failure => failure;

        /// <summary>How often it is still to come; null: always.</summary>
        public int? Left { get; set; }

        public bool IsFor(OperationModel? asked) => operation is null || operation == asked?.Name;
    }
}
