using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Mutations.Breaking;

/// <summary>Limits and equalities that are said as patterns.</summary>
internal static class Patterns
{
    /// <summary>"text is &gt;= 0 and var at": the comparison, its opposite number, and what has to stand before the two, since the variable lives on.</summary>
    public static (string Before, string Limit, string Moved)? Kept(IsPatternExpressionSyntax test) =>
        test.Pattern is BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern, Left: RelationalPatternSyntax limit, Right: VarPatternSyntax { Designation: SingleVariableDesignationSyntax name } }
            ? ($"{test.Expression} is {{ }} {name} && ", $"{name} {limit.OperatorToken} {limit.Expression}", $"{name} {Moved(limit)} {limit.Expression}")
            : null;

    /// <summary>The test with one limit of it moved, for each that it has.</summary>
    public static IEnumerable<string> WithLimitMoved(IsPatternExpressionSyntax test) => test.Pattern.DescendantNodesAndSelf()
        .OfType<RelationalPatternSyntax>()
        .Select(limit => test.ReplaceToken(limit.OperatorToken, SyntaxFactory.ParseToken(Moved(limit)).WithTriviaFrom(limit.OperatorToken)).ToString());

    /// <summary>"Is not" for "is", and the reverse, where one value stands behind it.</summary>
    public static string? Flipped(IsPatternExpressionSyntax test) => test.Pattern switch
    {
        ConstantPatternSyntax value => $"{test.Expression} is not {value}",
        UnaryPatternSyntax { Pattern: ConstantPatternSyntax value } => $"{test.Expression} is {value}",
        _ => null,
    };

    private static string Moved(RelationalPatternSyntax limit) => limit.OperatorToken.Kind() switch
    {
        SyntaxKind.LessThanToken => "<=",
        SyntaxKind.LessThanEqualsToken => "<",
        SyntaxKind.GreaterThanToken => ">=",
        _ => ">",
    };
}
