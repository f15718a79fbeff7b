using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>Gives each operation what belongs to it: its client, its credential, the types of its page, and what looks up what it made.</summary>
internal static class OperationUnits
{
    public static IEnumerable<Unit> Of(ApiModel model, ModelIndex types, ClientFrame frame)
    {
        var printed = new HashSet<string>(StringComparer.Ordinal);
        var errors = new HashSet<string>(StringComparer.Ordinal);
        var calls = Calls(model, frame);
        for (var i = 0; i < model.Operations.Count; i++)
        {
            var operation = model.Operations[i];
            var isFirst = printed.Add(operation.Name);
            var credential = operation.IsAuthenticated ? model.Credentials.FirstOrDefault(credential => credential.Id == operation.CredentialId) : null;
            yield return new OperationsUnit(IdentifierGate.Name(operation.Name), frame, EquatableArray.Of(new OperationPart(operation, ClientType(model, frame, operation), calls[i], credential)
            {
                Request = types.Object(operation.RequestType),
                Answer = PagedTypes.Of(types, operation),
                Entries = AnswerEntries.Of(types, operation),
                Objects = isFirst ? Owned(types, operation) : default,
                Enums = isFirst ? types.EnumsOf(operation).ToEquatableArray() : default,
                PrintsErrors = !operation.Errors.IsEmpty && errors.Add(operation.ErrorType),
                Lookup = Lookup(model, frame, operation, calls),
            }));
        }
    }

    private static string ClientType(ApiModel model, ClientFrame frame, OperationModel operation) =>
        IdentifierGate.Name(model.Groups.FirstOrDefault(group => group.Name == operation.GroupName && group.CredentialId == operation.CredentialId)?.TypeName ?? frame.ClientType);

    private static List<string> Calls(ApiModel model, ClientFrame frame)
    {
        var names = new HashSet<string>(frame.Types.Select(type => type.Name), StringComparer.Ordinal);
        var calls = new List<string>();
        foreach (var operation in model.Operations)
        {
            var name = IdentifierGate.Name(operation.Name + "Call");
            if (!names.Add(name))
            {
                // Two clients may each have a GetItems; the structs behind them stand in one namespace, and documented types beside them.
                name = IdentifierGate.Name(ClientType(model, frame, operation) + operation.Name + "Call");
            }

            calls.Add(name);
        }

        return calls;
    }

    private static LookupPart? Lookup(ApiModel model, ClientFrame frame, OperationModel operation, List<string> calls)
    {
        var root = CredentialModel.Root(model.Credentials)?.Id;
        // Another client may have a method of the same name.
        var at = model.Operations.IndexOf(found => found.Name == operation.FoundBy
            && found is { HttpMethod: "GET", Shape: CallShape.Plain, PathParameters.Count: 1 } && (!found.IsAuthenticated || found.CredentialId == root));
        return at < 0 ? null : new(calls[at], ClientType(model, frame, model.Operations[at]), IdentifierGate.Name(operation.FoundBy + "Async"), model.Operations[at].RequestType);
    }

    // What is sent comes first; then its parts, and what is answered.
    private static EquatableArray<ObjectModel> Owned(ModelIndex types, OperationModel operation) => types.ObjectsOf(operation)
        .OrderBy(type => type.Name != operation.RequestType)
        .ToEquatableArray();
}
