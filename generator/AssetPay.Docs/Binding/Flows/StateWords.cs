using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Flows;

/// <summary>What the rows and lines on a state say of it: which members it brings, how long it lasts, what it comes after.</summary>
internal static class StateWords
{
    private static readonly Regex _brings = new(
        "\\b(?:with|[Ll]ook at) (?<names>\\w+(?: ?(?:\\+|,|and) \\w+)*)|(?<names>\\b\\w+) is there\\b", RegexOptions.CultureInvariant);

    private static readonly Regex _lasts = new(
        "(?<count>\\d{1,4})[ -](?<unit>second|minute|hour|day)s?[ -](?<state>\\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _after = new("\\bafter\\b[^.;]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _word = new("[A-Za-z_][\\w-]*", RegexOptions.CultureInvariant);

    public static FlowStateModel Of(string state, IReadOnlyList<FlowStatement> told, IReadOnlyList<string> states, ObjectModel type)
    {
        var said = Said(state, told).ToList();
        var brought = said.SelectMany(words => _brings.Matches(words).Cast<Match>()).SelectMany(match => Words(match.Groups["names"].Value)).ToList();
        return new(state)
        {
            // What is promised is there from the beginning.
            Members = type.Properties.Where(member => !member.Required && (brought.Contains(member.WireName) || ComesWith(member, state)) && !states.Contains(member.WireName))
                .Select(member => member.WireName).ToEquatableArray(),
            Seconds = said.SelectMany(words => _lasts.Matches(words).Cast<Match>()).Where(match => match.Groups["state"].Value == state).Select(Seconds).FirstOrDefault(),
        };
    }

    /// <summary>The steps that an end follows: those that a sentence names, and those that its row has behind "after".</summary>
    public static EquatableArray<string> After(string end, IReadOnlyList<FlowStatement> told, IReadOnlyList<string> steps)
    {
        var named = told.Where(statement => statement.Topic == FlowTopic.After && statement.Words[1].Text == end).Select(statement => statement.Words[0].Text);
        var behind = Said(end, told).SelectMany(words => _after.Matches(words).Cast<Match>()).SelectMany(match => Words(match.Value));
        var all = named.Concat(behind).ToList();
        return steps.Where(all.Contains).ToEquatableArray();
    }

    /// <summary>"(from "hold" on)", "(status === "reverted")": the comment on the member names the state.</summary>
    private static bool ComesWith(PropertyModel member, string state) =>
        Regex.IsMatch(member.Summary.PlainText, $"\\bfrom [\"'`]?{Regex.Escape(state)}[\"'`]? on\\b|===? ?[\"'`]{Regex.Escape(state)}[\"'`]", RegexOptions.CultureInvariant);

    private static IEnumerable<string> Said(string state, IReadOnlyList<FlowStatement> told) =>
        told.Where(statement => statement.Topic == FlowTopic.Step && statement.Words[0].Text == state).Select(statement => statement.Says);

    private static IEnumerable<string> Words(string text) => _word.Matches(text).Cast<Match>().Select(match => match.Value);

    private static int? Seconds(Match match) => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) * char.ToLowerInvariant(match.Groups["unit"].Value[0]) switch
    {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        _ => 24 * 60 * 60,
    };
}
