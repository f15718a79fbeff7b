using System.Text.RegularExpressions;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Flows;

/// <summary>What the rows and lines on a state say of it: which members it brings, how long it lasts, what it comes after.</summary>
internal static class StateWords
{
    // Ten years: what is longer is a slip of the pen, and more than a number of seconds can hold.
    private const int Longest = 10 * 366 * 24 * 60 * 60;

    private static readonly Regex _brings = new(
        "\\b(?:with|[Ll]ook at) (?<names>\\w+(?: ?(?:\\+|,|and) \\w+)*)|(?<names>\\b\\w+) is there\\b", RegexOptions.CultureInvariant);

    private static readonly Regex _lasts = new(
        "(?<![0-9.,])(?<count>[0-9]+)[ -](?<unit>second|minute|hour|day)s?[ -](?<state>\\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _after = new("\\bafter\\b[^.;]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _word = new("[A-Za-z_][\\w-]*", RegexOptions.CultureInvariant);

    public static FlowStateModel Of(string state, IReadOnlyList<FlowStatement> told, IReadOnlyList<string> states, ObjectModel type)
    {
        var said = Said(state, told).ToList();
        var brought = said.SelectMany(Brought).ToList();
        return new(state)
        {
            // What is promised is there from the beginning.
            Members = type.Properties.Where(member => !member.Required && (brought.Contains(member.WireName) || ComesWith(member, state)) && !states.Contains(member.WireName))
                .Select(member => member.WireName).ToEquatableArray(),
            Seconds = said.SelectMany(words => Lasting(state, words)).Select(Seconds).FirstOrDefault(),
        };
    }

    /// <summary>Whether something of a state was read from what is said of it.</summary>
    public static bool IsOf(FlowStateModel state, string says) =>
        Brought(says).Any(state.Members.Contains) || Behind(says).Any(state.After.Contains) || (state.Seconds is not null && Lasting(state.Value, says).Any(match => Seconds(match) == state.Seconds));

    /// <summary>What is said of how long a state lasts that is no time: "a 99999999999-day hold". Null: nothing of the kind.</summary>
    public static string? NoTime(string state, string says) => Lasting(state, says).FirstOrDefault(match => Seconds(match) is null)?.Value;

    /// <summary>The steps that an end follows: those that a sentence names, and those that its row has behind "after".</summary>
    public static EquatableArray<string> After(string end, IReadOnlyList<FlowStatement> told, IReadOnlyList<string> steps)
    {
        var named = told.Where(statement => statement.Topic == FlowTopic.After && statement.Words[1].Text == end).Select(statement => statement.Words[0].Text);
        var behind = Said(end, told).SelectMany(Behind);
        var all = named.Concat(behind).ToList();
        return steps.Where(all.Contains).ToEquatableArray();
    }

    /// <summary>"(from "hold" on)", "(status === "reverted")": the comment on the member names the state.</summary>
    private static bool ComesWith(PropertyModel member, string state) =>
        Regex.IsMatch(member.Summary.PlainText, $"\\bfrom [\"'`]?{Regex.Escape(state)}[\"'`]? on\\b|===? ?[\"'`]{Regex.Escape(state)}[\"'`]", RegexOptions.CultureInvariant);

    private static IEnumerable<string> Said(string state, IReadOnlyList<FlowStatement> told) =>
        told.Where(statement => statement.Topic == FlowTopic.Step && statement.Words[0].Text == state).Select(statement => statement.Says);

    private static IEnumerable<string> Brought(string says) => _brings.Matches(says).Cast<Match>().SelectMany(match => Words(match.Groups["names"].Value));

    private static IEnumerable<string> Behind(string says) => _after.Matches(says).Cast<Match>().SelectMany(match => Words(match.Value));

    private static IEnumerable<Match> Lasting(string state, string says) => _lasts.Matches(says).Cast<Match>().Where(match => match.Groups["state"].Value == state);

    private static IEnumerable<string> Words(string text) => _word.Matches(text).Cast<Match>().Select(match => match.Value);

    private static int? Seconds(Match match) => SpanReader.Seconds(match.Groups["count"].Value, match.Groups["unit"].Value, Longest);
}
