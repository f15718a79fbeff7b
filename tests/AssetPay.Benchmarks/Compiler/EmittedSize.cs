using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using ApiDocs.Benchmarks.Report;
using ApiDocs.Generator;
using ApiDocs.Runtime;
using AssetPay;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>What is emitted for each operation of the ready-made client: lines of source, bytes of IL.</summary>
internal static class EmittedSize
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    public static IReadOnlyList<Row> Measure()
    {
        var files = ConsumerProject.Files(ConsumerProject.Driver(new ApiClientGenerator(), ReadyMadePages()).RunGenerators(ConsumerProject.Compilation(LoadedDocs.Code(1))));
        var types = typeof(AssetPayClient).Assembly.GetTypes();
        var calls = types.Where(type => type.Name.EndsWith("Call", StringComparison.Ordinal) && type.IsAssignableTo(typeof(IApiCall))).Select(type => type.Name[..^"Call".Length]).Order(StringComparer.Ordinal).ToList();
        List<Row> rows = [.. calls.Select(call => Of($"emitted for {call}", Lines(files.Where(file => IsOf(call, file.HintName))), types.Sum(type => Il(type, call))))];
        rows.Add(Of("emitted in all", Lines(files), types.Sum(type => Il(type, null))));
        return rows;
    }

    private static IEnumerable<PageFile> ReadyMadePages()
    {
        var folder = Path.GetFullPath(Path.Combine(ConsumerProject.Metadata("ProjectFolder"), "../../docs-input"));
        return Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".mdx" or ".txt" && Path.GetFileName(file) != "SOURCE.txt")
            .Select(file => new PageFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(page => page.Page, StringComparer.Ordinal);
    }

    private static bool IsOf(string call, string file) => file == $"{call}.g.cs" || file == $"{call}.Json.g.cs";

    private static int Lines(IEnumerable<FloorFile> files) => files.Sum(file => file.Text.Count(character => character == '\n'));

    // The methods of its own types, and its methods in the clients: TrySellItemsAsync.
    private static int Il(Type type, string? call) => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
        .Where(method => call is null || Outermost(type).Name.StartsWith(call, StringComparison.Ordinal) || method.Name is var name && (name.StartsWith(call, StringComparison.Ordinal) || name.StartsWith("Try" + call, StringComparison.Ordinal)))
        .Sum(method => method.GetMethodBody()?.GetILAsByteArray()?.Length ?? 0);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static Row Of(string what, int lines, int il) =>
        new(what, "printed", string.Create(CultureInfo.InvariantCulture, $"{lines:N0} lines of source, {il:N0} bytes of IL"), "");
}
