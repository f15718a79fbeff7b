using System.Text;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Callbacks;

public sealed class VerificationTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_delivery_has_its_body_its_id_its_time_and_its_key()
    {
        var callback = Verify(HarbourCallback.Boat("b-1")).Require();

        Assert.Equal(("d-1", _time.GetUtcNow(), "b-1:arrived", false), (callback.DeliveryId, callback.Time, callback.DedupeKey, callback.IsApprovalRequest));
        Assert.Equal("b-1", callback.Body.GetProperty("boat").GetProperty("id").GetString());
        Assert.Equal("b-1:arrived (delivery d-1)", callback.ToString());
        Assert.Empty(callback.MissingMembers);
    }

    [Fact]
    public void A_request_for_approval_goes_by_a_key_of_its_own()
    {
        var callback = Verify(HarbourCallback.Boat("b-1", "waiting", "ferry")).Require();

        Assert.Equal(("b-1", true), (callback.DedupeKey, callback.IsApprovalRequest));
        Assert.False(Verify(HarbourCallback.Boat("b-1", "waiting")).Require().IsApprovalRequest);
    }

    [Fact]
    public void Values_that_hold_the_dividing_sign_make_no_other_key() =>
        Assert.NotEqual(Verify(HarbourCallback.Boat("a:b", "c")).Require().DedupeKey, Verify(HarbourCallback.Boat("a", "b:c")).Require().DedupeKey);

    [Fact]
    public void Of_members_that_come_twice_key_and_body_take_the_same_one()
    {
        var callback = Verify("""{"boat":{"id":"a","state":"waiting","kind":"ferry"},"boat":{"id":"b","state":"waiting","kind":"ferry","st\u0061te":"arrived"}}"""u8.ToArray()).Require();

        Assert.Equal(("b:arrived", false), (callback.DedupeKey, callback.IsApprovalRequest));
        Assert.Equal(("b", "arrived"), (callback.Body.GetProperty("boat").GetProperty("id").GetString(), callback.Body.GetProperty("boat").GetProperty("state").GetString()));
    }

    [Fact]
    public void A_byte_order_mark_is_signed_with_the_body_and_not_read() =>
        Assert.Equal("b-1:arrived", Verify([.. "\uFEFF"u8, .. HarbourCallback.Boat("b-1")]).Require().DedupeKey);

    [Fact]
    public void A_delivery_id_cannot_begin_a_line_of_its_own_in_a_log() =>
        Assert.Equal("b-1:arrived (delivery d-1 fail)", Verify(HarbourCallback.Boat("b-1"), HarbourCallback.Sign(HarbourCallback.Boat("b-1"), _time, "d-1\nfail")).Require().ToString());

    [Fact]
    public void A_very_long_id_is_a_key_like_any_other() =>
        Assert.Equal(100_008, Verify(HarbourCallback.Boat(new string('x', 100_000))).Require().DedupeKey.Length);

    [Theory]
    [InlineData("", "is no JSON")]
    [InlineData("{", "is no JSON")]
    [InlineData("{} {}", "is no JSON")]
    [InlineData("[]", "no object")]
    [InlineData("{}", "lacks 'boat'")]
    [InlineData("{\"boat\":7}", "lacks 'boat.kind'")]
    [InlineData("{\"boat\":{\"kind\":\"ferry\"}}", "lacks 'boat.state'")]
    [InlineData("{\"boat\":{\"kind\":\"yacht\"}}", "lacks 'boat.id'")]
    [InlineData("{\"boat\":{\"kind\":\"yacht\",\"id\":\"\",\"state\":\"x\"}}", "lacks 'boat.id'")]
    [InlineData("{\"boat\":{\"id\":\"b-1\",\"state\":\"waiting\"}}", "lacks 'boat.kind'")]
    public void A_body_that_is_not_the_documented_one_is_told_with_its_path(string body, string reason)
    {
        var verification = Verify(Encoding.UTF8.GetBytes(body));

        Assert.Equal((ApiCallbackRefusal.BodyUnreadable, false), (verification.Refusal, verification.IsVerified));
        Assert.Contains(reason, verification.Reason, StringComparison.Ordinal);
        Assert.Equal(ApiCallbackRefusal.BodyUnreadable, Assert.Throws<ApiCallbackException>(verification.Require).Refusal);
    }

    [Fact]
    public void A_body_that_is_no_text_or_too_deep_is_unreadable_and_throws_nothing()
    {
        Assert.Equal(ApiCallbackRefusal.BodyUnreadable, Verify([.. "{\"boat\":{\"id\":\""u8, 0xC3, 0x28, .. "\",\"state\":\"x\",\"kind\":\"y\"}}"u8]).Refusal);
        Assert.Equal(ApiCallbackRefusal.BodyUnreadable, Verify(Encoding.UTF8.GetBytes(new string('[', 100) + new string(']', 100))).Refusal);
    }

    [Fact]
    public void The_reasons_come_in_their_order_and_show_no_secret()
    {
        var body = "not json"u8.ToArray();
        var header = HarbourCallback.Sign(body, _time, secret: "another");
        var reasons = new List<ApiCallbackVerification<HarbourCallback>> { Verify(body, ""), Verify(body, "t=x"), Verify(body, header) };
        _time.Advance(TimeSpan.FromSeconds(301));
        reasons.Add(Verify(body, header));

        Assert.Equal([ApiCallbackRefusal.HeaderMissing, ApiCallbackRefusal.HeaderMalformed, ApiCallbackRefusal.SignatureMismatch, ApiCallbackRefusal.TimeOutOfTolerance], reasons.Select(each => each.Refusal));
        Assert.Contains("was signed 301 s ago", reasons[3].Reason, StringComparison.Ordinal);
        Assert.All(reasons, each => Assert.DoesNotContain(HarbourCallback.Secret, each.Reason, StringComparison.Ordinal));
        Assert.All(reasons, each => Assert.DoesNotContain(header.Split("s=")[1], each.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"test\":true}", null, true)]
    [InlineData("{\"test\":true,\"at\":\"now\"}", " ", true)]
    [InlineData("{\"test\":true}", "t=1", false)]
    [InlineData("{\"test\":\"true\"}", null, false)]
    [InlineData("{\"test\":true,\"boat\":{}}", null, false)]
    [InlineData("{\"test\":true,\"bo\\u0061t\":{}}", null, false)]
    [InlineData("[true]", null, false)]
    [InlineData("{\"test\":true", null, false)]
    public void Only_an_unsigned_test_without_an_event_is_one(string body, string? header, bool isTest)
    {
        Assert.Equal(isTest, HarbourCallback.Protocol.IsAddressTest(Encoding.UTF8.GetBytes(body), header));
        Assert.Equal(isTest, Verify(Encoding.UTF8.GetBytes(body), header ?? "").IsAddressTest);
        Assert.False(Verify(Encoding.UTF8.GetBytes(body), header ?? "").IsVerified);
    }

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public void A_test_is_short(int length, bool isTest)
    {
        const string Test = "{\"test\":true}";
        Assert.Equal(isTest, HarbourCallback.Protocol.IsAddressTest(Encoding.UTF8.GetBytes(Test + new string(' ', length - Test.Length)), null));
    }

    [Fact]
    public void Where_nothing_asks_for_approval_no_delivery_does()
    {
        var told = new ApiCallbackProtocol<System.Text.Json.JsonElement, HarbourCallback>
        {
            Scheme = HarbourCallback.Protocol.Scheme,
            EventKey = HarbourCallback.Protocol.EventKey,
            ApprovalKey = HarbourCallback.Protocol.ApprovalKey,
            ReadBody = HarbourCallback.Protocol.ReadBody,
            Create = HarbourCallback.Protocol.Create,
        };
        var body = HarbourCallback.Boat("b-1", "waiting", "ferry");
        var callback = told.Verify(body, HarbourCallback.Sign(body, _time), [HarbourCallback.Secret], _time).Require();
        Assert.Equal(("b-1:waiting", false), (callback.DedupeKey, callback.IsApprovalRequest));
    }

    private ApiCallbackVerification<HarbourCallback> Verify(byte[] body, string? header = null) =>
        HarbourCallback.Protocol.Verify(body, header ?? HarbourCallback.Sign(body, _time), [HarbourCallback.Secret], _time);
}
