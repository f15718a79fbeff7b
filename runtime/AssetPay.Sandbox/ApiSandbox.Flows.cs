using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

public sealed partial class ApiSandbox
{
    private readonly SemaphoreSlim _onePump = new(1, 1);
    private ITimer? _pump;

    /// <summary>Attempts to deliver callbacks, in their order.</summary>
    public IReadOnlyList<SandboxDelivery> Deliveries => _server.Deliveries();

    /// <summary>The bodies of callbacks that are still to be sent, now or later, in their order.</summary>
    public IReadOnlyList<JsonObject> WaitingCallbacks => _server.WaitingCallbacks();

    /// <summary>
    /// Moves what is kept to another status, and changes nothing else but the time of its last update: any status may follow any.
    /// <see cref="Advance(string)"/> keeps to the documented order.
    /// </summary>
    /// <param name="id">The id of an object that was created or seeded.</param>
    /// <param name="status">A documented status of its type ("completed").</param>
    /// <returns>A copy of it as it is kept now.</returns>
    /// <exception cref="ArgumentException">Nothing of that id is kept, or no page documents that status for it.</exception>
    public JsonObject Move(string id, string status)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(status);
        return _server.Move(id, status);
    }

    /// <summary>Takes what is kept to the next state of its documented order, with the members that the state brings.</summary>
    /// <param name="id">The id of an object that was created or seeded.</param>
    /// <returns>A copy of it as it is kept now.</returns>
    /// <exception cref="ArgumentException">Nothing of that id is kept.</exception>
    /// <exception cref="InvalidOperationException">It stands at an end, waits for approval, or no page tells its order.</exception>
    public JsonObject Advance(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _server.Advance(id, null);
    }

    /// <summary>Takes what is kept to a later state of its documented order, or to an end that is documented to follow.</summary>
    /// <param name="id">The id of an object that was created or seeded.</param>
    /// <param name="status">The state ("hold", "failed").</param>
    /// <returns>A copy of it as it is kept now.</returns>
    /// <exception cref="ArgumentException">Nothing of that id is kept.</exception>
    /// <exception cref="InvalidOperationException">The pages do not let it go there from where it stands; the message says where it may go.</exception>
    public JsonObject Advance(string id, string status)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(status);
        return _server.Advance(id, status);
    }

    /// <summary>From now on what is kept goes through its documented states by itself, as the sandbox's clock goes.</summary>
    /// <param name="play">How; null: as long in each state as the pages say, and a minute where they say nothing.</param>
    /// <exception cref="ArgumentException">A state is named that no page has in its order, or a duration is negative.</exception>
    public void Play(SandboxPlay? play = null)
    {
        play ??= new();
        foreach (var state in play.Durations.Keys.Concat(play.Skipped).Where(state => !_server.KnowsState(state)))
            throw new ArgumentException($"'{state}' is in no order of states that the pages tell", nameof(play));
        if (play.Otherwise < TimeSpan.Zero || play.Durations.Values.Any(duration => duration < TimeSpan.Zero))
            throw new ArgumentException("A state cannot last less than no time", nameof(play));

        StopPlaying();
        _server.Play(play);
        if (play.PumpEvery is { } every)
            _pump = _clock.CreateTimer(_ => _ = PumpAsync(), null, every, every);
    }

    /// <summary>What is kept stays in its state again.</summary>
    public void StopPlaying()
    {
        _server.Play(null);
        Interlocked.Exchange(ref _pump, null)?.Dispose();
    }

    /// <summary>
    /// From now on each change of state is told by a signed callback, as the pages document it: a change puts it down, and
    /// <see cref="PumpAsync"/> sends it. The address is tested first, without a signature, where the pages say so.
    /// </summary>
    /// <param name="to">Where to, and with which secret.</param>
    /// <param name="cancellationToken">Cancels the test.</param>
    /// <exception cref="InvalidOperationException">The pages document no callbacks, or the address did not pass the test.</exception>
    public async Task ConnectCallbacksAsync(SandboxCallbacks to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (_server.Courier is not { } courier)
            throw new InvalidOperationException("The pages document nothing that the API sends by itself");
        if (!await courier.TestAsync(to, cancellationToken).ConfigureAwait(false))
            throw new InvalidOperationException("The callback address did not answer the API's unsigned test with 2xx in time; it is not used");

        _server.ConnectCallbacks(to);
    }

    /// <summary>Callbacks are sent nowhere any more, and those that wait are forgotten.</summary>
    public void DisconnectCallbacks() => _server.ConnectCallbacks(null);

    /// <summary>The same callback once more, as a network would deliver it twice: it waits behind the others, with an id of its own.</summary>
    /// <param name="delivery">One of the <see cref="Deliveries"/>.</param>
    public void RepeatCallback(SandboxDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        _server.Repeat(delivery);
    }

    /// <summary>Turns round the order of the callbacks that wait: the newest comes first.</summary>
    public void ReverseCallbacks() => _server.ReverseCallbacks();

    /// <summary>
    /// Moves on what is due, and sends the callbacks that are due, one after the other, with those that their answers lead to. Approval is
    /// decided by the answer: 2xx gives it unless the body is one of the documented rejections, 4xx rejects and the object fails; anything
    /// else is sent again after the documented waits, by the sandbox's clock.
    /// </summary>
    /// <param name="cancellationToken">Stops before the next callback; one that is under way counts as not sent.</param>
    /// <returns>How many attempts were made.</returns>
    public async Task<int> PumpAsync(CancellationToken cancellationToken = default)
    {
        await _onePump.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var attempts = 0;
            while (_server.TakeDue() is var (waiting, to, deliveryId, time))
            {
                var (status, body) = await _server.Courier!.DeliverAsync(to, waiting.Body.ToJsonString(), deliveryId, time, cancellationToken).ConfigureAwait(false);
                _server.Delivered(waiting, deliveryId, time, status, body);
                attempts++;
            }

            return attempts;
        }
        finally
        {
            _onePump.Release();
        }
    }
}
