using System.IO.Enumeration;

namespace ApiDocs.Benchmarks;

/// <summary>Which part of the benchmarks is asked for.</summary>
internal static class PartRun
{
    /// <summary>Whether a filter among the arguments lets any benchmark of these types through.</summary>
    public static bool IsWanted(IEnumerable<Type> types, string[] args)
    {
        var filters = args.SkipWhile(argument => argument is not ("--filter" or "-f")).Skip(1).TakeWhile(argument => !argument.StartsWith('-')).ToList();
        return types.SelectMany(type => type.GetMethods().Select(method => $"{type.FullName}.{method.Name}"))
            .Any(name => filters.Exists(filter => FileSystemName.MatchesSimpleExpression(filter, name)));
    }
}
