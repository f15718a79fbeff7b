using System.Text.RegularExpressions;
using ApiDocs.Binding.Words;
using ApiDocs.Model;

namespace ApiDocs.Binding.Presence;

/// <summary>Reads when a member must be given: "Required if `x` is given", "required unless `x` is set", "Required when `type` is `limit`".</summary>
internal static class DependenceWords
{
    private const string Given = @"(?:given|provided|specified|set|sent|supplied|passed|present|used|included|filled|defined)";
    private const string Gone = @"(?:(?:is|are)\s+(?:not\s+" + Given + @"|omitted|absent|missing|left\s+out|empty|null|unset)|(?:isn't|aren't)\s+" + Given + ")";
    private const string Names = "(?:" + PresenceNames.List + "|" + PresenceNames.Name + ")";
    // "If `a` or `b` is not given" can mean either of two things, and so can "unless `a` and `b` are given": neither is taken.
    private const string AllOf = PresenceNames.Name + @"(?:\s*(?:,\s*(?:and)?|\band\b)\s*" + PresenceNames.Name + "){0,20}";
    private const string AnyOf = PresenceNames.Name + @"(?:\s*(?:,\s*(?:or)?|/|\bor\b)\s*" + PresenceNames.Name + "){0,20}";
    private const string Value = @"(?:`[^`\n]{1,60}`|""[^""\n]{1,60}""|'[^'\n]{1,60}'|(?<!\w)(?!(?:not|or|given|provided|specified|set|sent|supplied|passed|present|used|included|a|an|the|in|one|any|omitted|absent|missing|left|greater|less|more|at|above|below|required|also)\b)[\w-]{1,40})";
    private const string ValueList = Value + @"(?:\s*(?:,\s*(?:or)?|/|\||\bor\b)\s*" + Value + "){0,12}";
    private const string End = @"(?=\s*(?:[.;,)]|$))";

    // In order: "is not given" would pass for the value "not".
    private static readonly (Regex Form, PresenceKind Kind)[] Conditions =
    [
        (Make($@"^(?:if|when)\s+neither\s+(?<names>{PresenceNames.Name}(?:\s*,\s*{PresenceNames.Name})*\s*,?\s*nor\s+{PresenceNames.Name})\s+(?:is|are)\s+{Given}{End}"), PresenceKind.AtLeastOne),
        (Make($@"^(?:if|when|in\s+case)\s+(?<names>{AllOf})\s+{Gone}{End}"), PresenceKind.AtLeastOne),
        (Make($@"^unless\s+(?<names>{AnyOf})\s+(?:is|are)\s+{Given}{End}"), PresenceKind.AtLeastOne),
        (Make($@"^(?:without|in\s+the\s+absence\s+of|if\s+(?:there\s+is\s+)?no)\s+(?<names>{PresenceNames.Name})(?:\s+is\s+{Given})?{End}"), PresenceKind.AtLeastOne),
        (Make($@"^(?:if|when|whenever)\s+(?<with>{PresenceNames.Name})\s+is\s+(?:also\s+)?{Given}{End}"), PresenceKind.RequiredWith),
        (Make($@"^(?:together\s+)?with\s+(?<with>{PresenceNames.Name}){End}"), PresenceKind.RequiredWith),
        (Make($@"^(?:if|when|for|where)\s+(?<with>{PresenceNames.Name})(?:\s+(?:is|equals|has\s+the\s+value)(?:\s+(?:set|equal)\s+to)?|\s*(?:={{1,3}}|:)|\s+set\s+to)\s*(?:one\s+of\s+|either\s+)?(?<values>{ValueList}){End}"), PresenceKind.RequiredWith),
    ];

