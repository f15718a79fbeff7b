using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

/// <summary>"Another trade already has this `externalId`": what an error says is unique may not be sent a second time.</summary>
internal sealed class TakenCheck(EntityMap map, EntityStore store, ErrorBook errors) : ICheck
{
    public Refusal? Check(Exchange exchange)
    {
        if (exchange.Body is null || map.Created(exchange.Operation) is not { } entity)
            return null;

        // What the pages are known to say of one member comes first; of any other, an error may still say it.
        if (exchange.Operation is { IdempotencyKey: { } key, TakenKey: { } error } && exchange.Body[key] is JsonValue sent && store.Has(entity, key, sent.ToString()))
            return errors.Documented(exchange.Operation, error);

        foreach (var (name, value) in exchange.Body)
        {
            if (value is JsonValue && store.Has(entity, name, value.ToString())
                && errors.Saying(exchange.Operation, when => Wording.SaysTaken(when, name)) is { } taken)
                return taken;
        }

        return null;
    }
}
