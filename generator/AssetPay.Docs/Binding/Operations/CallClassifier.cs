using System.Text.RegularExpressions;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>Says what a second sending of the same call would do. What no rule classifies counts as money.</summary>
internal static class CallClassifier
{
    private static readonly string[] CancelWords = ["cancel", "abort", "revoke"];

    // A second cancelling of a part takes a second part: "cancelAmount", "may be cancelled partially several times", "Cancel or refund a charge".
    private static readonly string[] AmountWords = ["amount", "amounts", "sum", "total", "quantity", "qty", "count", "units", "shares", "price", "cents", "percent", "percentage", "refund"];

    private static readonly Regex InParts = new(@"\b(?:partial(?:ly)?|in part|part of (?:it|the)|several times|more than once|repeatedly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A filter that is too long for an address is posted: POST /boats/search.
    private static readonly string[] SearchWords = ["search", "query"];

    private static readonly Dictionary<string, CallClass> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["reads"] = CallClass.Read, ["harmless"] = CallClass.Idempotent, ["money"] = CallClass.Money,
    };

    public static CallClass Classify(EndpointFacts facts, ObjectDraft? request, bool isOnceOnly, List<Finding> findings)
    {
        var guess = Guess(facts, request, isOnceOnly);
        if (facts.Endpoint.Repeating is not { } stated)
        {
            return guess;
        }

        if (!Words.TryGetValue(stated.Text, out var says))
        {
            findings.Add(Finding.Of(Rules.Guess, facts.Page.Path, stated.Place, $"What repeating {facts.Name} does ('{stated.Text}')", $"{Word(guess)}; write reads, harmless or money"));
            return guess;
        }

        if (says == guess)
        {
            findings.Add(Finding.Of(Rules.OverlayNeedless, facts.Page.Path, stated.Place, $"What repeating {facts.Name} does", Word(says), facts.At(facts.Endpoint.Method.Place)));
        }

        return says;
    }

    private static string Word(CallClass of) => Words.Single(word => word.Value == of).Key;

    private static CallClass Guess(EndpointFacts facts, ObjectDraft? request, bool isOnceOnly) =>
        facts.Method is "GET" or "HEAD" ? CallClass.Read
        // What may be sent once only makes something, whatever the title says.
        : isOnceOnly ? CallClass.Money
        : IsSearch(facts) ? CallClass.Read
        : IsCancel(facts) && !TakesPart(facts, request) ? CallClass.Idempotent
        : CallClass.Money;

    private static bool IsSearch(EndpointFacts facts) => facts.Method == "POST" && SearchWords.Contains(facts.Route.Segments.LastOrDefault()?.ToLowerInvariant());

    private static bool IsCancel(EndpointFacts facts) =>
        CancelWords.Contains(facts.Route.Segments.LastOrDefault()?.ToLowerInvariant())
        || CancelWords.Contains(WordSplitter.Split(facts.Title?.Text ?? "").FirstOrDefault()?.ToLowerInvariant());

    private static bool TakesPart(EndpointFacts facts, ObjectDraft? request) =>
        IsOfAmount(facts.Title?.Text ?? "") || facts.Route.Segments.Any(IsRefund)
        || facts.Parameters.Any(parameter => IsOfAmount(parameter.Value.Name)) || (request?.Members.Any(member => IsOfAmount(member.WireName)) ?? false)
        || facts.Said.Append(facts).Any(said => InParts.IsMatch(said.Endpoint.Tagline.PlainText) || InParts.IsMatch(said.Endpoint.Description.PlainText));

    private static bool IsOfAmount(string name) => WordSplitter.Split(name).Exists(word => AmountWords.Contains(word.ToLowerInvariant()));

    private static bool IsRefund(string segment) => segment.ToLowerInvariant() is "refund" or "refunds";
}
