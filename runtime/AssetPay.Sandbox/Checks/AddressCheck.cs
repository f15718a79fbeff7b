namespace ApiDocs.Sandbox;

/// <summary>What the path addresses must be there, and must be in a state that the operation takes.</summary>
internal sealed class AddressCheck(EntityMap map, EntityStore store, ErrorBook errors, StateRules rules) : ICheck
{
    public Refusal? Check(Exchange exchange)
    {
        var operation = exchange.Operation;
        if (map.AddressOf(operation) is not { } address || !store.Keeps(address.Entity) || IsForSeveral(exchange, address))
            return null;

        exchange.Entity = store.Find(address.Entity, exchange.PathValue(address.Parameter.WireName));
        if (exchange.Entity is null)
            return NotFound(exchange, address, address.Parameter.WireName);
        if (rules.Ownership(operation, exchange.Entity) is { } others)
            return others;

        if (address is { List: { } list, ElementParameter: { } parameter })
        {
            exchange.Element = exchange.Entity.Element(list.WireName, exchange.PathValue(parameter.WireName));
            if (exchange.Element is null)
                return NotFound(exchange, address, parameter.WireName);
        }

        return rules.State(operation, exchange.Entity, exchange.Element);
    }

    /// <summary>Of several references some may lead nowhere: they are left out of the answer.</summary>
    private static bool IsForSeveral(Exchange exchange, Address address) =>
        exchange.Operation.Shape == ApiDocs.Model.CallShape.Batch && exchange.PathValues(address.Parameter.WireName).Count > 1;

    /// <summary>The operation's own error of a thing not found, else the catalogue's one for the entity, else the general one.</summary>
    private Refusal NotFound(Exchange exchange, Address address, string parameter)
    {
        var own = $"{address.Entity.Name.ToUpperInvariant()}_NOT_FOUND";
        return errors.Keyed(exchange.Operation, "NOT_FOUND", parameter)
            ?? (errors.Knows(own) ? errors.Documented(null, own) : errors.Nearest(404, "NOT_FOUND", $"Nothing is behind {parameter}"));
    }
}
