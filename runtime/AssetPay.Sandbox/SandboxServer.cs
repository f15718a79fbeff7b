using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>An answer before it is written: status, body, and what the log wants to know.</summary>
internal sealed record Reply(int Status, JsonNode? Body, string RequestId, string? Operation, Refusal? Refusal)
{
    /// <summary>What was asked for in place of the answer; null: the answer is whole.</summary>
    public SandboxFailure? Failure { get; init; }
}

/// <summary>The played API: a request finds its operation, passes the checks in their order, and is answered.</summary>
internal sealed partial class SandboxServer
{
    private readonly object _oneAtATime = new();
    private readonly Routing _routing;
    private readonly Envelope _envelope;
    private readonly ErrorBook _errors;
    private readonly Demands _demands;
    private readonly Spoiler _spoiler;
    private readonly EntityStore _store = new();
    private readonly ExampleAnswer _example;
    private readonly EntityAnswer _answer;
    private readonly Seeding _seeding;
    private readonly IReadOnlyList<ICheck> _checks;
    private readonly Mint _mint;
    private readonly List<SandboxRequest> _log = [];

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    public SandboxServer(ApiModel model, SandboxOptions options)
    {
        var types = new TypeBook(model);
        var requests = new DocumentedRequests(model);
        var (clock, map) = (options.TimeProvider, new EntityMap(model, types));
        (_routing, _envelope, _errors, _mint) = (new(model), new(model.Envelope), new(model), new(options.UuidSeed));
        (_demands, _spoiler) = (new(_errors), new(_envelope, _errors));
        var answers = new DocumentedAnswers(model, _envelope);
        var rules = new StateRules(types, _errors, clock);
        var samples = new SampleBook(model, types, answers, clock);
        var bodies = new CallbackBody(model.Callbacks, types);
        (_clock, _callbacks, _redelivery, _flows, _outbox) = (clock, model.Callbacks, model.Redelivery, new(model), new(bodies));
        _change = new(_store, _flows, types, samples, _outbox);
        _playing = new(_store, _flows, _change, _outbox);
        Courier = _callbacks is null ? null : new(_callbacks, clock);
        _example = new(types, samples, answers, requests, _mint, clock);
        _answer = new(map, _store, rules, new(types, _store, _example), _example, _mint, _outbox, clock);
        _seeding = new(map, _store, types, _example, _mint, clock);

        // Who asks, how often, what was asked of the sandbox; then the request alone, then the request against what is kept.
        _checks =
        [
            new CredentialCheck(model, _errors, options),
            new RateCounter(_errors, options),
            new DemandCheck(_demands),
            new RequestCheck(types, _errors, requests),
            new CursorCheck(map, _store, _errors),
            new TakenCheck(map, _store, _errors),
            new AddressCheck(map, _store, _errors, rules),
            new CallbackCheck(map, answers, bodies, _outbox, _errors, options),
        ];
    }

    public ErrorBook Errors => _errors;

    /// <summary>The failure that was asked for and meets the next request of this kind, taken before anything of it is read.</summary>
    public SandboxFailure? Meet(string method, string path)
    {
        lock (_oneAtATime)
            return _demands.TakeFailure(_routing.Find(new(method, path, [], Nothing, []))?.Operation);
    }

    /// <summary>Answers a request. With a failure it is carried out only if that one is.</summary>
    public Reply Answer(Incoming incoming, SandboxFailure? failure)
    {
        lock (_oneAtATime)
        {
            _playing.MoveDue(_clock.GetUtcNow());
            var reply = failure is null ? Play(incoming, null) : Spoilt(incoming, failure);
            var isAnswered = failure?.Ending is not (Ending.ResetBeforeRead or Ending.Reset or Ending.StalledHeaders);
            _log.Add(new(incoming.Method, incoming.Path, reply.Operation, isAnswered ? reply.Status : 0, reply.Refusal?.Key, reply.RequestId) { Failure = failure });
            return reply;
        }
    }

    public void Demand(string? operation, string? key, SandboxFailure? failure, int? times)
    {
        lock (_oneAtATime)
            _demands.Add(operation, key, failure, times);
    }

    public bool Demands(Func<SandboxFailure, bool> isMeant)
    {
        lock (_oneAtATime)
            return _demands.HasAny(isMeant);
    }

    public void ForgetDemands()
    {
        lock (_oneAtATime)
            _demands.Clear();
    }

    public JsonObject Seed(JsonObject json, string? typeName)
    {
        lock (_oneAtATime)
            return (JsonObject)_seeding.Put(json, typeName).Json.DeepClone();
    }

    public IReadOnlyList<JsonObject> Stored()
    {
        lock (_oneAtATime)
            return [.. _store.All.Select(entity => (JsonObject)entity.Json.DeepClone())];
    }

    public IReadOnlyList<SandboxRequest> Log()
    {
        lock (_oneAtATime)
            return [.. _log];
    }

    private Reply Spoilt(Incoming incoming, SandboxFailure failure)
    {
        var operation = _routing.Find(incoming)?.Operation;
        var played = failure.IsCarriedOut ? Play(incoming, failure) : null;
        return _spoiler.Spoil(failure, played, operation, played?.RequestId ?? RequestId(incoming));
    }

    private string RequestId(Incoming incoming) => incoming.Headers.GetValueOrDefault("x-request-id") is { Length: > 0 } given ? given : _mint.Uuid();

    private Reply Play(Incoming incoming, SandboxFailure? failure)
    {
        var requestId = RequestId(incoming);
        if (_routing.Find(incoming) is not { } exchange)
            return Refuse(requestId, null, _errors.Nearest(404, "NOT_FOUND", $"No page documents {incoming.Method} {incoming.Path}"));

        var operation = exchange.Operation;
        exchange.Failure = failure;
        foreach (var check in _checks)
        {
            if (check.Check(exchange) is { } refusal)
                return Refuse(requestId, operation, refusal);
        }

        var data = _answer.Compose(exchange);
        return new(_example.Status(operation), _envelope.Success(requestId, data), requestId, operation.Name, null);
    }

    private Reply Refuse(string requestId, OperationModel? operation, Refusal refusal) =>
        new(refusal.Status, _envelope.Error(requestId, refusal), requestId, operation?.Name, refusal);
}
