using System.Text;

namespace ApiDocs.Runtime.Tests.Callbacks;

public sealed class SignatureTests
{
    private const string Time = "2026-07-31T12:00:00.000Z";
    private const string Completed = """{"event":"trade.completed","tradeId":"trade-1"}""";
    private const string Approval = """{"trade":{"id":"t-1","type":"withdraw","status":"initiated"}}""";
    private const string CompletedSignature = "264a1a0c4deb4462658b9cc21cce4bf2baaf8da9dd7dd1a51bbd71e0f4d81135";

    private const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000";

    private static readonly DateTimeOffset s_now = new(2026, 7, 31, 12, 0, 0, TimeSpan.Zero);

    private static readonly ApiCallbackScheme s_scheme = new() { Header = "X-Shop-Signature", TimePart = "t", IdPart = "id", SignatureParts = ["s", "s1"], SignedPrefix = "{id}.{time}." };

    [Theory]
    [InlineData("current-secret", "delivery-1", Completed, CompletedSignature)]
    [InlineData("k", "d-1", Approval, "c4792fa6a965bd2bd8af4cc1e202f3aa69e69d9f32dbf0a1d672db8016b5caea")]
    [InlineData("k", "d-1", "", "4d2a31c15cf9fe12becc90cefe1499d9b18ac29ade49dd319ea4bf1d75c180cb")]
    public void Known_deliveries_have_their_known_signatures(string secret, string id, string body, string signature)
    {
        var header = ApiCallbackSignature.Sign(s_scheme, Encoding.UTF8.GetBytes(body), secret, id, s_now);

        Assert.Equal($"t={Time},id={id},s={signature}", header);
        Assert.Equal((ApiCallbackRefusal.None, id), Check(header, body, secret));
    }

