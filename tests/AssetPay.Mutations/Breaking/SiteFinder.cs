using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Mutations.Breaking;

/// <summary>All spots of a file that can be broken so that it compiles all the same: judged by syntax, so only by ways that keep the type.</summary>
internal sealed class SiteFinder(string room, string file) : CSharpSyntaxWalker
{
    private readonly List<Site> _sites = [];

    public static IReadOnlyList<Site> Find(string room, string file, string text)
    {
        var finder = new SiteFinder(room, file);
        finder.Visit(CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot());
        return finder._sites;
    }

    public override void VisitAttributeList(AttributeListSyntax node)
    {
    }

    public override void VisitEnumDeclaration(EnumDeclarationSyntax node)
    {
    }

    public override void VisitParameterList(ParameterListSyntax node)
    {
    }

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword))
        {
            base.VisitFieldDeclaration(node);
        }
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        if (!node.IsConst)
        {
            base.VisitLocalDeclarationStatement(node);
        }
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Flip(node.Condition);
        base.VisitIfStatement(node);
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        Flip(node.Condition);
        base.VisitWhileStatement(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Flip(node.Condition);
        base.VisitConditionalExpression(node);
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var (way, sign) = node.Kind() switch
        {
            SyntaxKind.LogicalAndExpression => (Way.AndForOr, "||"),
            SyntaxKind.LogicalOrExpression => (Way.AndForOr, "&&"),
            SyntaxKind.EqualsExpression => (Way.EqualityFlipped, "!="),
            SyntaxKind.NotEqualsExpression => (Way.EqualityFlipped, "=="),
            SyntaxKind.LessThanExpression => (Way.LimitMoved, "<="),
            SyntaxKind.LessThanOrEqualExpression => (Way.LimitMoved, "<"),
            SyntaxKind.GreaterThanExpression => (Way.LimitMoved, ">="),
            SyntaxKind.GreaterThanOrEqualExpression => (Way.LimitMoved, ">"),
            _ => (default, ""),
        };
        if (sign.Length > 0)
        {
            Add(node, way, $"({node.Left}) {sign} ({node.Right})");
        }

        if (node.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression || way == Way.LimitMoved)
        {
            Move(node.Right);
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        if (Patterns.Kept(node) is var (before, limit, moved))
        {
            _sites.Add(Of(node, Way.LimitMoved, limit, moved) with { Before = before });
        }
        else
        {
            foreach (var one in Patterns.WithLimitMoved(node))
            {
                Add(node, Way.LimitMoved, one);
            }
        }

        if (Patterns.Flipped(node) is { } other)
        {
            Add(node, Way.EqualityFlipped, other);
        }

        base.VisitIsPatternExpression(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (node.Expression is InvocationExpressionSyntax && !node.ToString().Contains("out ", StringComparison.Ordinal))
        {
            Add(node, Way.StepDropped, null);
        }

        base.VisitExpressionStatement(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is MemberAccessExpressionSyntax called)
        {
            if (Calls.Dropped(called, node.ArgumentList) is { } left)
            {
                Add(node, Way.EscapeDropped, left);
            }

            if (Calls.Swapped(called) is { } other)
            {
                Add(node, Way.CallSwapped, $"{called.Expression}.{other}{node.ArgumentList}");
            }
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        FlipAnswer(node.Expression);
        base.VisitReturnStatement(node);
    }

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        FlipAnswer(node.Expression);
        base.VisitArrowExpressionClause(node);
    }

    private void Flip(ExpressionSyntax condition)
    {
        if (condition is not LiteralExpressionSyntax)
        {
            Add(condition, Way.ConditionFlipped, $"!({condition})");
        }
    }

    private void FlipAnswer(ExpressionSyntax? answer)
    {
        if (answer?.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression)
        {
            Add(answer, Way.AnswerFlipped, answer.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true");
        }
    }

    private void Move(ExpressionSyntax number)
    {
        if (number is LiteralExpressionSyntax { Token.Value: int value and < int.MaxValue })
        {
            Add(number, Way.NumberMoved, $"{value + 1}");
        }
    }

    /// <summary>What declares a variable that lives on behind it cannot stand in one branch of two.</summary>
    private void Add(SyntaxNode node, Way way, string? broken)
    {
        if (!Declares(node))
        {
            _sites.Add(Of(node, way, node.ToString(), broken));
        }
    }

    private Site Of(SyntaxNode node, Way way, string original, string? broken) =>
        new(room, file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, node.Span, way, original, broken);

    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodesAndSelf(child => child is not AnonymousFunctionExpressionSyntax)
            .Any(child => child is DeclarationPatternSyntax or SingleVariableDesignationSyntax or DeclarationExpressionSyntax or StackAllocArrayCreationExpressionSyntax);
}
