using ApiDocs.Model;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>What the operations of a model ask for: methods of their clients, the class that carries a call, the enum of documented errors.</summary>
internal static class AskedOperations
{
    public static IEnumerable<string> Of(ApiModel model)
    {
        var calls = new HashSet<string>(model.Objects.Select(type => type.Name).Concat(model.Enums.Select(type => type.Name)), StringComparer.Ordinal);
        var errors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            var client = ClientOf(model, operation);
            var methods = Methods(operation);
            var call = calls.Add(operation.Name + "Call") ? operation.Name + "Call" : client + operation.Name + "Call";
            IEnumerable<string> asked =
            [
                .. methods.Select(method => $"method {client}.{method}"),
                .. methods.Select(method => $"method I{client}.{method}"),
                .. AskedDeclarations.Type("class", call, Call(model, operation)),
            ];
            foreach (var line in asked)
            {
                yield return line;
            }

            if (!operation.Errors.IsEmpty && errors.Add(operation.ErrorType))
            {
                foreach (var line in AskedDeclarations.Type("enum", operation.ErrorType, operation.Errors.Select(error => "value " + error.Name)))
                {
                    yield return line;
                }
            }
        }
    }

    /// <summary>The class that has an operation's methods: its group's, or the root client.</summary>
    private static string ClientOf(ApiModel model, OperationModel operation) =>
        model.Groups.FirstOrDefault(group => group.Name == operation.GroupName && group.CredentialId == operation.CredentialId)?.TypeName ?? model.Client.Name + "Client";

    private static List<string> Methods(OperationModel operation)
    {
        List<string> methods = [operation.Name + "Async", $"Try{operation.Name}Async"];
        if (operation.Paging is { } paging)
        {
            methods.Add(paging.Method + "Async");
        }

        return methods;
    }

    private static IEnumerable<string> Call(ApiModel model, OperationModel operation)
    {
        List<string> members = ["field Operation", "method Validate", "method WriteHead", "property HasBody", "method WriteBody"];
        var request = model.Objects.FirstOrDefault(type => type.Name == operation.RequestType);
        if (request?.Properties.Any(property => property.WireName == operation.IdempotencyKey && property.Type.Kind is TypeKind.String or TypeKind.Uuid) == true)
        {
            members.AddRange(["property IdempotencyKey", "method WithIdempotencyKey"]);
        }

        if (operation.ResponseType is { Kind: TypeKind.List or TypeKind.Map })
        {
            members.Add("method ReadData");
        }

        if (!operation.Errors.IsEmpty)
        {
            members.Add("method FindError");
        }

        return members;
    }
}
