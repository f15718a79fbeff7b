using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ApiDocs.Runtime;

/// <summary>
/// Traces and metrics of a client under its name, by OpenTelemetry's conventions for HTTP clients: a span for each attempt, since each is a
/// request of its own, and none around them.
/// </summary>
internal sealed class ClientTelemetry
{
    private readonly ActivitySource _source;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _ambiguous;
    private readonly Histogram<double> _waits;
    private readonly string _prefix;

    internal ClientTelemetry(string name, string version)
    {
        _prefix = name.ToLowerInvariant();
        _source = new(name, version);
        var meter = new Meter(name, version);
        _duration = meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of HTTP client requests.");
        _retries = meter.CreateCounter<long>($"{_prefix}.client.retries", "{retry}", "Calls that were sent again.");
        _ambiguous = meter.CreateCounter<long>($"{_prefix}.client.ambiguous", "{call}", "Calls of which nobody knows whether they were carried out.");
        _waits = meter.CreateHistogram<double>($"{_prefix}.client.wait.duration", "s", "Waits before calls were sent, or sent again.");
    }

    internal bool IsListenedTo => _source.HasListeners() || _duration.Enabled;

    internal Activity? Start(ApiExchange exchange)
    {
        if (!_source.HasListeners())
        {
            return null;
        }

        var template = CallEvents.TemplateOf(exchange);
        var method = exchange.Method.Method;
        var tags = new ActivityTagsCollection
        {
            ["http.request.method"] = method,
            ["server.address"] = exchange.Address.Host,
            ["server.port"] = exchange.Address.Port,
        };
        if (template is not null)
        {
            tags["url.template"] = template;
        }

        var activity = _source.StartActivity(template is null ? method : $"{method} {template}", ActivityKind.Client, default(ActivityContext), tags);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag($"{_prefix}.operation", exchange.Operation);
            if (exchange.Attempts > 0)
            {
                activity.SetTag("http.request.resend_count", exchange.Attempts);
            }
        }

        return activity;
    }

    /// <summary>An attempt ended; error: what went wrong in one word.</summary>
    internal void Ended(ApiExchange exchange, Activity? activity, TimeSpan duration, string? error)
    {
        if (_duration.Enabled)
        {
            var tags = Tags(exchange, error);
            _duration.Record(duration.TotalSeconds, tags);
        }

        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        if (exchange.StatusCode is { } status)
        {
            activity.SetTag("http.response.status_code", (int)status);
        }

        if (CallEvents.Of(exchange).RequestId is { } id)
        {
            activity.SetTag($"{_prefix}.request_id", id);
        }

        if (error is not null)
        {
            // Without a description: words of others may hold what is nobody else's business.
            activity.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        }

        if (exchange.Failure is { IsAmbiguous: true })
        {
            activity.SetTag($"{_prefix}.ambiguous", true);
        }
    }

    internal void Retrying(ApiExchange exchange)
    {
        if (_retries.Enabled)
        {
            var tags = Tags(exchange, exchange.Failure is { } failure ? ErrorType.Of(failure) : null);
            _retries.Add(1, tags);
        }
    }

    internal void Ambiguous(ApiExchange exchange, string? error)
    {
        if (_ambiguous.Enabled)
        {
            var tags = Tags(exchange, error);
            _ambiguous.Add(1, tags);
        }
    }

    internal void Waited(ApiExchange exchange, TimeSpan wait, string reason)
    {
        if (_waits.Enabled)
        {
            var tags = Tags(exchange, null, withStatus: false);
            tags.Add($"{_prefix}.wait.reason", reason);
            _waits.Record(wait.TotalSeconds, tags);
        }
    }

    private static TagList Tags(ApiExchange exchange, string? error, bool withStatus = true)
    {
        var tags = new TagList
        {
            { "http.request.method", exchange.Method.Method },
            { "server.address", exchange.Address.Host },
            { "server.port", exchange.Address.Port },
        };
        if (CallEvents.TemplateOf(exchange) is { } template)
        {
            tags.Add("url.template", template);
        }

        if (withStatus && exchange.StatusCode is { } status)
        {
            tags.Add("http.response.status_code", (int)status);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        return tags;
    }
}
