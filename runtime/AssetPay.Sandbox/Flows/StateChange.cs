using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Takes an object to another state: the status of its parts that stood where it did, the members that the state brings, the time, the callback.</summary>
internal sealed class StateChange(EntityStore store, FlowBook flows, TypeBook types, SampleBook samples, Outbox outbox)
{
    /// <summary>Along the documented order. Lasts: how long it will stay there, as far as that is known.</summary>
    public StoredEntity Go(StoredEntity entity, string to, DateTimeOffset at, Func<FlowStateModel, TimeSpan?> lasts)
    {
        if (flows.Of(entity) is not { } flow || flow.State(to) is not { } state)
            return Set(entity, to, at);

        var from = FlowBook.StateOf(entity, flow);
        foreach (var part in Parts(entity, flow.Member).Where(part => part.Json[flow.Member]?.ToString() == from))
        {
            part.Json[flow.Member] = to;
            Bring(part.Json, part.Type, state, at, lasts);
        }

        Bring(entity.Json, entity.Type.Object, state, at, lasts);
        return Set(entity, to, at);
    }

    /// <summary>The status alone, and the time of the last update.</summary>
    public StoredEntity Set(StoredEntity entity, string to, DateTimeOffset at)
    {
        SentValues.Put(entity.Json, entity.Type.Object, entity.Type.State!.WireName, to);
        Moments.Update(entity.Json, at);
        var changed = store.Put(entity with { Since = at });
        outbox.Changed(changed, at);
        return changed;
    }

    private void Bring(JsonObject json, ObjectModel type, FlowStateModel state, DateTimeOffset at, Func<FlowStateModel, TimeSpan?> lasts)
    {
        foreach (var name in state.Members)
        {
            if (type.Member(name) is not { } member || json[name] is not null)
                continue;

            json[name] = member.Type.Kind == TypeKind.DateTime ? Moments.Text(at + (lasts(state) ?? TimeSpan.Zero)) : samples.Brought(type, member);
        }
    }

    /// <summary>Its elements that have a state of the same kind.</summary>
    private IEnumerable<(JsonObject Json, ObjectModel Type)> Parts(StoredEntity entity, string state) =>
        from list in entity.Type.Object.Properties
        let type = types.ElementObject(list.Type)
        where type?.Member(state) is { } member && member.Type == entity.Type.State?.Type
        from part in (entity.Json[list.WireName] as JsonArray)?.OfType<JsonObject>() ?? []
        select (part, type);
}
