using ApiDocs.Tests.Parsing;

namespace ApiDocs.Tests.Flows;

/// <summary>What a guide says of states, statement by statement.</summary>
public sealed class FlowFormTests
{
    private static string Told(string text) => string.Join("; ", Reading.Page("# Guide\n\n" + text + "\n").Flows.Select(one => $"{one.Topic}: {string.Join(" ", one.Words.Select(word => word.Text))} {one.Says}".TrimEnd()));

    [Theory]
    [InlineData("The path is `a → b -> c`.", "Path: a b c")]
    [InlineData("```\n1. a -> Begun  \nb => Ended\n```", "Path: a b; Step: a Begun; Step: b Ended")]
    [InlineData("```\na -> Begun\n```", "")]
    [InlineData("The path is `a → b`.\n\n| State | Meaning |\n| --- | --- |\n| `a` | Begun. |\n| b | Ended. |\n| `a b` | Both. |", "Path: a b; Step: a Begun.")]
    [InlineData("The path is `a → b`.\n\n| State |\n| --- |\n| `a` |", "Path: a b")]
    [InlineData("| State | Meaning |\n| --- | --- |\n| `a` | Begun. |", "")]
    [InlineData("What happens after `a` shows as `b`.", "After: a b")]
    [InlineData("What happens after a shows as `b`.", "")]
    [InlineData("What happens after `a` shows as b.", "")]
    [InlineData("Waits `30s, 5m` each.", "Waits: 30s, 5m")]
    [InlineData("Waits `30s` each.", "")]
    [InlineData("## Rejecting\n\n```\n\n  { \"a\": 1 }\n```", "Refusal: \n  { \"a\": 1 }")]
    [InlineData("## Rejecting\n\nSay `{ \"a\": 1 }`, not `a`.", "Refusal: { \"a\": 1 }")]
    [InlineData("## Accepting\n\nSay `{ \"a\": 1 }`.", "")]
    public void States_follow_one_another_where_the_guide_says_so(string text, string told) => Assert.Equal(told, Told(text));
}
