using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Presence;

/// <summary>
/// Makes rules of what a page says about which members must be given: in the cells of its rows, in footnotes, in its text. What is
/// conditional and cannot be read with certainty is told, and not checked.
/// </summary>
internal sealed class PresenceBinder(EndpointFacts facts, TypeTable table, List<Finding> findings)
{
    private const int LongestSentence = 400;

    private readonly HashSet<MemberDraft> _explained = [];
    private readonly List<(PlacedRow Row, string Page, ObjectDraft Owner, MemberDraft Member)> _rows = [];

    public void Bind(ObjectDraft request)
    {
        var members = new RequestMembers(request, table);
        foreach (var row in facts.Parameters)
        {
            if (row.Value.In != ParameterPlace.Path && members.Of(row.Value) is { } found)
            {
                _rows.Add((row.Value, row.Page, found.Owner, found.Member));
            }
        }

        foreach (var row in _rows)
        {
            Row(row.Row, row.Page, row.Owner, row.Member, members);
        }

        foreach (var statement in facts.Endpoint.Presences)
        {
            Statement(statement, members);
        }

        foreach (var (row, page, _, member) in _rows)
        {
            if (row.Row.Required is { } cell && RequiredReader.IsConditional(cell.Text) && _explained.Add(member))
            {
                findings.Add(Finding.Of(Rules.Guess, page, cell.Place, $"When '{member.WireName}' must be given ('{cell.Text}')", "optional; say of which members one is required, or with which value of another"));
            }
        }
    }

    private void Row(PlacedRow row, string page, ObjectDraft owner, MemberDraft member, RequestMembers members)
    {
        var cell = row.Row.Required is { } required && RequiredReader.IsConditional(required.Text) ? required : null;
        if (cell is not null)
        {
            Note(RequiredReader.WithoutMark(cell.Text), page, cell.Place, owner, member, [], members);
        }

        foreach (var sentence in PresenceNames.Sentences(row.Row.Description))
        {
            // Beside a "Yes*" a list of names is enough.
            if (cell is not null && !_explained.Contains(member))
            {
                Note(sentence.TrimStart('*', ' '), page, row.Row.DescriptionText?.Place ?? row.Row.Place, owner, member, Marked(cell.Text, owner), members);
            }

            Sentence(sentence, page, row.Row.DescriptionText?.Place ?? row.Row.Place, owner, member, members);
        }
    }

    private void Statement(PresenceStatement statement, RequestMembers members)
    {
        var sentences = PresenceNames.Sentences(statement.Sentence);
        foreach (var sentence in sentences)
        {
            var marked = statement.Mark is { } mark ? _rows.Where(row => row.Row.Row.Required is { } cell && RequiredReader.MarkOf(cell.Text) == mark || RequiredReader.MarkOf(row.Row.Row.Name.Text) == mark).ToList() : [];
            if (marked.Count == 0)
            {
                Sentence(sentence, facts.Page.Path, statement.Place, null, null, members);
                continue;
            }

            foreach (var group in marked.GroupBy(row => row.Owner, row => row.Member))
            {
                Note(sentence, facts.Page.Path, statement.Place, group.Key, group.Count() == 1 ? group.Single() : null, [.. group.Select(member => member.WireName)], members);
            }
        }
    }

    private List<string> Marked(string cell, ObjectDraft owner) => RequiredReader.MarkOf(cell) is { } mark
        ? [.. _rows.Where(row => row.Owner == owner && row.Row.Row.Required is { } other && RequiredReader.MarkOf(other.Text) == mark).Select(row => row.Member.WireName)]
        : [];

    /// <summary>A cell or a footnote: where it names none, it is about the members that are marked alike.</summary>
    private void Note(string text, string page, Place place, ObjectDraft owner, MemberDraft? member, List<string> marked, RequestMembers members)
    {
        if (Bounded(text) is not { } sentence)
        {
            return;
        }

        // "If `b` is given" alone is about the row's own member; "If `b` is given, `c` is required" is not.
        var spoken = DependenceWords.Read(sentence, member?.WireName, out _) ?? DependenceWords.Read("required " + sentence, member?.WireName, out _) ?? SeveralWords.ReadNote(sentence);
        if (spoken is { Names.Count: 0 })
        {
            spoken = spoken with { Names = marked };
        }
        else if (spoken is { Names.Count: 1 } && spoken.With is null && member is not null)
        {
            spoken = spoken with { Names = [member.WireName, .. spoken.Names] };
        }

        if (spoken is not null)
        {
            TryAdd(spoken, text, page, place, owner, member, members);
        }
    }

