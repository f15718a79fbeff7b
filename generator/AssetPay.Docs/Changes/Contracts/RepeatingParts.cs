using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>What sending a call again does, where it is not what the method alone says: a GET reads, and anything else moves money.</summary>
internal static class RepeatingParts
{
    public const string Harmless = "harmless";
    public const string Renewed = "with a new credential";
    public const string MovesMoney = "moves money";

    /// <summary>Of an operation, its outcome being unknown.</summary>
    public static string? Of(OperationModel operation) => (operation.HttpMethod, operation.Class) switch
    {
        ("GET" or "HEAD", CallClass.Money) => MovesMoney,
        ("GET" or "HEAD", _) or (_, CallClass.Money) => null,
        _ => Harmless,
    };

    /// <summary>After an error.</summary>
    public static string? After(string key, ApiModel model) =>
        model.RetryableKeys.Contains(key) ? Harmless : model.RenewalKeys.Contains(key) ? Renewed : null;

    /// <summary>The method that finds by an idempotency key what an operation has made, whatever its parameters are called.</summary>
    public static string? FoundBy(OperationModel operation, ContractDraft draft) =>
        operation.FoundBy is { } name && draft.Operations[name].FirstOrDefault() is { } lookup ? PathShape.Of(OperationParts.KeyOf(lookup)) : null;
}
