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
    /// The address is not absolute, is not HTTPS (plain HTTP is for loopback only), or has user info, a query or a fragment.
    /// </exception>
    public Uri? BaseAddress
    {
        get;
        set => Set(ref field, value is null ? null : BaseAddressRule.Check(value, nameof(BaseAddress)));
    }

    /// <summary>
    /// The HttpClient to send with; it is yours and never disposed here. Null (the default): the client makes one of its own over pooled
    /// connections, which follows no redirect and keeps no cookie. Switch redirects off in yours too: a handler that follows
    /// them takes the credential along to wherever the redirect points. Its own time-out counts too, its base address does not.
    /// </summary>
    public HttpClient? HttpClient
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>How long one attempt may take, from sending to the last byte of the answer: 30 seconds. More than zero, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, negative, or longer than a timer can be set (49 days).</exception>
    public TimeSpan Timeout
    {
        get;
        set => Set(ref field, TimeLimit.Check(value, nameof(Timeout)));
    } = TimeSpan.FromSeconds(30);

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
