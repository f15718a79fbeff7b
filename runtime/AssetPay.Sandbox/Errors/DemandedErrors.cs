using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Errors that were asked for: the next one for an operation or for any, and those that always come.</summary>
internal sealed class DemandedErrors(ErrorBook errors)
{
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
            return errors.Documented(operation, once.Key);
        }

        return _demands.Find(demand => demand.IsFor(operation)) is { } always ? errors.Documented(operation, always.Key) : null;
    }

    private sealed record Demand(string? Operation, string Key, bool Always)
    {
        public bool IsFor(OperationModel operation) => Operation is null || Operation == operation.Name;
    }
}
