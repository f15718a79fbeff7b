using ApiDocs.Tests.Parsing;

namespace ApiDocs.Tests.Callbacks;

/// <summary>What a page says of callbacks, statement by statement.</summary>
public sealed class CallbackFormTests
{
    // "Topic: words, words".
    private static string Told(string text) => string.Join("; ", Reading.Page("# Webhooks\n\n" + text + "\n").Callbacks.Select(one => $"{one.Topic}: {string.Join(", ", one.Words.Select(word => word.Text))}"));

    [Theory]
    [InlineData("```\n\n  X-Tide-Mac: t=<time>,s=<hex>  \n\n```", "Header: X-Tide-Mac, t=<time>,s=<hex>")]
    [InlineData("```\n\n  <id>.<time>  \n\n```", "Signed: <id>.<time>")]
    [InlineData("```\nX-Tide-Mac\n```", "")]
    [InlineData("* `id` — the number of the event", "Naming: id, — the number of the event")]
    [InlineData("* `id`", "")]
    [InlineData("* `an id` — the number", "")]
    [InlineData("* the `id` — the number", "")]
    [InlineData("* [](/a.md)", "")]
    [InlineData("## Rejecting\n\n```http\n\n  HTTP/1.1 409 Conflict\n\n{ \"message\": \"No\" }\n```", "Rejection: 409, message")]
    [InlineData("## Rejecting\n\n```http\nHTTP/1.1 200 OK\n\n{ \"message\": \"No\" }\n```", "")]
    [InlineData("## Accepting\n\n```http\nHTTP/1.1 409 Conflict\n\n{ \"message\": \"No\" }\n```", "")]
    public void Blocks_show_headers_templates_names_and_answers(string block, string told) => Assert.Equal(told, Told(block));

    [Theory]
    [InlineData("| Field | Description |\n| --- | --- |\n| `a.b` | The b. |", "Field: a.b, The b.")]
    [InlineData("| Description | Field |\n| --- | --- |\n| The b. | `a.b` |", "Field: a.b, The b.")]
    [InlineData("| Field | Type |\n| --- | --- |\n| `a.b` | int |", "")]
    [InlineData("| Description | Type |\n| --- | --- |\n| The b. | int |", "")]
    [InlineData("<table><tr><th>Field</th><th>Description</th></tr><tr><td>a</td></tr><tr><td></td><td>None.</td></tr><tr><td>b</td><td>The b.</td></tr></table>", "Field: b, The b.")]
    [InlineData("<table><tr><th>Description</th><th>Field</th></tr><tr><td>The a.</td></tr><tr><td>The b.</td><td>b</td></tr></table>", "Field: b, The b.")]
    public void A_table_on_the_payload_tells_its_fields(string table, string told) => Assert.Equal(told, Told("## Event payload\n\n" + table));

    [Theory]
    [InlineData("The `X-Tide-Mac` header holds the signature.", "HeaderName: X-Tide-Mac")]
    [InlineData("The `X-Tide-Mac` header holds the time.", "")]
    [InlineData("The `X-Tide-Mac` signs the body with `t=<time>,s=<hex>`.", "Header: X-Tide-Mac, t=<time>,s=<hex>; Algorithm: hex")]
    [InlineData("The header is signed; `mac` says how.", "")]
    [InlineData("The signature is in `X-Tide-Mac`.", "")]
    [InlineData("Events repeat; keep the pair of `id` and the `state`, then `kind`.", "EventKey: id, state")]
    [InlineData("With `kind` known, events repeat; keep the pair `id`, `state`.", "EventKey: id, state")]
    [InlineData("Events repeat; keep the pair with `id`.", "")]
    [InlineData("Keep the pair of `id` and `state`.", "")]
    public void Sentences_tell_of_signatures_and_repeats(string text, string told) => Assert.Equal(told, Told(text));
}
