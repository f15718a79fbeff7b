using System.Diagnostics;
using ApiDocs.Runtime.Tests.Servers;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AssetPay.Hosting.Tests;

/// <summary>OpenTelemetry sees the client under its name.</summary>
public sealed class OpenTelemetryTests
{
    [Fact]
    public async Task Spans_and_metrics_of_the_client_are_exported_under_its_name()
    {
        var spans = new Kept<Activity>();
        var metrics = new Kept<Metric>();
        using var tracing = Sdk.CreateTracerProviderBuilder().AddSource("AssetPay").AddProcessor(new SimpleActivityExportProcessor(spans)).Build();
        using var metering = Sdk.CreateMeterProviderBuilder()
            .AddMeter("AssetPay")
            .AddView("http.client.request.duration", new ExplicitBucketHistogramConfiguration { Boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] })
            .AddReader(new BaseExportingMetricReader(metrics))
            .Build();
        await using var server = Scripted.Answering(Scripted.Page(503), Scripted.Http(409, Api.Error("""{"code":11,"key":"PRICE_CHANGED","message":"x"}""")));
        using var client = new AssetPayClient("ap_key-of-shop", new() { BaseAddress = server.Address, TimeProvider = new HastyTime() });

        await client.Secure.TryGetSelfTradeAsync($"sale-{server.Port}");
        metering.ForceFlush();

        var ours = spans.Items.Where(span => Equals(span.GetTagItem("server.port"), server.Port)).ToList();
        Assert.Equal(["GET /secure/trades/{tradeId}", "GET /secure/trades/{tradeId}"], ours.Select(span => span.DisplayName));
        Assert.Equal(["503", "PRICE_CHANGED"], ours.Select(span => span.GetTagItem("error.type")));
        Assert.Equal([null, 1], ours.Select(span => span.GetTagItem("http.request.resend_count")));
        var duration = Assert.Single(metrics.Items, metric => metric.Name == "http.client.request.duration");
        Assert.Equal(("AssetPay", "s", MetricType.Histogram), (duration.MeterName, duration.Unit, duration.MetricType));
        Assert.Contains(metrics.Items, metric => metric.Name == "assetpay.client.retries");
        Assert.Contains(metrics.Items, metric => metric.Name == "assetpay.client.wait.duration");
    }

    private sealed class Kept<T> : BaseExporter<T>
        where T : class
    {
        internal List<T> Items { get; } = [];

        public override ExportResult Export(in Batch<T> batch)
        {
            foreach (var item in batch)
            {
                Items.Add(item);
            }

            return ExportResult.Success;
        }
    }
}
