namespace ApiDocs.Sandbox;

/// <summary>One thing that is looked at before a request is answered.</summary>
internal interface ICheck
{
    /// <summary>The error to answer with, or null when there is nothing to object to.</summary>
    Refusal? Check(Exchange exchange);
}
