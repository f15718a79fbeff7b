using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>
/// Follows the texts of a model through the emitters to where they are written: through variables, parameters, what methods give back,
/// and strings that are put together. A gate stops them, unless it is the one that stands open.
/// </summary>
internal sealed class UngatedText(EmitterCode code, string? open = null)
{
    private static readonly HashSet<string> Sinks = ["Write", "Open", "Close", "Comment", "Method"];

    private readonly HashSet<SyntaxNode> _asked = [];

    private string _source = "";

    /// <summary>Each place where a text is written that no gate has seen.</summary>
    public IEnumerable<string> Find() => code.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Sinks.Contains(name) && code.SymbolOf(call)?.ContainingType.Name == "SourceWriter")
        .SelectMany(call => call.ArgumentList.Arguments.Select(argument => argument.Expression))
        .Where(Asked)
        .Select(written => $"{EmitterCode.PlaceOf(written)} has {_source}");

    private bool Asked(ExpressionSyntax written)
    {
        _asked.Clear();
        return IsRaw(written);
    }

    private bool IsRaw(ExpressionSyntax? expression) => expression is not null && _asked.Add(expression) && expression switch
    {
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Any(hole => code.IsText(hole.Expression) && IsRaw(hole.Expression)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } both => IsRaw(both.Left) || IsRaw(both.Right),
        ConditionalExpressionSyntax either => IsRaw(either.WhenTrue) || IsRaw(either.WhenFalse),
        SwitchExpressionSyntax cases => cases.Arms.Any(arm => IsRaw(arm.Expression)),
        ParenthesizedExpressionSyntax inner => IsRaw(inner.Expression),
        PostfixUnaryExpressionSyntax sure => IsRaw(sure.Operand),
        CollectionExpressionSyntax list => list.Elements.Any(element => element is ExpressionElementSyntax one ? IsRaw(one.Expression) : element is SpreadElementSyntax all && IsRaw(all.Expression)),
        ElementAccessExpressionSyntax element => IsRaw(element.Expression),
        ConditionalAccessExpressionSyntax access => IsRaw(access.Expression) || IsRaw(access.WhenNotNull),
        InvocationExpressionSyntax call => IsRawCall(call),
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or IdentifierNameSyntax => IsRaw(code.SymbolOf(expression), expression),
        _ => false,
    };

    private bool IsRawCall(InvocationExpressionSyntax call)
    {
        if (code.SymbolOf(call) is not IMethodSymbol method || !IsTextual(method.ReturnType))
        {
            return false;
        }

        if (IsGate(method))
        {
            return method.ContainingType.Name == open && call.ArgumentList.Arguments.Any(argument => IsRaw(argument.Expression));
        }

        if (!method.DeclaringSyntaxReferences.IsEmpty)
        {
            return IsRawMethod(method);
        }

        // A method of text or of a sequence gives back what it was given, or what its function makes of that.
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        var functions = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        return method.Name == "Select" && functions is [var made] ? IsMadeRaw(made, receiver)
            : method.ContainingNamespace.ToString() is "System" or "System.Linq" or "System.Collections.Generic" && (IsRaw(receiver) || functions.Exists(IsRaw));
    }

    private bool IsRawMethod(IMethodSymbol method) => method.DeclaringSyntaxReferences.Any(reference => Returned(reference.GetSyntax()).Any(IsRaw));

    private bool IsMadeRaw(ExpressionSyntax function, ExpressionSyntax? receiver) => function switch
    {
        LambdaExpressionSyntax lambda => IsRaw(lambda.ExpressionBody),
        _ => code.SymbolOf(function) is IMethodSymbol method
            && (IsGate(method) ? method.ContainingType.Name == open && IsRaw(receiver) : method.DeclaringSyntaxReferences.IsEmpty ? IsRaw(receiver) : IsRawMethod(method)),
    };

    private bool IsRaw(ISymbol? symbol, ExpressionSyntax at) => symbol switch
    {
        IPropertySymbol property when IsOfModel(property.ContainingType) => IsTextual(property.Type) && EmitterCode.PlaceOf(at) is var source && (_source = source).Length > 0,
        IPropertySymbol property => code.PassedFor(property).Any(IsRaw) || property.DeclaringSyntaxReferences.Any(reference => Returned(reference.GetSyntax()).Any(IsRaw)),
        IFieldSymbol field => field.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value } && IsRaw(value)),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter => IsElementOfRaw(parameter, at),
        IParameterSymbol parameter => code.PassedFor(parameter).Any(IsRaw),
        ILocalSymbol local => local.DeclaringSyntaxReferences.Any(reference => IsRawVariable(reference.GetSyntax())),
        _ => false,
    };

    private bool IsElementOfRaw(IParameterSymbol parameter, ExpressionSyntax at) =>
        IsTextual(parameter.Type)
        && parameter.DeclaringSyntaxReferences[0].GetSyntax().FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Expression: var sequence } } call
        && call.Span.Contains(at.Span) && IsRaw(sequence);

    private bool IsRawVariable(SyntaxNode declared) => declared switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => IsRaw(value),
        ForEachStatementSyntax loop => IsRaw(loop.Expression),
        SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax names } name
            when names.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Right is TupleExpressionSyntax values => IsRaw(values.Arguments[names.Variables.IndexOf(name)].Expression),
        SingleVariableDesignationSyntax name when name.FirstAncestorOrSelf<SubpatternSyntax>() is { ExpressionColon.Expression: var member } => IsRaw(member),
        SingleVariableDesignationSyntax name when name.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } test => IsRaw(test.Expression),
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax?> Returned(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: var value } => [value],
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => [value],
        PropertyDeclarationSyntax { Initializer.Value: var value } => [value],
        _ => member.DescendantNodes().Select(node => node switch { ReturnStatementSyntax said => said.Expression, YieldStatementSyntax said => said.Expression, _ => null }),
    };

    private static bool IsGate(IMethodSymbol method) => method.ContainingNamespace.ToString() == "ApiDocs.Generator.Emit.Gates";

    private static bool IsOfModel(INamedTypeSymbol type) => type.ContainingNamespace.ToString() is "ApiDocs.Model" or "ApiDocs.Flow" && type.Name != "EquatableArray";

    private static bool IsTextual(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type.TypeKind == TypeKind.TypeParameter
        || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } || type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] };
}