    private static readonly Regex Demand = Make(@"\b(?:required|mandatory|needed|yes|must\s+be\s+" + Given + @")\W{0,3}(?:only\s+)?(?<condition>(?:if|when|whenever|unless|without|together\s+with|with|where|in\s+case|in\s+the\s+absence|for)\b.*)$");
    // Up to its comma, where it has one: "given, `a`" in "if `b` is given, `a` is required" is no list.
    private static readonly Regex Reversed = Make($@"^\W*(?<condition>(?:if|when|whenever|unless|without|with)\s+(?:[^,\s][^,]*(?=,)|[^,\s][^,]*?)),?\s+(?:then\s+)?(?<subject>{Names})\s+(?:is|are|becomes?|must\s+be)\s+(?:also\s+)?(?:required|mandatory|needed|{Given})");
    private static readonly Regex Subject = Make($@"^\W*(?<subject>{Names})\s+(?:is|are|becomes?)?\s*(?:only\s+)?$");
    private static readonly Regex Excluding = Make($@"\b(?:mutually\s+exclusive\s+with|(?:cannot|can't|can\s+not|must\s+not|may\s+not)\s+be\s+(?:{Given}|combined|mixed)\s+(?:together\s+)?(?:with|alongside|if|when)|not\s+(?:allowed|permitted|possible)\s+(?:together\s+)?(?:with|if|when))\s+(?<names>{Names})");

    private static readonly KeyWords Refusals = new("mutually", "cannot", "can't", "not");

    private static readonly KeyWords Demands = new("required", "mandatory", "needed", "yes", "must");

    // What is turned around ("if `a` is given, `b` is required") has a word of each kind.
    private static readonly KeyWords Conditionals = new("if", "when", "unless", "with");

    private static readonly KeyWords Consequences = new(
        "required", "mandatory", "needed", "given", "provided", "specified", "set", "sent", "supplied", "passed", "present", "used", "included", "filled", "defined");

    /// <summary>
    /// The rule of a sentence, for a row's own member or for the one that the sentence begins with. <paramref name="isOpen"/>: the sentence
    /// makes a condition that cannot be read.
    /// </summary>
    public static SpokenPresence? Read(string sentence, string? self, out bool isOpen)
    {
        isOpen = false;
        if (Refusals.AnyIn(sentence) && Excluding.Match(sentence) is { Success: true } excluding)
        {
            var subject = Subjects(sentence.Substring(0, excluding.Index), self);
            return subject.Count == 0 ? null : new(PresenceKind.AtMostOne, [.. subject, .. PresenceNames.Split(excluding.Groups["names"].Value)]);
        }

        var demand = Demands.AnyIn(sentence) ? Demand.Match(sentence) : Match.Empty;
        var reversed = !demand.Success && Conditionals.AnyIn(sentence) && Consequences.AnyIn(sentence) ? Reversed.Match(sentence) : Match.Empty;
        var subjects = demand.Success ? Subjects(sentence.Substring(0, demand.Index), self)
            : reversed.Success ? PresenceNames.Split(reversed.Groups["subject"].Value) : [];
        if (subjects.Count == 0)
        {
            return null;
        }

        var rule = Condition((demand.Success ? demand : reversed).Groups["condition"].Value, subjects);
        isOpen = rule is null;
        return rule;
    }

    private static SpokenPresence? Condition(string condition, IReadOnlyList<string> subjects)
    {
        foreach (var (form, kind) in Conditions)
        {
            if (form.Match(condition) is not { Success: true } match)
            {
                continue;
            }

            if (kind == PresenceKind.RequiredWith)
            {
                return new(kind, subjects) { With = PresenceNames.Bare(match.Groups["with"].Value), Values = Values(match.Groups["values"].Value) };
            }

            return subjects.Count == 1 ? new(kind, [.. subjects, .. PresenceNames.Split(match.Groups["names"].Value)]) : null;
        }

        return null;
    }

    private static IReadOnlyList<string> Subjects(string front, string? self) =>
        Subject.Match(front) is { Success: true } named ? PresenceNames.Split(named.Groups["subject"].Value)
        : self is null ? [] : [self];

    private static IReadOnlyList<string> Values(string list) =>
        list.Length == 0 ? [] : [.. Regex.Matches(list, Value, PresenceNames.Options).Cast<Match>().Select(match => PresenceNames.Bare(match.Value))];

    private static Regex Make(string pattern) => new(pattern, PresenceNames.Options);
}
