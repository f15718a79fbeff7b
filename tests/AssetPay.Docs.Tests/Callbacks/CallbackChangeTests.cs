using ApiDocs.Changes;
using ApiDocs.Flow;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Callbacks;

public sealed class CallbackChangeTests
{
    [Theory]
    [InlineData("X-Tide-Mac", "X-Tide-Seal", "the API: callbacks: header X-Tide-Mac → X-Tide-Seal")]
    [InlineData(", mac=<", ", sig=<", "the API: callbacks: parts when, msg, mac, mac2 → when, msg, sig, mac2")]
    [InlineData("{msg}:{when}:{body}", "{when}:{msg}:{body}", "the API: callbacks: signed {id}:{time}:{body} → {time}:{id}:{body}")]
    [InlineData("90 seconds", "30 seconds", "the API: callbacks: tolerance 90 s → 30 s")]
    [InlineData("`boat.id`, `boat.state`", "`boat.id`", "the API: callbacks: event boat.id, boat.state → boat.id")]
    [InlineData("`boat.kind === \"ferry\"` and ", "", "the API: callbacks: approval boat.kind = ferry, boat.state = waiting → boat.state = waiting")]
    [InlineData("409 Conflict", "403 Forbidden", "the API: callbacks: rejection 409 message → 403 message")]
    public void A_changed_scheme_breaks_and_is_told_at_its_line(string from, string to, string told)
    {
        var (old, now) = (TidePages.With(), TidePages.Changed(from, to));
        var change = Assert.Single(Compare(old, now));
        Assert.Equal((told, true), (ChangeSentence.Of(change), change.IsBreaking));
        Assert.Equal("webhooks.md", ChangePlaces.New(change, now.Bound.Sources)!.Page);
    }

    [Fact]
    public void Callbacks_that_are_gone_break_and_new_ones_do_not()
    {
        var (with, without) = (TidePages.With(), InventedDocs.Of(("boats.md", InventedDocs.BoatPage())));
        Assert.True(Assert.Single(Compare(with, without), change => change.Part == PartKind.Callbacks).IsBreaking);
        Assert.False(Assert.Single(Compare(without, with), change => change.Part == PartKind.Callbacks).IsBreaking);
    }

    [Fact]
    public void A_lock_says_how_callbacks_are_signed()
    {
        var lines = LockWriter.Write(ContractOf.Model(TidePages.With().Model)).Split('\n');
        Assert.Contains("""    {"callbacks": "of the API", "header": "X-Tide-Mac", "parts": "when, msg, mac, mac2", "signed": "{id}:{time}:{body}", "tolerance": "90 s", "event": "boat.id, boat.state", "approval": "boat.kind = ferry, boat.state = waiting", "rejection": "409 message"},""", lines);
    }

    private static EquatableArray<Change> Compare(InventedDocs old, InventedDocs now) => ContractDiff.Compare(ContractOf.Model(old.Model), ContractOf.Model(now.Model));
}
