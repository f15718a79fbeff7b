namespace ApiDocs.Sandbox;

public sealed partial class ApiSandbox
{
    private readonly List<ApiSandboxHost> _hosts = [];

    /// <summary>The next request, whichever it is for, gets this error.</summary>
    /// <param name="errorKey">The key of a documented error (<c>"PRICE_CHANGED"</c>).</param>
    /// <exception cref="ArgumentException">No page documents that error.</exception>
    public void FailNext(string errorKey) => Demand(null, errorKey, times: 1);

    /// <summary>The next request for one operation gets this error.</summary>
    /// <param name="operation">The operation's name (<c>"SellItems"</c>).</param>
    /// <param name="errorKey">
    /// The key of a documented error; it need not be one that this operation's page documents, since any page may leave one out.
    /// </param>
    /// <exception cref="ArgumentException">No page documents that error, or that operation.</exception>
    public void FailNext(string operation, string errorKey) => Demand(Named(operation), errorKey, times: 1);

    /// <summary>The next requests, whichever they are for, fail in this way.</summary>
    /// <param name="failure">The way.</param>
    /// <param name="times">How many requests: one unless said.</param>
    /// <exception cref="ArgumentException">The failure is an error that no page documents.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than once.</exception>
    /// <exception cref="InvalidOperationException">A host listens, and cannot play <see cref="SandboxFailure.NeverConnected"/> for single requests.</exception>
    public void FailNext(SandboxFailure failure, int times = 1) => Demand(null, failure, times);

    /// <summary>The next requests for one operation fail in this way.</summary>
    /// <param name="operation">The operation's name (<c>"SellItems"</c>).</param>
    /// <param name="failure">The way.</param>
    /// <param name="times">How many requests: one unless said.</param>
    /// <exception cref="ArgumentException">No page documents that operation, or the failure is an error that none documents.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than once.</exception>
    /// <exception cref="InvalidOperationException">A host listens, and cannot play <see cref="SandboxFailure.NeverConnected"/> for single requests.</exception>
    public void FailNext(string operation, SandboxFailure failure, int times = 1) => Demand(Named(operation), failure, times);

    /// <summary>Every request gets this error, until <see cref="StopFailing"/>.</summary>
    /// <param name="errorKey">The key of a documented error.</param>
    /// <exception cref="ArgumentException">No page documents that error.</exception>
    public void FailAlways(string errorKey) => Demand(null, errorKey, times: null);

    /// <summary>Every request for one operation gets this error, until <see cref="StopFailing"/>.</summary>
    /// <param name="operation">The operation's name.</param>
    /// <param name="errorKey">
    /// The key of a documented error; it need not be one that this operation's page documents, since any page may leave one out.
    /// </param>
    /// <exception cref="ArgumentException">No page documents that error, or that operation.</exception>
    public void FailAlways(string operation, string errorKey) => Demand(Named(operation), errorKey, times: null);

    /// <summary>Every request fails in this way, until <see cref="StopFailing"/>.</summary>
    /// <param name="failure">The way.</param>
    /// <exception cref="ArgumentException">The failure is an error that no page documents.</exception>
    /// <exception cref="InvalidOperationException">A host listens, and cannot play <see cref="SandboxFailure.NeverConnected"/> for single requests.</exception>
    public void FailAlways(SandboxFailure failure) => Demand(null, failure, times: null);

    /// <summary>Every request for one operation fails in this way, until <see cref="StopFailing"/>.</summary>
    /// <param name="operation">The operation's name.</param>
    /// <param name="failure">The way.</param>
    /// <exception cref="ArgumentException">No page documents that operation, or the failure is an error that none documents.</exception>
    /// <exception cref="InvalidOperationException">A host listens, and cannot play <see cref="SandboxFailure.NeverConnected"/> for single requests.</exception>
    public void FailAlways(string operation, SandboxFailure failure) => Demand(Named(operation), failure, times: null);

    /// <summary>Takes back every error and failure that was asked for and has not come yet.</summary>
    public void StopFailing() => _server.ForgetDemands();

    /// <summary>Plays the API behind a port of this machine, over plain HTTP; what is kept and asked for is the same as in the process.</summary>
    /// <param name="port">The port; 0: one that is free.</param>
    /// <returns>The host; dispose of it to stop.</returns>
    /// <exception cref="System.Net.Sockets.SocketException">The port is taken.</exception>
    /// <exception cref="InvalidOperationException">Single requests are asked to fail by <see cref="SandboxFailure.NeverConnected"/>, which a host cannot play.</exception>
    public ApiSandboxHost Listen(int port = 0)
    {
        lock (_hosts)
        {
            if (_server.Demands(IsNeverConnected))
                throw Unplayable();

            var host = new ApiSandboxHost(_server, _clock, port, Forget);
            _hosts.Add(host);
            return host;
        }
    }

    private void Forget(ApiSandboxHost host)
    {
        lock (_hosts)
            _hosts.Remove(host);
    }

    private void Demand(string? operation, string errorKey, int? times)
    {
        ArgumentNullException.ThrowIfNull(errorKey);
        Known(errorKey);
        _server.Demand(operation, errorKey, null, times);
    }

    private void Demand(string? operation, SandboxFailure failure, int? times)
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentOutOfRangeException.ThrowIfLessThan(times ?? 1, 1, nameof(times));
        if (failure.ErrorKey is { } key)
            Known(key);
        lock (_hosts)
        {
            if (IsNeverConnected(failure) && _hosts.Count > 0)
                throw Unplayable();

            _server.Demand(operation, null, failure, times);
        }
    }

    private string Named(string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (_model.Operations.Any(each => each.Name == operation))
            return operation;

        var known = string.Join(", ", _model.Operations.Select(each => each.Name));
        throw new ArgumentException($"No page documents the operation '{operation}'; there are {known}", nameof(operation));
    }

    private void Known(string errorKey)
    {
        if (!_server.Errors.Knows(errorKey))
            throw new ArgumentException($"No page documents the error '{errorKey}'", nameof(errorKey));
    }

    private static bool IsNeverConnected(SandboxFailure failure) => failure.Ending == Ending.NeverConnected;

    private static InvalidOperationException Unplayable() => new(
        "A host learns which request it has from the connection, so it cannot refuse one for a single request: call RefuseConnections and AcceptConnections of the host");
}
