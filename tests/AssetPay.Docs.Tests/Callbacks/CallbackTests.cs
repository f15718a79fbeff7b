using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Callbacks;

public sealed class CallbackTests
{
    [Fact]
    public void A_scheme_of_other_names_and_order_is_read()
    {
        var docs = TidePages.With();
        var callbacks = docs.Model.Callbacks!;
        Assert.Equal(new CallbackSignatureModel("X-Tide-Mac", "when", "msg", EquatableArray.Of("mac", "mac2"), "{id}:{time}:", 90), callbacks.Signature);
        Assert.Equal(["boat.id", "boat.state"], callbacks.EventKey);
        Assert.Equal([new("boat.kind", "ferry"), new("boat.state", "waiting")], callbacks.Approval);
        Assert.Equal(new CallbackRejectionModel(409, "message"), callbacks.Rejection);
        Assert.Equal(20, callbacks.AnswerSeconds);
        Assert.Null(callbacks.TestMember);
        Assert.Equal([new("boat.state", "Where the boat is now")], callbacks.Fields);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule.Severity == Severity.Warning && finding.Page == "webhooks.md");
    }

    [Fact]
    public void A_body_that_no_page_declares_is_made_of_its_example()
    {
        var docs = TidePages.With();
        Assert.Equal("CallbackBody", docs.Model.Callbacks!.BodyType);
        Assert.Equal("Object", docs.Member("CallbackBody", "boat").Type.Kind.ToString());
    }

    [Theory]
    [InlineData("## Seeing a Boat", "{ \"mast\": 3 }", "")]
    [InlineData("## A List as the Body", "[ { \"mast\": 3 } ]", "")]
    [InlineData("## Test Payload", "{ \"isTest\": true }", "")]
    [InlineData("## Empty Payload", "{}", "")]
    [InlineData("## Payload of a Loss", "{ \"sunk\": true }", "sunk")]
    [InlineData("## Payload of a Trial", "{ \"tested\": 5 }", "tested")]
    public void A_body_is_made_of_the_examples_of_bodies_alone(string heading, string sample, string added)
    {
        var docs = TidePages.Changed("## Checking the Signature", $"{heading}\n\n```json\n{sample}\n```\n\n## Checking the Signature");
        Assert.Equal(["boat", "sentAt", .. added.Length > 0 ? [added] : Array.Empty<string>()], docs.Object("CallbackBody").Properties.Select(member => member.WireName));
    }

    [Fact]
    public void Callbacks_whose_body_no_page_shows_are_told_and_left_out()
    {
        var docs = TidePages.Changed("## Event Payload", "## What Is Sent");
        HasNoVerifier(docs, "no page declares or shows its body");
    }

    [Theory]
    [InlineData("\"length\": 12.5 }", "\"length\": 12.5 }", "boat.id boat.state")]
    [InlineData("\"length\": 12.5 }", "\"length\": 12.5 }, \"pier\": { \"number\": 3 }", "")]
    public void What_is_inside_the_only_object_of_a_body_is_named_without_it(string from, string to, string key)
    {
        var page = TidePages.Page().Replace("combination of `boat.id`, `boat.state`", "combination of `id`, `state`", StringComparison.Ordinal).Replace(from, to, StringComparison.Ordinal);
        Assert.Equal(key, string.Join(" ", TidePages.Of(page).Model.Callbacks!.EventKey));
    }

    [Theory]
    [InlineData("mac=<signature>", true)]
    [InlineData("mac=<hex-signature>", false)]
    [InlineData("mac=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", false)]
    public void How_a_signature_is_written_is_a_guess_where_nobody_says_or_shows_it(string part, bool isGuess)
    {
        var page = TidePages.Page(header: "X-Tide-Mac: when=2026-05-01T06:00:00Z, msg=<message-id>, " + part).Replace("<hex-signature of the old secret>", "<signature of the old secret>", StringComparison.Ordinal);
        Assert.Equal(isGuess, TidePages.Of(page).Findings.Any(finding => finding.Message.StartsWith("How the signature of a callback is written", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_example_of_a_body_is_a_place_of_it() =>
        Assert.Equal(["webhooks.md(13,1)", "webhooks.md(8,1)"], TidePages.With().Bound.Sources.Of("callbacks (body)").Select(place => place.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_body_that_a_page_declares_is_that_one()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage()), ("webhooks.md", TidePages.Page()),
            ("types.md", "# Types\n\n## Webhook Event\n\n```typescript\ninterface Tide { boat: Boat; sentAt: Date; }\n```\n\n```typescript\ninterface Boat { id: string; state: string; kind: string; length: number; }\n```"));
        Assert.Equal("Tide", docs.Model.Callbacks!.BodyType);
    }

    [Fact]
    public void A_name_in_the_template_is_explained_by_a_bullet()
    {
        var docs = TidePages.Changed(TidePages.Signed, "<stamp>|<number>|<rest>");
        Assert.Null(docs.Model.Callbacks);
        var named = TidePages.Changed("A timestamp that", "* `number` — what the header has in `msg=`\n* `stamp` — what it has in `when=`\n* `payloadBytes` — nothing\n\nA timestamp that");
        Assert.NotNull(named.Model.Callbacks);
        docs = TidePages.Of(TidePages.Page(signed: "<stamp>|<number>|<rawBody>").Replace("A timestamp that", "* `number` — what the header has in `msg=`\n* `stamp` — what it has in `when=`\n\nA timestamp that", StringComparison.Ordinal));
        Assert.Equal("{time}|{id}|", docs.Model.Callbacks!.Signature.SignedPrefix);
    }

    [Theory]
    [InlineData("X-Tide-Mac: msg=<message-id>,mac=<hex>", "its header has no time")]
    [InlineData("X-Tide-Mac: when=2026-05-01T06:00:00Z,mac=<hex>", "its header has no id of the delivery")]
    [InlineData("X-Tide-Mac: when=<unix seconds>,msg=<id>,mac=<hex>", "the time in its header is a number")]
    [InlineData("X-Tide-Mac: when=1777615200,msg=<message-id>,mac=<hex>", "the time in its header is a number")]
    [InlineData("X-Tide-Mac: when=2026-05-01T06:00:00Z;msg=<message-id>;mac=<hex>", "are not divided by commas")]
    [InlineData("X-Tide-Mac: when=2026-05-01T06:00:00Z,msg=<message-id>,seal=<wax>", "is plainly a signature")]
    public void A_header_that_cannot_be_checked_is_refused_clearly(string header, string reason)
    {
        var docs = TidePages.With(header: header);
        if (header.Contains("seal", StringComparison.Ordinal))
        {
            docs = TidePages.Of(TidePages.Page(header: header).Replace("mac2=<hex-signature of the old secret>", "seal2=<wax>", StringComparison.Ordinal));
        }

        HasNoVerifier(docs, reason);
    }

    [Theory]
    [InlineData("{body}:{msg}:{when}", "is not plainly the time, the id and the body at its end")]
    [InlineData("{msg}:{body}", "is not plainly the time, the id and the body at its end")]
    [InlineData("{msg}:{when}:{colour}", "is not plainly the time, the id and the body at its end")]
    [InlineData("whatever it is", "no page shows what is signed")]
    public void A_template_that_is_not_understood_makes_no_verifier(string signed, string reason)
    {
        var docs = TidePages.With(signed: signed);
        HasNoVerifier(docs, reason);
    }

    [Theory]
    [InlineData("signed with HMAC-SHA512", "it is signed with HMAC-SHA512")]
    [InlineData("signed with HMAC-SHA256, and the signature is base64", "it is signed with base64")]
    [InlineData("signed with HMAC-SHA256 (or HMAC-SHA265, as some say)", "it is signed with HMAC-SHA265")]
    [InlineData("signed with HMAC-SHA-224", "it is signed with HMAC-SHA-224")]
    [InlineData("signed with RSA", "it is signed with RSA")]
    [InlineData("signed with HMAC", "no page says that it is signed with HMAC-SHA256")]
    [InlineData("signed with SHA256", "no page says that it is signed with HMAC-SHA256")]
    [InlineData("sealed", "no page says that it is signed with HMAC-SHA256")]
    public void Another_algorithm_makes_no_verifier(string says, string reason)
    {
        var docs = TidePages.Changed("signed with HMAC-SHA256", says);
        HasNoVerifier(docs, reason);
    }

    [Theory]
    [InlineData("X-Tide-Mca")]
    [InlineData("X-Tides-Mac")]
    public void A_name_that_is_nearly_the_header_that_is_shown_is_told_at_its_place(string name)
    {
        var docs = Naming(name);
        var finding = docs.Single(Rules.Contradiction);
        Assert.Equal("X-Tide-Mac", docs.Model.Callbacks!.Signature.Header);
        Assert.Contains($"The header that signs callbacks is '{name}' here, but 'X-Tide-Mac' at webhooks.md(", finding.Message, StringComparison.Ordinal);
        Assert.Equal(name.Length, finding.Place.EndColumn - finding.Place.Column);
    }

    [Theory]
    [InlineData("X-Tide-Mac")]
    [InlineData("x-tide-mac")]
    [InlineData("X-Tide-Mac-Version")]
    [InlineData("X-Harbour")]
    public void The_same_name_and_quite_another_one_are_not(string name) =>
        Assert.DoesNotContain(Naming(name).Findings, finding => finding.Rule == Rules.Contradiction);

    [Fact]
    public void A_signature_without_any_header_is_told()
    {
        var docs = TidePages.Of("# Webhooks\n\nWebhooks are signed with HMAC-SHA256; the signature is in the `X-Tide` header.");
        HasNoVerifier(docs, "no page shows the signature's header");
    }

    [Fact]
    public void Pages_without_callbacks_say_nothing_of_them()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("guide.md", "# Mooring\n\nA rope is signed with HMAC-SHA256."));
        Assert.Null(docs.Model.Callbacks);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.CallbacksUnverified);
    }

    [Fact]
    public void A_tolerance_that_no_page_gives_is_a_guess()
    {
        var docs = TidePages.Changed("A timestamp that is more than 90 seconds off is refused.", "");
        Assert.Equal(300, docs.Model.Callbacks!.Signature.ToleranceSeconds);
        Assert.StartsWith("How far the time of a callback may be off is not stated clearly; it was read as 5 minutes", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tolerances_contradict_each_other()
    {
        var docs = TidePages.Changed("is refused.", "is refused. Refuse a timestamp that is more than 2 minutes off.");
        Assert.Contains("is 120 s here, but 90 s at webhooks.md", docs.Single(Rules.Contradiction).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_on_a_page_that_contradict_the_first_is_told()
    {
        var docs = TidePages.Changed("is refused.", "is refused. Refuse a timestamp that is more than 2 minutes off. Refuse a timestamp that is more than 3 minutes off.");
        Assert.Contains("is 120 s here, but 90 s at webhooks.md", docs.Single(Rules.Contradiction).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_without_an_answer_that_says_no_is_none()
    {
        var docs = TidePages.Changed("### Declining", "### Elsewhere");
        Assert.Empty(docs.Model.Callbacks!.Approval);
        Assert.Contains(docs.Findings, finding => finding.Message.Contains("no page shows the answer that says no", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_leads_nowhere_is_told_and_left_out()
    {
        var docs = TidePages.Changed("`boat.id`, `boat.state`", "`ship.id` and `boat.state`");
        Assert.Empty(docs.Model.Callbacks!.EventKey);
        Assert.Contains(docs.Findings, finding => finding.Message.Contains("has no 'ship.id'", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_decides_and_adds()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage()), ("webhooks.md", TidePages.Page()),
            ("overlay/webhooks.md", "# Webhooks\n\nRefuse a timestamp that is more than 2 minutes off. An unsigned test of the address has the body `{\"ping\": true}`.\n\nA repeated approval is told apart by `boat.id`."));
        var callbacks = docs.Model.Callbacks!;
        Assert.Equal(120, callbacks.Signature.ToleranceSeconds);
        Assert.Equal("ping", callbacks.TestMember);
        Assert.Equal(["boat.id"], callbacks.ApprovalKey);
        Assert.Equal("overlay/webhooks.md", docs.Single(Rules.OverlayWins).Page);
    }

    [Fact]
    public void What_was_read_has_its_place()
    {
        var docs = TidePages.With();
        Assert.Equal("webhooks.md", docs.Bound.Sources.First(ModelAddress.Callbacks("header"))!.Page);
        foreach (var aspect in new[] { "signed", "algorithm", "tolerance", "approval", "rejection", "event", "time", "body" })
        {
            Assert.NotNull(docs.Bound.Sources.First(ModelAddress.Callbacks(aspect)));
        }
    }

    private static void HasNoVerifier(InventedDocs docs, string reason)
    {
        Assert.Null(docs.Model.Callbacks);
        Assert.Contains(reason, docs.Single(Rules.CallbacksUnverified).Message, StringComparison.Ordinal);
    }

    private static InventedDocs Naming(string header) => TidePages.Changed("While a secret", $"Look for the signature in the `{header}` header. While a secret");
}
