namespace ApiDocs.Sandbox;

/// <summary>
/// A way in which a call fails that no page documents: the connection breaks, a proxy answers, the answer cannot be read. Given to
/// <see cref="ApiSandbox.FailNext(string, SandboxFailure, int)"/> and its like. Whether the call is carried out before it fails is each
/// one's own, and can be said otherwise: <c>SandboxFailure.ResetAfterRead with { IsCarriedOut = false }</c>.
/// </summary>
public sealed record SandboxFailure
{
    private const int JustOverTheUsualLimit = (16 << 20) + 1;

    private readonly bool _isCarriedOut;
    private readonly TimeSpan? _retryAfter;

    private SandboxFailure(string name, Ending ending, Spoiling spoiling, bool isCarriedOut)
    {
        (Name, Ending, Spoiling) = (name, ending, spoiling);
        _isCarriedOut = isCarriedOut;
    }

    /// <summary>
    /// The connection is refused. Not carried out, and never in <see cref="ApiSandbox.Requests"/>. A host cannot play it for one request,
    /// since it learns of the request from the connection: <see cref="ApiSandboxHost.RefuseConnections"/> does it for all.
    /// </summary>
    public static SandboxFailure NeverConnected { get; } = new(nameof(NeverConnected), Ending.NeverConnected, Spoiling.None, false);

    /// <summary>The connection is reset before the body of the request was read. Not carried out, which the caller cannot know.</summary>
    public static SandboxFailure ResetBeforeRead { get; } = new(nameof(ResetBeforeRead), Ending.ResetBeforeRead, Spoiling.None, false);

    /// <summary>The call is carried out, and the connection is reset in place of the answer.</summary>
    public static SandboxFailure ResetAfterRead { get; } = new(nameof(ResetAfterRead), Ending.Reset, Spoiling.None, true);

    /// <summary>The call is carried out, and no answer comes until the caller gives up.</summary>
    public static SandboxFailure StalledHeaders { get; } = new(nameof(StalledHeaders), Ending.StalledHeaders, Spoiling.None, true);

    /// <summary>The call is carried out, and its answer stops in the middle of its body until the caller gives up.</summary>
    public static SandboxFailure StalledBody { get; } = new(nameof(StalledBody), Ending.StalledBody, Spoiling.None, true);

    /// <summary>The call is carried out, and the connection ends in the middle of the answer's body.</summary>
    public static SandboxFailure CutBody { get; } = new(nameof(CutBody), Ending.CutBody, Spoiling.None, true);

    /// <summary>The call is carried out, and the answer's JSON ends in its middle, as if that were all.</summary>
    public static SandboxFailure CutJson { get; } = new(nameof(CutJson), Ending.Whole, Spoiling.CutJson, true);

    /// <summary>A proxy says that the request took too long (408). Not carried out.</summary>
    public static SandboxFailure RequestTimeout { get; } = Page(408) with { Name = nameof(RequestTimeout) };

    /// <summary>The call is carried out, and the answer says so, but its data has another form than the documented one.</summary>
    public static SandboxFailure Misfit { get; } = new(nameof(Misfit), Ending.Whole, Spoiling.Misfit, true);

    /// <summary>What it is called in <see cref="ApiSandbox.Requests"/>.</summary>
    public string Name { get; private init; }

    /// <summary>Whether the call is carried out, checks and all, before it fails: then what it makes is kept, and only the answer is lost.</summary>
    /// <exception cref="ArgumentException">True for a failure that comes before the request was read.</exception>
    public bool IsCarriedOut
    {
        get => _isCarriedOut;
        init => _isCarriedOut = value && Ending is Ending.NeverConnected or Ending.ResetBeforeRead
            ? throw new ArgumentException($"{Name} comes before the request was read: it cannot have been carried out", nameof(IsCarriedOut))
            : value;
    }

    /// <summary>The wait that the answer asks for in its <c>Retry-After</c> header, in whole seconds; null: it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The wait is negative.</exception>
    public TimeSpan? RetryAfter
    {
        get => _retryAfter;
        init => _retryAfter = value < TimeSpan.Zero ? throw new ArgumentOutOfRangeException(nameof(RetryAfter), value, "RetryAfter must not be negative") : value;
    }

    /// <summary>True: <c>Retry-After</c> is a date by the sandbox's clock. False: it is a number of seconds.</summary>
    public bool RetryAfterIsDate { get; init; }

    internal Ending Ending { get; }

    internal Spoiling Spoiling { get; }

    internal int? Status { get; private init; }

    internal string? ErrorKey { get; private init; }

    internal Uri? Target { get; private init; }

    internal int Padding { get; private init; }

    /// <summary>An HTML page of a proxy's: 200, 502, 503, 429 … Not carried out.</summary>
    /// <param name="status">The status, 200 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is none of an answer.</exception>
    public static SandboxFailure Page(int status = 200) => new($"Page({status})", Ending.Whole, Spoiling.Page, false) { Status = Checked(status) };

    /// <summary>A redirect to another origin. Not carried out.</summary>
    /// <param name="target">Where it leads; null: an origin that exists nowhere.</param>
    /// <param name="status">301, 302, 307 or 308.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is none of a redirect.</exception>
    public static SandboxFailure Redirect(Uri? target = null, int status = 301) => status is < 300 or > 399
        ? throw new ArgumentOutOfRangeException(nameof(status), status, "A redirect has a status from 300 to 399")
        : new($"Redirect({status})", Ending.Whole, Spoiling.Redirect, false) { Status = status, Target = target ?? new("https://elsewhere.invalid/") };

    /// <summary>A documented error under a status of one's own: an error under 200, SERVER_ERROR under 502. Not carried out.</summary>
    /// <param name="errorKey">The key of a documented error.</param>
    /// <param name="status">The status, 200 to 599; null: the documented one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is none of an answer.</exception>
    public static SandboxFailure Error(string errorKey, int? status = null)
    {
        ArgumentNullException.ThrowIfNull(errorKey);
        return new($"Error({errorKey})", Ending.Whole, Spoiling.Error, false) { ErrorKey = errorKey, Status = status is { } given ? Checked(given) : null };
    }

    /// <summary>The call is carried out, and the answer's body goes on with blanks for so many bytes more. They are made as they are read.</summary>
    /// <param name="extraBytes">How many: one more than 16 MiB unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static SandboxFailure Oversized(int extraBytes = JustOverTheUsualLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(extraBytes, 1);
        return new("Oversized", Ending.Whole, Spoiling.Oversized, true) { Padding = extraBytes };
    }

    /// <summary>The <see cref="Name"/>.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private static int Checked(int status) => status is >= 200 and <= 599
        ? status
        : throw new ArgumentOutOfRangeException(nameof(status), status, "An answer has a status from 200 to 599");
}
