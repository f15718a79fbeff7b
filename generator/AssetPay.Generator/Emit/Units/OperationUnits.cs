using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>Gives each operation what belongs to it: its client, its credential, and the types of its page.</summary>
internal static class OperationUnits
{
    public static IEnumerable<Unit> Of(ApiModel model, ModelIndex types, ClientFrame frame)
    {
        var callTypes = new HashSet<string>(StringComparer.Ordinal);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        var errors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            var group = model.Groups.FirstOrDefault(group => group.Name == operation.GroupName && group.CredentialId == operation.CredentialId);
            var clientType = IdentifierGate.Name(group?.TypeName ?? frame.ClientType);
            var callType = IdentifierGate.Name(operation.Name + "Call");
            if (!callTypes.Add(callType))
            {
                // Two clients may each have a GetItems; the structs behind them stand in one namespace.
                callType = IdentifierGate.Name(clientType + operation.Name + "Call");
            }

            var isFirst = printed.Add(operation.Name);
            var credential = operation.IsAuthenticated ? model.Credentials.FirstOrDefault(credential => credential.Id == operation.CredentialId) : null;
            yield return new OperationsUnit(IdentifierGate.Name(operation.Name), frame, EquatableArray.Of(new OperationPart(operation, clientType, callType, credential)
            {
                Request = types.Object(operation.RequestType),
                Answer = PagedTypes.Of(types, operation),
                Objects = isFirst ? Owned(types, operation) : default,
                Enums = isFirst ? types.EnumsOf(operation).ToEquatableArray() : default,
                PrintsErrors = !operation.Errors.IsEmpty && errors.Add(operation.ErrorType),
            }));
        }
    }

    // What is sent comes first; then its parts, and what is answered.
    private static EquatableArray<ObjectModel> Owned(ModelIndex types, OperationModel operation) => types.ObjectsOf(operation)
        .OrderBy(type => type.Name != operation.RequestType)
        .ToEquatableArray();
}
