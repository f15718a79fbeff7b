using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Finds for each call that is taken once only the operation that looks up what it made: a GET with the root's credential, whose one path
/// parameter is documented to take the idempotency key, and which answers with the same type.
/// </summary>
internal static class LookupFinder
{
    public static IEnumerable<OperationModel> Find(IReadOnlyList<OperationModel> operations, IReadOnlyList<CredentialModel> credentials)
    {
        var root = CredentialModel.Root(credentials)?.Id;
        var lookups = operations.Where(operation => IsLookup(operation, root)).ToLookup(operation => operation.ResponseType);
        return operations.Select(operation => operation.IdempotencyKey is not { } key ? operation : operation with
        {
            FoundBy = operation.ResponseType is { Kind: TypeKind.Object } made ? lookups[made].FirstOrDefault(lookup => Takes(lookup, key))?.Name : null,
        });
    }

    private static bool IsLookup(OperationModel operation, string? root) =>
        operation is { HttpMethod: "GET", Shape: CallShape.Plain, PathParameters.Count: 1, Deprecated: null } && (operation.RequestType is null || operation.IsRequestOptional)
        && (!operation.IsAuthenticated || operation.CredentialId == root);

    private static bool Takes(OperationModel operation, string key) => operation.PathParameters[0] is var parameter
        && parameter.Type.Kind is TypeKind.String
        && (parameter.WireName == key || parameter.Summary.Blocks.Any(block => block.Inlines.Any(inline => (inline.Style & InlineStyle.Code) != 0 && inline.Text == key)));
}
