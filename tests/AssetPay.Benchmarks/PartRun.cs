using System.IO.Enumeration;
using System.Text.Json;
using ApiDocs.Benchmarks.Report;

namespace ApiDocs.Benchmarks;

/// <summary>
/// A part of the benchmarks, in a process of its own whose code is optimized at once. Otherwise a few seconds' work would be measured half
/// optimized, and what is measured would depend on how busy the machine is.
/// </summary>
internal static class PartRun
{
    /// <summary>Has the benchmarks of these types run that the arguments ask for. The verb is what the other process knows the part by.</summary>
    public static async Task<PartResult> RunAsync(string verb, ProcessKind kind, IEnumerable<Type> types, string[] args)
    {
        if (!IsWanted(types, args))
        {
            return PartResult.Nothing;
        }

        var file = Path.GetTempFileName();
        try
        {
            using var process = FreshProcess.Start(kind, [verb, file, .. args]);
            await process.WaitForExitAsync();
            var text = await File.ReadAllTextAsync(file);
            return text.Length == 0 ? new([], IsSound: false) : JsonSerializer.Deserialize<PartResult>(text)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the other process does with what came of it. The exit code: whether all of them ran.</summary>
    public static int Write(string file, PartResult result)
    {
        File.WriteAllText(file, JsonSerializer.Serialize(result));
        return result.IsSound ? 0 : 1;
    }

    /// <summary>Whether a filter among the arguments lets any benchmark of these types through.</summary>
    private static bool IsWanted(IEnumerable<Type> types, string[] args)
    {
        var filters = args.SkipWhile(argument => argument is not ("--filter" or "-f")).Skip(1).TakeWhile(argument => !argument.StartsWith('-')).ToList();
        return types.SelectMany(type => type.GetMethods().Select(method => $"{type.FullName}.{method.Name}"))
            .Any(name => filters.Exists(filter => FileSystemName.MatchesSimpleExpression(filter, name)));
    }
}
