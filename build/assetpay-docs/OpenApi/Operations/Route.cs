using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>
/// One address and method. Two methods of the client may call it (a trade by its id, several by theirs): a document has one operation for both.
/// </summary>
internal sealed partial record Route(string Path, string Method, IReadOnlyList<OperationModel> Calls)
{
    public OperationModel Main => Calls[0];

    /// <summary>The parameter that takes several values as well as one; null: there is none.</summary>
    public PropertyModel? Several => Calls.Where(call => call.Shape == CallShape.Batch).Select(call => call.PathParameters.LastOrDefault()).FirstOrDefault();

    /// <summary>The routes, of which those at one address stand together in the order of their first one.</summary>
    public static IEnumerable<IGrouping<string, Route>> Of(ApiModel model)
    {
        // The names of a path's parameters do not tell two addresses apart, and the address is spelled as it was met first.
        var spelling = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            spelling.TryAdd(Anonymous(operation.Path), Distinct(operation.Path));
        }

        return model.Operations
            .GroupBy(operation => (Path: spelling[Anonymous(operation.Path)], Method: operation.HttpMethod.ToUpperInvariant()))
            .Select(calls => new Route(calls.Key.Path, calls.Key.Method, [.. calls]))
            .GroupBy(route => route.Path, StringComparer.Ordinal);
    }

    /// <summary>What stands in braces in the address, in its order, with what the page says of it; null: nothing.</summary>
    public IEnumerable<(string Name, PropertyModel? Parameter)> Parameters()
    {
        var stated = Main.PathParameters.ToList();
        foreach (var (wireName, name) in Names(Main.Path).Zip(Names(Path)))
        {
            var parameter = stated.Find(parameter => parameter.WireName == wireName);
            stated.Remove(parameter!);
            yield return (name, parameter);
        }
    }

    private static List<string> Names(string path) => [.. Parameter().Matches(path).Select(match => match.Groups[1].Value)];

    // "/users/{id}/boats/{id}" has two parameters, which must have two names.
    private static string Distinct(string path)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        return Parameter().Replace(path, match =>
        {
            var name = match.Groups[1].Value;
            for (var number = 2; !met.Add(name); number++)
            {
                name = match.Groups[1].Value + number.ToString(CultureInfo.InvariantCulture);
            }

            return $"{{{name}}}";
        });
    }

    private static string Anonymous(string path) => Parameter().Replace(path, "{}");

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Parameter();
}
