using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AssetPay.Generated.Tests.Readme;

/// <summary>The bounds that SECURITY.md states are those of the source.</summary>
public sealed partial class SecurityTests
{
    private static readonly Lazy<ILookup<string, ExpressionSyntax>> s_values = new(() => Sources().SelectMany(Values).ToLookup(value => value.Name, value => value.Value, StringComparer.Ordinal));

    // A file has the name of its type, so that the others need not be read.
    private static readonly HashSet<string> s_types = [.. Rows().Select(row => row.Constant.Split('.')[0])];

    public static TheoryData<string, string> Bounds
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (constant, bound) in Rows())
            {
                rows.Add(constant, bound);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_bound_is_what_the_source_says(string constant, string bound)
    {
        var values = s_values.Value[constant].Select(Number).Distinct().ToList();
        Assert.True(values.Count == 1, $"{constant} has {values.Count} values in the source, where one was expected; correct the row of SECURITY.md");
        Assert.Equal(values[0], Stated(bound));
    }

    [Fact]
    public void No_row_of_the_table_is_passed_over() =>
        Assert.Equal(Bounds.Count(), File.ReadLines(Path.Combine(Repository.Root, "SECURITY.md")).Count(line => line.StartsWith('|')) - 2);

    // "16 MiB", "30 s", "10,000 characters".
    private static long Stated(string bound)
    {
        var parts = bound.Split(' ', 2);
        var unit = parts.ElementAtOrDefault(1) switch { "KiB" => 1024, "MiB" => 1024 * 1024, _ => 1 };
        return long.Parse(parts[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) * unit;
    }

    private static IEnumerable<(string Constant, string Bound)> Rows() =>
        Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "SECURITY.md"))).Select(row => (row.Groups["constant"].Value, row.Groups["bound"].Value));

    private static IEnumerable<string> Sources() => new[] { "generator", "runtime", "build" }
        .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Repository.Root, room), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"))
        .Where(file => s_types.Contains(Path.GetFileName(file).Split('.')[0]));

    private static IEnumerable<(string Name, ExpressionSyntax Value)> Values(string file)
    {
        foreach (var type in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            var fields = type.Members.OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables).Select(variable => (Name: variable.Identifier.Text, Value: variable.Initializer?.Value));
            var properties = type.Members.OfType<PropertyDeclarationSyntax>().Select(property => (Name: property.Identifier.Text, property.Initializer?.Value));
            foreach (var (name, value) in fields.Concat(properties))
            {
                if (value is not null)
                {
                    yield return ($"{type.Identifier.Text}.{name}", value);
                }
            }
        }
    }

    // 1 << 20, 4 * 1024, TimeSpan.FromSeconds(30), new(20_000, "lines"): of a call and of an object, the first argument.
    private static long Number(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => Number(inner.Expression),
        LiteralExpressionSyntax { Token.Value: int number } => number,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression } product => Number(product.Left) * Number(product.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LeftShiftExpression } shift => Number(shift.Left) << (int)Number(shift.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "FromMinutes" } } call => 60 * Number(call.ArgumentList.Arguments[0].Expression),
        InvocationExpressionSyntax call => Number(call.ArgumentList.Arguments[0].Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var first }, ..] } => Number(first),
        _ => throw new NotSupportedException($"'{value}' is no number that this test can read"),
    };

    [GeneratedRegex(@"^\| [^|]+ \| (?<bound>[\d,]+[^|]*?) \| `(?<constant>\w+\.\w+)` \|\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
