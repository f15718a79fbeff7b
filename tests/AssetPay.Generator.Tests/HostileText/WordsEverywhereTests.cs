using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>Words that would be code, wherever a page's words go: the client that comes out has the declarations of one with plain words.</summary>
public sealed class WordsEverywhereTests
{
    private static readonly Lazy<string> PlainShape = new(() => Shape(KitchenSink.Compile(KitchenSink.Print(KitchenSink.With("Some words.")))));

    [Theory]
    [MemberData(nameof(GateTests.Hostile), MemberType = typeof(GateTests))]
    public void Hostile_words_add_no_declaration_and_the_client_compiles(string text)
    {
        var files = KitchenSink.Print(KitchenSink.With(text));
        var compilation = KitchenSink.Compile(files);

        Assert.Equal("", string.Join("\n", compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(5)));
        Assert.Equal(PlainShape.Value, Shape(compilation));
    }

    // Every declaration with its kind and its name: what was injected would show here.
    private static string Shape(CSharpCompilation compilation) => string.Join("\n", compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
        .Select(member => $"{member.Kind()} {Name(member)}")
        .Order(StringComparer.Ordinal));

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    };
}
