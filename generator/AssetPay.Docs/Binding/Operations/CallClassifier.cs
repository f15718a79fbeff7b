using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>Says what a second sending of the same call would do. What no rule classifies counts as money.</summary>
internal static class CallClassifier
{
    private static readonly string[] CancelWords = ["cancel", "abort", "revoke"];

    // A filter that is too long for an address is posted: POST /boats/search.
    private static readonly string[] SearchWords = ["search", "query"];

    public static CallClass Classify(EndpointFacts facts) =>
        facts.Method is "GET" or "HEAD" || IsSearch(facts) ? CallClass.Read
        : IsCancel(facts) ? CallClass.Idempotent
        : CallClass.Money;

    private static bool IsSearch(EndpointFacts facts) => facts.Method == "POST" && SearchWords.Contains(facts.Route.Segments.LastOrDefault()?.ToLowerInvariant());

    private static bool IsCancel(EndpointFacts facts) =>
        CancelWords.Contains(facts.Route.Segments.LastOrDefault()?.ToLowerInvariant())
        || CancelWords.Contains(WordSplitter.Split(facts.Title?.Text ?? "").FirstOrDefault()?.ToLowerInvariant());
}
