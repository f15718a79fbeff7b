using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>What the documentation says of the API's callbacks. For generated code.</summary>
/// <typeparam name="TBody">The type of the body.</typeparam>
/// <typeparam name="TCallback">The type of a checked delivery.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiCallbackProtocol<TBody, TCallback> : ApiCallbackProtocol<TCallback>
    where TCallback : ApiCallback<TBody>
{
    /// <summary>Reads the body.</summary>
    public required ApiValueReader<TBody> ReadBody { get; init; }

    /// <summary>Makes the delivery.</summary>
    public required Func<ApiCallbackFacts, TBody, TCallback> Create { get; init; }

    internal override TCallback Read(ReadOnlySpan<byte> body, SignatureHeader header, CallbackEvent read)
    {
        var value = CallbackBody.Read(body, ReadBody, out var missing);
        return Create(new(header, read, missing), value);
    }
}

/// <summary>What the documentation says of the API's callbacks, whatever their body. For generated code.</summary>
/// <typeparam name="TCallback">The type of a checked delivery.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiCallbackProtocol<TCallback>
    where TCallback : ApiCallback
{
    private protected ApiCallbackProtocol()
    {
    }

    /// <summary>How they are signed.</summary>
    public required ApiCallbackScheme Scheme { get; init; }

    /// <summary>The members that tell one event from another, as JSON paths; none: each delivery is one.</summary>
    public IReadOnlyList<string> EventKey { get; init; } = [];

    /// <summary>What holds of a body that asks for approval; none: none does.</summary>
    public IReadOnlyList<ApiCallbackCondition> Approval { get; init; } = [];

    /// <summary>The members that tell one request for approval from another; none: as any event.</summary>
    public IReadOnlyList<string> ApprovalKey { get; init; } = [];

    /// <summary>The member that is true in the unsigned body that only tests the address; null: there is no such test.</summary>
    public string? TestMember { get; init; }

    /// <summary>The answer to a request for approval that says no; null: none is documented.</summary>
    public Func<string?, ApiCallbackAnswer>? Reject { get; init; }

    /// <summary>Checks a delivery and reads it; nothing of the body is read before its signature is found right.</summary>
    /// <param name="body">The body's bytes, just as they came in.</param>
    /// <param name="header">The signature header's value; null: there was none.</param>
    /// <param name="secrets">The secrets that are taken.</param>
    /// <param name="time">The clock; null: the system's.</param>
    /// <returns>The delivery, or why it is not taken.</returns>
    /// <exception cref="ArgumentException">There is no secret, or one is blank.</exception>
    public ApiCallbackVerification<TCallback> Verify(ReadOnlySpan<byte> body, string? header, IReadOnlyList<string> secrets, TimeProvider? time)
    {
        var now = (time ?? TimeProvider.System).GetUtcNow();
        var refusal = ApiCallbackSignature.Check(Scheme, body, header, secrets, now, out SignatureHeader? parts);
        if (refusal != ApiCallbackRefusal.None)
        {
            return new(refusal, CallbackReason.Of(refusal, Scheme, parts, now), IsAddressTest(body, header));
        }

        try
        {
            // JSON has no byte order mark, but some senders sign one with it.
            var json = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
            var read = CallbackBody.Event(json, EventKey, Approval, ApprovalKey);
            return read.Problem is { } problem ? new(ApiCallbackRefusal.BodyUnreadable, problem, false) : new(Read(json, parts!, read));
        }
        catch (System.Text.Json.JsonException)
        {
            return new(ApiCallbackRefusal.BodyUnreadable, CallbackReason.NoJson, false);
        }
    }

    /// <summary>Whether it only tests the address: unsigned, and nothing of an event in it.</summary>
    /// <param name="body">The body's bytes.</param>
    /// <param name="header">The signature header's value; null: there was none.</param>
    /// <returns>Whether it is.</returns>
    public bool IsAddressTest(ReadOnlySpan<byte> body, string? header) =>
        TestMember is { } member && string.IsNullOrWhiteSpace(header) && CallbackBody.IsTest(body, member, EventKey);

    internal abstract TCallback Read(ReadOnlySpan<byte> body, SignatureHeader header, CallbackEvent read);
}