    [Theory]
    [InlineData(null, ApiCallbackRefusal.HeaderMissing)]
    [InlineData(" ", ApiCallbackRefusal.HeaderMissing)]
    [InlineData("nonsense", ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=" + Time + ",s=" + CompletedSignature, ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=" + Time + ",id=,s=" + CompletedSignature, ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=" + Time + ",id=delivery-1", ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=" + Time + ",id=delivery-1,s=abc", ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=" + Time + ",id=delivery-1,s=z64a1a0c4deb4462658b9cc21cce4bf2baaf8da9dd7dd1a51bbd71e0f4d81135", ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=yesterday,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=2026-07-31T11:54:59.999Z,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.TimeOutOfTolerance)]
    [InlineData("t=2026-07-31T12:05:00.001Z,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.TimeOutOfTolerance)]
    [InlineData("t=2026-07-31T11:55:00.000Z,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.SignatureMismatch)]
    [InlineData("t=2026-07-31T12:05:00.000Z,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.SignatureMismatch)]
    [InlineData("t=" + Time + ",id=delivery-2,s=" + CompletedSignature, ApiCallbackRefusal.SignatureMismatch)]
    [InlineData("t=2026-07-31T12:00:00Z,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.SignatureMismatch)]
    [InlineData(" t = " + Time + " , v=1 , id = delivery-1 , s1 = 264A1A0C4DEB4462658B9CC21CCE4BF2BAAF8DA9DD7DD1A51BBD71E0F4D81135 ", ApiCallbackRefusal.None)]
    [InlineData("t=" + Time + ",id=delivery-1,s=short,s1=" + CompletedSignature, ApiCallbackRefusal.None)]
    [InlineData("s1=" + CompletedSignature + ",id=delivery-1,t=" + Time, ApiCallbackRefusal.None)]
    [InlineData("t=" + Time + ",id=delivery-1,s=" + Zeros + ",s=" + CompletedSignature, ApiCallbackRefusal.None)]
    [InlineData("t=" + Time + ",id=delivery-1,s=" + CompletedSignature + ",t=2031-01-01T00:00:00.000Z,id=other,s=" + Zeros, ApiCallbackRefusal.None)]
    [InlineData("t=2031-01-01T00:00:00.000Z,id=other,s=" + Zeros + ",t=" + Time + ",id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.TimeOutOfTolerance)]
    [InlineData("t=2026-07-31T14:00:00.000+02:00,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.SignatureMismatch)]
    [InlineData("t=0001-01-01T00:00:00+14:00,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=9999-12-31T23:59:59Z,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.TimeOutOfTolerance)]
    [InlineData("t=12:00,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.HeaderMalformed)]
    [InlineData("t=July,id=delivery-1,s=" + CompletedSignature, ApiCallbackRefusal.HeaderMalformed)]
    public void Each_thing_that_is_wrong_has_its_own_reason(string? header, ApiCallbackRefusal refusal)
    {
        Assert.Equal(refusal, Check(header, Completed, "current-secret").Refusal);
        if (refusal != ApiCallbackRefusal.None)
        {
            Assert.Null(Check(header, Completed, "current-secret").Id);
        }
    }

    [Theory]
    [InlineData("2026-07-31T14:00:00.000+02:00")]
    [InlineData("2026-07-31T12:00:00")]
    [InlineData("2026-07-31T12:00:00.123456789Z")]
    public void A_time_is_signed_as_the_text_that_came_in_whatever_form_of_ISO_8601_it_has(string time)
    {
        var signature = Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData("k"u8, Encoding.UTF8.GetBytes($"d-1.{time}.{Completed}")));
        Assert.Equal(ApiCallbackRefusal.None, Check($"t={time},id=d-1,s={signature}", Completed, "k").Refusal);
    }

    [Fact]
    public void A_huge_header_is_read_and_refused()
    {
        var parts = string.Concat(Enumerable.Repeat($",s={Zeros}", 20_000));
        Assert.Equal(ApiCallbackRefusal.SignatureMismatch, Check($"t={Time},id=delivery-1{parts}", Completed, "current-secret").Refusal);
        Assert.Equal(ApiCallbackRefusal.HeaderMalformed, Check(new string(',', 1_000_000), Completed, "current-secret").Refusal);
    }

    [Fact]
    public void A_body_that_was_written_anew_is_not_the_one_that_was_signed()
    {
        var header = ApiCallbackSignature.Sign(s_scheme, Encoding.UTF8.GetBytes(Completed), "k", "d-1", s_now);
        Assert.Equal(ApiCallbackRefusal.SignatureMismatch, Check(header, Completed.Replace(":", ": ", StringComparison.Ordinal), "k").Refusal);
    }

    [Fact]
    public void While_one_secret_replaces_another_both_are_taken()
    {
        var header = ApiCallbackSignature.Sign(s_scheme, Encoding.UTF8.GetBytes(Completed), "old", "d-1", s_now);
        Assert.Equal(ApiCallbackRefusal.None, Check(header, Completed, "new", "old").Refusal);
        Assert.Equal(ApiCallbackRefusal.SignatureMismatch, Check(header, Completed, "new").Refusal);
    }

    [Fact]
    public void An_id_that_looks_like_a_part_of_the_template_stays_an_id()
    {
        var header = ApiCallbackSignature.Sign(s_scheme, Encoding.UTF8.GetBytes(Completed), "k", "{time}", s_now);
        Assert.Equal((ApiCallbackRefusal.None, "{time}"), Check(header, Completed, "k"));
        Assert.Equal(ApiCallbackRefusal.SignatureMismatch, Check(header.Replace("{time}", Time, StringComparison.Ordinal), Completed, "k").Refusal);
    }

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("good", " ")]
    public void A_secret_that_anybody_has_is_refused(params string[] secrets) =>
        Assert.Throws<ArgumentException>("secrets", () => Check("t=1", Completed, secrets));

    private static (ApiCallbackRefusal Refusal, string? Id) Check(string? header, string body, params string[] secrets) =>
        (ApiCallbackSignature.Check(s_scheme, Encoding.UTF8.GetBytes(body), header, secrets, s_now, out var id), id);
}
