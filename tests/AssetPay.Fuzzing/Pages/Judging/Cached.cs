using ApiDocs.Fuzzing.Driving;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Fuzzing.Pages.Judging;

/// <summary>When somebody types in code, nothing about the pages is computed anew.</summary>
internal static class Cached
{
    public static IEnumerable<Complaint> Check(Consumer consumer) => consumer.WithCode("class Other { }").Run().OutputReasons
        .Where(reason => reason != IncrementalStepRunReason.Cached)
        .Take(1)
        .Select(reason => new Complaint("not everything is cached in a run without a change", reason.ToString()));
}
