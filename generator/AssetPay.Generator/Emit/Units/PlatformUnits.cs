using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>The parts of a client that need more than the runtime, and are made only where the project has it.</summary>
internal static class PlatformUnits
{
    public static IEnumerable<Unit> Of(ApiModel model, ConsumerPlatform platform, ClientFrame frame)
    {
        var hasLogging = platform.HasFlag(ConsumerPlatform.Logging);
        if (hasLogging)
        {
            yield return new LoggingUnit(frame.Name + "Logging", frame);
        }

        if (platform.HasFlag(ConsumerPlatform.HttpClientFactory))
        {
            yield return new ServicesUnit(frame.Name + "Services", frame, ClientUnits.Root(model), hasLogging);
        }

        if (platform.HasFlag(ConsumerPlatform.RateLimiting) && model.RateLimits is { } limits)
        {
            yield return new RateLimitsUnit(frame.RateLimitsType, frame, limits);
        }

        if (platform.HasFlag(ConsumerPlatform.Endpoints) && model.Callbacks is not null)
        {
            yield return new CallbackEndpointsUnit(frame.CallbackType + "Endpoints", frame);
        }
    }
}
