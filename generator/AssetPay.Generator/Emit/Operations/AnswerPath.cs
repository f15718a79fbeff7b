using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>How an expression reaches into an answer: <c>answer.Meta?.NextCursor</c>.</summary>
internal static class AnswerPath
{
    /// <summary>The expression, the member that it ends in, and whether that one itself can be null; an empty path is the answer itself.</summary>
    public static (string Access, PropertyModel? Member, bool IsNullable) Of(OperationPart part, EquatableArray<string> path)
    {
        var (access, isNullable, member) = ("answer", false, (PropertyModel?)null);
        foreach (var (owner, step) in Steps(part, path))
        {
            var shape = MemberShapes.Of(step, owner.Use.HasFlag(ObjectUse.Request));
            access += $"{(isNullable ? "?" : "")}.{IdentifierGate.Name(step.Name)}{(shape == MemberShape.ThreeStates ? ".Value" : "")}";
            (isNullable, member) = (shape is not MemberShape.Promised and not MemberShape.OrEmpty, step);
        }

        return (access, member, isNullable);
    }

    private static IEnumerable<(ObjectModel Owner, PropertyModel Member)> Steps(OperationPart part, EquatableArray<string> path)
    {
        var type = part.Operation.ResponseType;
        foreach (var name in path)
        {
            var owner = part.Answer.First(answer => answer.Name == type!.Name);
            var member = owner.Properties.First(property => property.WireName == name);
            yield return (owner, member);
            type = member.Type;
        }
    }
}
