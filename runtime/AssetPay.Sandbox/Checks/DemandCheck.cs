namespace ApiDocs.Sandbox;

/// <summary>An error that was asked for comes before anything in the request is looked at, but after its credential.</summary>
internal sealed class DemandCheck(DemandedErrors demands) : ICheck
{
    public Refusal? Check(Exchange exchange) => demands.Take(exchange.Operation);
}
