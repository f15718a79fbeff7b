namespace ApiDocs.Sandbox;

/// <summary>An error that was asked for comes before anything in the request is looked at, but after its credential. One failure is enough for a request.</summary>
internal sealed class DemandCheck(Demands demands) : ICheck
{
    public Refusal? Check(Exchange exchange) => exchange.Failure is null ? demands.TakeError(exchange.Operation) : null;
}
