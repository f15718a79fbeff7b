using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ApiDocs.Runtime;

namespace AssetPay.Hosting.Tests;

/// <summary>Everything that a client says on the side, to be searched.</summary>
internal sealed class Said
{
    private readonly ConcurrentQueue<string> _texts = new();

    internal int Count => _texts.Count;

    /// <summary>The first text that has one of these in it; empty: none has.</summary>
    internal string Found(IReadOnlyList<string> secrets) =>
        _texts.FirstOrDefault(text => secrets.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase))) ?? "";

    internal void Add(params object?[] values)
    {
        foreach (var value in values)
        {
            _texts.Enqueue(value?.ToString() ?? "");
        }
    }

    /// <summary>An exception as anything that reports it may take it: as a text, and message by message.</summary>
    internal void Add(Exception? exception)
    {
        _texts.Enqueue(exception?.ToString() ?? "");
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            Add([cause.Message, .. cause.Data.Values]);
        }

        if (exception is ApiException { Failure: var failure })
        {
            Add(failure, failure.Message, failure.Reason, failure.RequestId, failure.Key, failure.Resend, string.Join(' ', failure.Messages), string.Join(' ', failure.Fields));
        }
    }

    /// <summary>Makes a call in both ways.</summary>
    internal async Task CallAsync<TRequest, T, TError>(TRequest request, Func<TRequest, Task<ApiOutcome<T, TError>>> attempt, Func<TRequest, Task<T>> call)
        where TError : struct, Enum
    {
        Add(request);
        try
        {
            var outcome = await attempt(request);
            Add(outcome, outcome.Value, outcome.Error, outcome.ErrorKey, outcome.RequestId, outcome.IdempotencyKey);
            Add(outcome.ToException());
        }
        catch (Exception exception) when (exception is ApiException or OperationCanceledException)
        {
            Add(exception);
        }

        Add(await Record.ExceptionAsync(() => call(request)));
    }

    /// <summary>Keeps what there is of traces and metrics of the client, until it is disposed.</summary>
    internal IDisposable Listen()
    {
        var activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "AssetPay" or "System.Net.Http",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Add(
                activity.DisplayName, activity.StatusDescription, string.Join(' ', activity.TagObjects), string.Join(' ', activity.Baggage),
                string.Join(' ', activity.Events.Select(one => $"{one.Name} {string.Join(' ', one.Tags)}"))),
        };
        ActivitySource.AddActivityListener(activities);
        var meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        meters.Start();
        return new Both(activities, meters);
    }

    private sealed class Both(IDisposable one, IDisposable other) : IDisposable
    {
        public void Dispose()
        {
            one.Dispose();
            other.Dispose();
        }
    }
}
