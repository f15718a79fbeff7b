using System.Net;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>What happens later: states that follow each other, and the callbacks that tell of them.</summary>
internal sealed partial class SandboxServer
{
    private readonly TimeProvider _clock;
    private readonly FlowBook _flows;
    private readonly Outbox _outbox;
    private readonly StateChange _change;
    private readonly Playing _playing;
    private readonly CallbackModel? _callbacks;
    private readonly RedeliveryModel? _redelivery;

    /// <summary>Null: the pages document no callbacks.</summary>
    public Courier? Courier { get; }

    public bool KnowsState(string value) => _flows.KnowsState(value);

    public JsonObject Move(string id, string status)
    {
        lock (_oneAtATime)
            return Copy(_change.Set(_seeding.Movable(id, status), status, _clock.GetUtcNow()));
    }

    public JsonObject Advance(string id, string? status)
    {
        lock (_oneAtATime)
        {
            var entity = _store.OfId(id, null) ?? throw new ArgumentException($"Nothing of the id '{id}' is kept", nameof(id));
            var to = status ?? _flows.Next(entity, []) ?? throw new InvalidOperationException(
                $"{entity.Type.Name} '{id}' has no next state: it stands at an end of its documented order, or no page tells it");
            if (_flows.Objection(entity, to) is { } objection)
                throw new InvalidOperationException($"{entity.Type.Name} '{id}': {objection}");
            if (_outbox.IsAsking(entity) && FlowBook.Index(_flows.Of(entity)!, to) >= 0)
                throw new InvalidOperationException($"{entity.Type.Name} '{id}' waits for the approval that its callback asks for: PumpAsync sends it");

            return Copy(_change.Go(entity, to, _clock.GetUtcNow(), _playing.Lasts));
        }
    }

    public void Play(SandboxPlay? play)
    {
        lock (_oneAtATime)
            _playing.Begin(play);
    }

    public void ConnectCallbacks(SandboxCallbacks? to)
    {
        lock (_oneAtATime)
        {
            _outbox.Target = to;
            if (to is null)
                _outbox.Clear();
        }
    }

    public void Repeat(SandboxDelivery delivery)
    {
        lock (_oneAtATime)
            _outbox.Add(new(delivery.Id, delivery.State, (JsonObject)JsonNode.Parse(delivery.Body)!, AsksForApproval: false, 1, _clock.GetUtcNow()));
    }

    public void ReverseCallbacks()
    {
        lock (_oneAtATime)
            _outbox.Reverse();
    }

    public IReadOnlyList<SandboxDelivery> Deliveries()
    {
        lock (_oneAtATime)
            return [.. _outbox.Log];
    }

    public IReadOnlyList<JsonObject> WaitingCallbacks()
    {
        lock (_oneAtATime)
            return [.. _outbox.All.Select(waiting => (JsonObject)waiting.Body.DeepClone())];
    }

    /// <summary>The next callback that is due now, with a delivery id of its own.</summary>
    public (Waiting Waiting, SandboxCallbacks To, string DeliveryId, DateTimeOffset Time)? TakeDue()
    {
        lock (_oneAtATime)
        {
            var now = _clock.GetUtcNow();
            _playing.MoveDue(now);
            return _outbox.Target is { } to && _outbox.Due(now) is { } due ? (due, to, _mint.Uuid(), now) : null;
        }
    }

    /// <summary>Draws the conclusion from an answer.</summary>
    public void Delivered(Waiting waiting, string deliveryId, DateTimeOffset time, HttpStatusCode? status, string body)
    {
        lock (_oneAtATime)
        {
            var verdict = Verdict.Of(waiting, status, body, _callbacks!, _redelivery);
            var wait = verdict is null ? _redelivery?.WaitSeconds.Skip(waiting.Attempt - 1).Select(seconds => (int?)seconds).FirstOrDefault() : null;
            var result = verdict ?? (wait is null ? SandboxDeliveryResult.GivenUp : SandboxDeliveryResult.Repeated);
            _outbox.Log.Add(new(deliveryId, waiting.Id, waiting.State, waiting.Attempt, (int?)status, result, time, waiting.Body.ToJsonString()));
            if (wait is { } seconds)
                _outbox.Replace(waiting, waiting with { Attempt = waiting.Attempt + 1, Due = _clock.GetUtcNow().AddSeconds(seconds) });
            else
                _outbox.Remove(waiting);
            if (waiting.AsksForApproval && _store.OfId(waiting.Id, null) is { } entity && result != SandboxDeliveryResult.Repeated)
                Decide(entity, waiting.State, isApproved: result == SandboxDeliveryResult.Taken);
        }
    }

    /// <summary>What was approved goes on from now; what was rejected fails, unless it has left that state in the meantime.</summary>
    private void Decide(StoredEntity entity, string state, bool isApproved)
    {
        var now = _clock.GetUtcNow();
        if (isApproved)
            _store.Put(entity with { Since = now });
        else if (entity.Json[entity.Type.State!.WireName]?.ToString() == state && _flows.Failure(entity) is { } failed)
            _change.Go(entity, failed, now, _playing.Lasts);
    }

    private static JsonObject Copy(StoredEntity entity) => (JsonObject)entity.Json.DeepClone();
}
