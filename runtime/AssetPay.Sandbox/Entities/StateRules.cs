using System.Text.Json.Nodes;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// What the operation's errors say about the thing it is for, read as rules: whose it is, of what kind it must be, in which states it is out
/// of reach, and how old it must be.
/// </summary>
internal sealed class StateRules(TypeBook types, ErrorBook errors, TimeProvider clock)
{
    /// <summary>Whether the entity is one that this operation may see at all.</summary>
    public Refusal? Ownership(OperationModel operation, StoredEntity entity) =>
        errors.Saying(operation, when => Wording.Whose(when).Any(condition => entity.Json[condition.Member]?.ToString() == condition.Value))
        ?? errors.Saying(operation, when => Wording.SaysOthers(when) && (IsOthers(operation, entity) || IsNot(when, entity)));

    /// <summary>Whether the entity, or the element of it that is addressed, is in a state that the operation takes.</summary>
    public Refusal? State(OperationModel operation, StoredEntity entity, JsonObject? element) =>
        errors.Saying(operation, when => IsNot(when, entity))
        ?? errors.Saying(operation, when => Wording.SaysTerminal(when) && IsOver(operation, element ?? entity.Json))
        ?? errors.Saying(operation, when => Wording.YoungerThan(when) is { } age && clock.GetUtcNow() - Born(entity, element) < age);

    /// <summary>Created by a call with another kind of credential; what was seeded is everybody's.</summary>
    private static bool IsOthers(OperationModel operation, StoredEntity entity) =>
        entity.CredentialId is { } creator && creator != operation.CredentialId;

    /// <summary>
    /// "not a withdrawal", "not a self-trade": the word begins with a documented value of one of the entity's enums (<c>withdraw</c>,
    /// <c>self</c>), or names it, and the entity has another value there.
    /// </summary>
    private bool IsNot(string when, StoredEntity entity)
    {
        foreach (var word in Wording.NotA(when))
        {
            foreach (var member in entity.Type.Object.Properties)
            {
                var demanded = types.Enum(member.Type)?.Values.FirstOrDefault(value => IsMeantBy(word, value));
                if (demanded is not null && entity.Json[member.WireName]?.ToString() is { } actual && !Names.Same(actual, demanded.Value))
                    return true;
            }
        }

        return false;
    }

    private static bool IsMeantBy(string word, EnumValueModel value) =>
        Names.Same(word, value.Name) || (value.Value.Length > 2 && word.StartsWith(value.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>The page lists the terminal states in code, where it speaks of them; a status among them ends everything.</summary>
    private static bool IsOver(OperationModel operation, JsonObject subject)
    {
        var terminal = operation.Remarks.Blocks
            .Where(block => block.PlainText.Contains("terminal", StringComparison.OrdinalIgnoreCase))
            .SelectMany(block => block.Inlines)
            .Where(inline => inline.Style.HasFlag(InlineStyle.Code))
            .Select(inline => inline.Text);
        return subject["status"]?.ToString() is { } status && terminal.Contains(status, StringComparer.Ordinal);
    }

    private static DateTimeOffset Born(StoredEntity entity, JsonObject? element) =>
        (element is null ? null : Moments.CreationOf(element)) ?? entity.Created;
}
