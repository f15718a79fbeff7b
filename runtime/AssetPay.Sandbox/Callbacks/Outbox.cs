using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>A callback that is to be sent: its body as it was when the state changed, and when it is due.</summary>
internal sealed record Waiting(string Id, string State, JsonObject Body, bool AsksForApproval, int Attempt, DateTimeOffset Due);

/// <summary>Callbacks on their way: one for each change of state, in the order of the changes, once they are sent anywhere.</summary>
internal sealed class Outbox(CallbackBody bodies)
{
    private readonly List<Waiting> _waiting = [];

    /// <summary>Where they are sent; null: nowhere, and none is kept.</summary>
    public SandboxCallbacks? Target { get; set; }

    public List<SandboxDelivery> Log { get; } = [];

    public IReadOnlyList<Waiting> All => _waiting;

    public void Changed(StoredEntity entity, DateTimeOffset at)
    {
        if (Target is null || entity.Type.State is not { } state || bodies.About(entity.Type.Object, entity.Json) is not { } body)
            return;

        _waiting.Add(new(
            entity.Json[EntityType.Id]?.ToString() ?? "", entity.Json[state.WireName]?.ToString() ?? "", body, bodies.AsksForApproval(body), 1, at));
    }

    /// <summary>Whether its approval is still being asked for: nothing goes on before the answer.</summary>
    public bool IsAsking(StoredEntity entity) => _waiting.Exists(waiting => waiting.AsksForApproval && waiting.Id == entity.Json[EntityType.Id]?.ToString());

    /// <summary>The first that is due. It stays here until it was dealt with, so that what it asks for stays open.</summary>
    public Waiting? Due(DateTimeOffset now) => _waiting.Find(waiting => waiting.Due <= now);

    public void Remove(Waiting waiting) => _waiting.Remove(waiting);

    public void Add(Waiting waiting) => _waiting.Add(waiting);

    public void Replace(Waiting waiting, Waiting by)
    {
        var index = _waiting.IndexOf(waiting);
        if (index >= 0)
            _waiting[index] = by;
    }

    public void Clear() => _waiting.Clear();

    public void Reverse() => _waiting.Reverse();
}
