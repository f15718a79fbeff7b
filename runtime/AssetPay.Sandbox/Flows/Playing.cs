using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Moves on what is kept, in the order in which it would have moved, up to now.</summary>
internal sealed class Playing(EntityStore store, FlowBook flows, StateChange change, Outbox outbox)
{
    private SandboxPlay? _play;

    public void Begin(SandboxPlay? play) => _play = play;

    public void MoveDue(DateTimeOffset now)
    {
        while (_play is { } play && Earliest(play, now) is { } due)
            change.Go(due.Entity, due.To, due.At, Lasts);
    }

    /// <summary>How long a state lasts: as it was set, as documented, or else nobody knows until it is played.</summary>
    public TimeSpan? Lasts(FlowStateModel state) => _play?.Durations.TryGetValue(state.Value, out var set) == true
        ? set
        : state.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : _play?.Otherwise;

    private (StoredEntity Entity, string To, DateTimeOffset At)? Earliest(SandboxPlay play, DateTimeOffset now)
    {
        (StoredEntity Entity, string To, DateTimeOffset At)? earliest = null;
        foreach (var entity in store.All)
        {
            if (flows.Next(entity, play.Skipped) is { } next && !outbox.IsAsking(entity) && End(entity) is var at && at <= now && !(earliest?.At <= at))
                earliest = (entity, next, at);
        }

        return earliest;
    }

    private DateTimeOffset End(StoredEntity entity)
    {
        var flow = flows.Of(entity)!;
        return entity.Since + Lasts(flow.State(FlowBook.StateOf(entity, flow)!)!)!.Value;
    }
}
