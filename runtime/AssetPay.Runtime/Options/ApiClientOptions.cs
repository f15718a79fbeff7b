using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>
/// Settings of a client. They are frozen when the client is made: what a running client does can then be read off its options.
/// </summary>
public class ApiClientOptions
{
    private volatile bool _frozen;

    /// <summary>
    /// Where the API lives; null (the default) means the documented server. A path prefix is kept: <c>https://proxy.example/assets</c>
    /// gives <c>https://proxy.example/assets/secure/sell</c>.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The address is not absolute, is neither HTTPS nor HTTP, or has user info, a query or a fragment. Plain HTTP to a host that is neither
    /// loopback nor one of <see cref="InsecureHosts"/> is refused when the client is made.
    /// </exception>
    public Uri? BaseAddress
    {
        get;
        set => Set(ref field, value is null ? null : BaseAddressRule.Check(value, nameof(BaseAddress)));
    }

    /// <summary>
    /// Hosts that the credential may be sent to over plain HTTP, where anybody on the way can read it: a gateway beside this process that adds
    /// the encryption. Names or addresses without port. Empty (the default): none but loopback, which needs no mention.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is no name or address of a host.</exception>
    public IReadOnlyCollection<string> InsecureHosts
    {
        get;
        set => Set(ref field, BaseAddressRule.CheckHosts(value, nameof(InsecureHosts)));
    } = [];

    /// <summary>
    /// The HttpClient to send with; it is yours and never disposed here. Null (the default): the client makes one of its own over pooled
    /// connections, which follows no redirect and keeps no cookie. Switch redirects off in yours too (<c>AllowAutoRedirect = false</c>): a handler
    /// that follows them takes the credential along to wherever the redirect points. An answer from another address than the one asked is an
    /// error, but by then the credential is there. Its own time-out counts too, its base address does not.
    /// </summary>
    public HttpClient? HttpClient
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>How long one attempt may take, from sending to the last byte of the answer: 30 seconds, or longer where the documentation says so (null, the default). More than zero, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, or longer than a timer can be set (49 days).</exception>
    public TimeSpan? Timeout
    {
        get;
        set => Set(ref field, value is { } limit ? TimeLimit.Check(limit, nameof(Timeout)) : null);
    }

    /// <summary>How long a whole call may take, retries and waits included. No limit, unless set: more than zero, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, or longer than a timer can be set (49 days).</exception>
    public TimeSpan TotalTimeout
    {
        get;
        set => Set(ref field, TimeLimit.Check(value, nameof(TotalTimeout)));
    } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>
    /// How often a call is sent again after a failure: 2, at most 10. Calls that only read are sent again when the connection breaks or the
    /// server does; calls that move money or items only when it is certain that nothing was done.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 10.</exception>
    public int MaxRetries
    {
        get;
        set => Set(ref field, RetryCount.Check(value, nameof(MaxRetries)));
    } = 2;

    /// <summary>The longest wait before a retry: 5 seconds. If the API asks for a longer one, the call fails at once and says how long (<see cref="ApiFailure.RetryAfter"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, infinite, or longer than a timer can be set (49 days).</exception>
    public TimeSpan MaxRetryWait
    {
        get;
        set => Set(ref field, TimeLimit.CheckFinite(value, nameof(MaxRetryWait)));
    } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Whether a call that moves money or items is given an idempotency key (<c>externalId</c>) when it has none: without one, nobody can
    /// find out later what became of it. True. The key is in the outcome and in every error.
    /// </summary>
    public bool CreateIdempotencyKeys
    {
        get;
        set => Set(ref field, value);
    } = true;

    /// <summary>
    /// Whether an unknown outcome of a call that moves money or items is settled, where it has an idempotency key: the same request is sent
    /// once more, which the API refuses if it had been carried out, and then it is looked up with the root's credential, if a page documents how. False.
    /// <see cref="ApiOutcome{T, TError}.Delivery"/> says what came of it.
    /// </summary>
    public bool Reconcile
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>
    /// The limits that every request is held to before it is sent, retries included, so that the API need not refuse it: a request waits for
    /// its turn, or its call fails at once and says how long that would take. Clients that share these limits share their budget where they
    /// have the same key; clients made from another always do. A provider of the key is asked for it once, to tell whose budget it is. Null
    /// (the default): no limits on this side.
    /// </summary>
    public ApiRateGate? RateLimits
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Whether requests are checked against the documented limits before they are sent. True.</summary>
    public bool ValidateRequests
    {
        get;
        set => Set(ref field, value);
    } = true;

    /// <summary>The name of your application, for the <c>User-Agent</c> header: <c>shop/2.1</c>. Printable ASCII; null: nothing is added.</summary>
    /// <exception cref="ArgumentException">The text has a control character or one outside ASCII.</exception>
    public string? ApplicationName
    {
        get;
        set => Set(ref field, value is null ? null : HeaderRules.CheckValue(value, nameof(ApplicationName)));
    }

    /// <summary>The clock behind time-outs and <c>Retry-After</c> dates; <see cref="System.TimeProvider.System"/> unless a test sets another.</summary>
    public TimeProvider TimeProvider
    {
        get;
        set => Set(ref field, value ?? throw new ArgumentNullException(nameof(TimeProvider)));
    } = TimeProvider.System;

    /// <summary>The longest body of an answer that is read, in bytes after decompression: 16 MiB. At least 1 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1,024 or more than 1,073,741,824.</exception>
    public int MaxResponseBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1 << 10, nameof(MaxResponseBytes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 30, nameof(MaxResponseBytes));
            Set(ref field, value);
        }
    } = 16 << 20;

    /// <summary>
    /// Is told of promised members that were missing from the answer to a call that moved money or items. Such a call does not throw,
    /// since the trade exists; its value has defaults there. Called before the call returns, on any thread and by several calls at once;
    /// what it throws is ignored, so that it does not cost the trade. Null (the default): nobody is told, and
    /// <see cref="ApiOutcome{T, TError}.MissingMembers"/> says it to those who call the <c>Try</c> twin.
    /// </summary>
    public Action<ApiReadProblem>? OnMissingMembers
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Those that are told what becomes of each call. Empty (the default): nobody.</summary>
    /// <exception cref="ArgumentNullException">The list or one of it is null.</exception>
    public IReadOnlyList<ApiCallObserver> Observers
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Observers));
            ApiCallObserver[] observers = [.. value];
            foreach (var observer in observers)
            {
                ArgumentNullException.ThrowIfNull(observer, nameof(Observers));
            }

            Set(ref field, observers);
        }
    } = [];

    /// <summary>Forbids every further change. Done by the first client made with these options; doing it again changes nothing.</summary>
    /// <returns>These options.</returns>
    public ApiClientOptions Freeze()
    {
        _frozen = true;
        return this;
    }

    /// <summary>Sets the field behind a property, unless the options are frozen. For properties of derived options.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="member">The property's name; filled in by the compiler.</param>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <exception cref="InvalidOperationException">A client uses these options already.</exception>
    protected void Set<T>(ref T field, T value, [CallerMemberName] string member = "")
    {
        if (_frozen)
        {
            throw new InvalidOperationException($"{member} cannot be set any more: a client uses these options already. Set it before the client is made.");
        }

        field = value;
    }
}
