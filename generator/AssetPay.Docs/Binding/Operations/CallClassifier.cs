using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>Says what a second sending of the same call would do. What no rule classifies counts as money.</summary>
internal static class CallClassifier
{
    private static readonly string[] CancelWords = ["cancel", "abort", "revoke"];

    public static CallClass Classify(EndpointFacts facts) =>
        facts.Method is "GET" or "HEAD" ? CallClass.Read
        : IsCancel(facts) ? CallClass.Idempotent
        : CallClass.Money;

    private static bool IsCancel(EndpointFacts facts) =>
        CancelWords.Contains(facts.Route.Segments.LastOrDefault()?.ToLowerInvariant())
        || CancelWords.Contains(WordSplitter.Split(facts.Title?.Text ?? "").FirstOrDefault()?.ToLowerInvariant());
}
