using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>Names of path parameters beside the names that every method and every call has already.</summary>
internal static class ParameterNames
{
    private static readonly HashSet<string> OfMethods = ["request", "options", "cancellationToken"];
    private static readonly HashSet<string> OfCalls = ["request", "checks", "head", "writer", "code", "key", "failure", "reader", "context"];

    public static string InMethod(PropertyModel parameter) => Free(parameter, OfMethods);

    public static string InCall(PropertyModel parameter) => Free(parameter, OfCalls);

    private static string Free(PropertyModel parameter, HashSet<string> taken)
    {
        var name = IdentifierGate.Camel(parameter.Name);
        return taken.Contains(name) ? name + "Value" : name;
    }
}
