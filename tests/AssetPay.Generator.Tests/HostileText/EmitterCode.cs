using System.Globalization;
using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>The generator's own code as the compiler sees it, and who calls what in it.</summary>
internal sealed class EmitterCode
{
    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly ILookup<ISymbol, ExpressionSyntax> _arguments;

    public EmitterCode()
    {
        var folder = Path.Combine(Repository.Root, "generator", "AssetPay.Generator");
        var trees = new[] { "Emit", "Pipeline", "Diagnostics" }.SelectMany(part => Directory.GetFiles(Path.Combine(folder, part), "*.cs", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: Path.GetRelativePath(folder, file)))
            .Append(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;"));
        var references = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Append(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll"))
            .Concat(new[] { typeof(object), typeof(Model.ApiModel), typeof(Compilation), typeof(CSharpCompilation) }.Select(type => type.Assembly.Location));
        _compilation = CSharpCompilation.Create("AssetPay.Generator.Tests", trees, references.Select(path => MetadataReference.CreateFromFile(path)), new(OutputKind.DynamicallyLinkedLibrary));
        Trees = [.. _compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("Emit", StringComparison.Ordinal))];
        _arguments = Trees.SelectMany(Arguments).ToLookup(argument => argument.Parameter, argument => argument.Value, SymbolEqualityComparer.Default);
    }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>What keeps the compiler from understanding it: nothing.</summary>
    public IEnumerable<string> Errors => _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());

    public ISymbol? SymbolOf(SyntaxNode node) => ModelOf(node).GetSymbolInfo(node).Symbol;

    public ISymbol? Declared(SyntaxNode node) => ModelOf(node).GetDeclaredSymbol(node);

    public bool IsText(ExpressionSyntax expression) => ModelOf(expression).GetTypeInfo(expression).Type is { SpecialType: SpecialType.System_String };

    /// <summary>All that is passed for a parameter anywhere; a record's property is the parameter that it was made of.</summary>
    public IEnumerable<ExpressionSyntax> PassedFor(ISymbol parameter) => _arguments[parameter];

    public static string PlaceOf(SyntaxNode node) =>
        string.Create(CultureInfo.InvariantCulture, $"{node.SyntaxTree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {node}");

    private SemanticModel ModelOf(SyntaxNode node) =>
        _models.TryGetValue(node.SyntaxTree, out var model) ? model : _models[node.SyntaxTree] = _compilation.GetSemanticModel(node.SyntaxTree);

    private IEnumerable<(ISymbol Parameter, ExpressionSyntax Value)> Arguments(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var list = node switch { InvocationExpressionSyntax call => call.ArgumentList, BaseObjectCreationExpressionSyntax made => made.ArgumentList, _ => null };
            if (list is null || SymbolOf(node) is not IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method)
            {
                continue;
            }

            method = method.OriginalDefinition;
            for (var i = 0; i < list.Arguments.Count; i++)
            {
                var named = list.Arguments[i].NameColon?.Name.Identifier.ValueText;
                var parameter = method.Parameters.FirstOrDefault(parameter => parameter.Name == named) ?? method.Parameters[Math.Min(i, method.Parameters.Length - 1)];
                yield return (parameter, list.Arguments[i].Expression);
                if (method.MethodKind == MethodKind.Constructor && method.ContainingType.GetMembers(parameter.Name).FirstOrDefault() is IPropertySymbol property)
                {
                    yield return (property, list.Arguments[i].Expression);
                }
            }
        }
    }
}
