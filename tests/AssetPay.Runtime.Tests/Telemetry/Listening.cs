using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests.Telemetry;

/// <summary>A client under a name of its own, and everything that it tells of itself under that name.</summary>
internal sealed class Listening : IDisposable
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    internal Listening()
    {
        _activities = new()
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measures.Enqueue(new(instrument.Name, value, Read(tags))));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measures.Enqueue(new(instrument.Name, value, Read(tags))));
        _meters.Start();
    }

    internal string Name { get; } = "Shop" + Guid.NewGuid().ToString("N")[..8];

    internal string Prefix => Name.ToLowerInvariant();

    internal ConcurrentQueue<Activity> Spans { get; } = new();

    internal ConcurrentQueue<Measure> Measures { get; } = new();

    internal ApiProtocol Protocol => new()
    {
        ClientName = Name,
        ClientVersion = "1.2.3",
        BaseAddress = Shop.Protocol.BaseAddress,
        Envelope = Shop.Protocol.Envelope,
        RequestIdHeader = Shop.Protocol.RequestIdHeader,
        UncertainKeys = Shop.Protocol.UncertainKeys,
        RetryableKeys = Shop.Protocol.RetryableKeys,
        RenewalKeys = Shop.Protocol.RenewalKeys,
        IsDocumentedKey = Shop.Protocol.IsDocumentedKey,
    };

    internal IEnumerable<Measure> Of(string instrument) => Measures.Where(measure => measure.Instrument == instrument);

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static Dictionary<string, object?> Read(ReadOnlySpan<KeyValuePair<string, object?>> tags) => new(tags.ToArray());
}

internal sealed record Measure(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags);