    private void Sentence(string text, string page, Place place, ObjectDraft? owner, MemberDraft? member, RequestMembers members)
    {
        if (Bounded(text) is not { } sentence)
        {
            return;
        }

        var depends = DependenceWords.Read(sentence, member?.WireName, out var isOpen);
        var isTaken = (depends ?? SeveralWords.Read(sentence)) is { } spoken && TryAdd(spoken, text, page, place, owner, member, members);

        // What a member depends on may be nothing that this request has.
        isOpen |= !isTaken && depends is { Kind: not PresenceKind.AtMostOne } && member is not null && depends.Names.Contains(member.WireName);
        if (isOpen && member is not null && _explained.Add(member))
        {
            findings.Add(Finding.Of(
                Rules.Guess, page, place, $"When '{member.WireName}' must be given ('{Plain(sentence)}')",
                $"{(member.Required ? "always" : "optional")}; say with which member, or with which value of one"));
        }
    }

    /// <summary>
    /// False: what is said is not about members of this request, or about values that they cannot have, or, by the row of
    /// <paramref name="member"/>, about another of its name elsewhere in the request.
    /// </summary>
    private bool TryAdd(SpokenPresence spoken, string text, string page, Place place, ObjectDraft? near, MemberDraft? member, RequestMembers members)
    {
        if (members.Find([.. spoken.Names, .. spoken.With is { } with ? [with] : Array.Empty<string>()], near) is not { } found
            || (member is not null && !found.Members.Contains(member) && found.Members.Exists(other => other.WireName == member.WireName)))
        {
            return false;
        }

        var other = spoken.With is null ? null : found.Members[found.Members.Count - 1];
        var own = other is null ? found.Members : found.Members.GetRange(0, found.Members.Count - 1);
        if (own.Count + (other is null ? 0 : 1) < 2 || (other is not null && !PresenceValues.CanBe(other, spoken.Values, table)))
        {
            return false;
        }

        own.ForEach(member => _explained.Add(member));
        // What excludes each other and is said to be required is one of which exactly one must be given.
        var kind = spoken.Kind == PresenceKind.AtMostOne && own.TrueForAll(member => member.Required) ? PresenceKind.ExactlyOne : spoken.Kind;
        var rule = new PresenceRule(kind, own.Select(member => member.WireName).ToEquatableArray(), Plain(text)) { With = other?.WireName, Values = spoken.Values.ToEquatableArray() };
        if (!IsKept(rule, own) && !found.Owner.Rules.Exists(known => IsSame(known, rule)))
        {
            found.Owner.Rules.Add(rule);
            Release(rule, own, page, place);
        }

        return true;
    }

    /// <summary>A rule that holds already, since the table promises one of its members.</summary>
    private static bool IsKept(PresenceRule rule, List<MemberDraft> members) =>
        (rule.Kind == PresenceKind.AtLeastOne && members.Exists(member => member.Required) && !members.TrueForAll(member => member.Required))
        || (rule.Kind == PresenceKind.RequiredWith && rule.Values.IsEmpty && members.TrueForAll(member => member.Required));

    /// <summary>A member that need not be given in every call is not required, whatever its row says; where the row says a plain yes, that is told.</summary>
    private void Release(PresenceRule rule, List<MemberDraft> members, string page, Place place)
    {
        foreach (var member in members.Where(member => member.Required && rule.Kind != PresenceKind.AtMostOne))
        {
            member.Required = false;
            findings.Add(Finding.Of(Rules.Contradiction, page, place, $"Whether '{member.WireName}' is required", $"a matter of '{rule.Text}'", "a plain yes", member.Place.In(member.Page), "the former"));
        }
    }

    // The rows of one rule often repeat it, each in its own words.
    private static bool IsSame(PresenceRule known, PresenceRule rule) => known.Kind == rule.Kind && known.With == rule.With && known.Values == rule.Values
        && known.Members.Count == rule.Members.Count && known.Members.All(rule.Members.Contains);

    private static string? Bounded(string text) => text.Length is > 0 and <= LongestSentence ? text : null;

    private static string Plain(string text) => text.Replace("`", "");
}
