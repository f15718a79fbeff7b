using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Vendor;

/// <summary>Finds the members of the envelope in the examples: <c>requestId/success/data</c> and <c>error{code, key, message}</c>.</summary>
internal static class EnvelopeBinder
{
    private static readonly string[] DataNames = ["data", "result", "payload"];
    private static readonly string[] SuccessNames = ["success", "ok"];

    public static EnvelopeModel? Bind(DocsSet docs, List<Finding> findings)
    {
        var answers = docs.OverlayFirst.SelectMany(page => page.Endpoints.SelectMany(endpoint => endpoint.Responses).Concat(page.Samples)
            .Select(sample => (page, sample))).Where(pair => pair.sample.Json.Kind == SampleKind.Object).ToList();
        var wrapped = answers.Where(pair => IsWrapped(pair.sample.Json)).ToList();
        var ofEndpoints = docs.All.SelectMany(page => page.Endpoints.SelectMany(endpoint => endpoint.Responses)).Where(sample => sample.Status is not >= 400 && !IsError(sample.Json)).ToList();
        if (wrapped.Count == 0 || ofEndpoints.Count(sample => IsWrapped(sample.Json)) * 2 < ofEndpoints.Count)
        {
            return null;
        }

        var first = wrapped[0].sample.Json;
        var errors = answers.Where(pair => IsError(pair.sample.Json)).Select(pair => ErrorOf(pair.sample.Json)!).ToList();
        if (errors.Count == 0)
        {
            findings.Add(Finding.Of(Rules.Guess, wrapped[0].page.Path, wrapped[0].sample.Place, "What an error looks like", "{ \"error\": { \"code\", \"key\", \"message\" } }"));
        }

        return new(
            RequestIdName(first), SuccessName(first), DataName(first)!, "error",
            Name(errors, "code", isGuess: errors.Count == 0), Name(errors, "key", isGuess: errors.Count == 0), Name(errors, "message", isGuess: errors.Count == 0),
            Name(errors, "fields"), Name(errors, "details"));
    }

    /// <summary>Every example that shows the envelope, around data or around an error.</summary>
    public static IEnumerable<(Page Page, SampleNode Sample)> Shown(DocsSet docs, EnvelopeModel? envelope) => envelope is null
        ? []
        : docs.OverlayFirst.SelectMany(page => page.Endpoints.SelectMany(endpoint => endpoint.Responses).Concat(page.Samples)
            .Where(sample => IsWrapped(sample.Json) || ErrorOf(sample.Json) is not null).Select(sample => (page, sample.Json)));

    public static SampleNode? Data(SampleNode answer, EnvelopeModel? envelope) => envelope is null ? answer : answer.Member(envelope.Data);

    public static bool IsError(SampleNode answer) =>
        ErrorOf(answer) is not null || (SuccessName(answer) is { } success && answer.Member(success)?.Kind == SampleKind.False);

    private static bool IsWrapped(SampleNode answer) =>
        DataName(answer) is not null && (SuccessName(answer) is not null || RequestIdName(answer) is not null);

    private static SampleNode? ErrorOf(SampleNode answer) => answer.Member("error") is { Kind: SampleKind.Object } error && answer.Member("data") is null ? error : null;

    private static string? DataName(SampleNode answer) => DataNames.FirstOrDefault(name => answer.Member(name) is not null);

    private static string? SuccessName(SampleNode answer) => SuccessNames.FirstOrDefault(name => answer.Member(name)?.Kind is SampleKind.True or SampleKind.False);

    private static string? RequestIdName(SampleNode answer) =>
        answer.Members.Select(member => member.Name).FirstOrDefault(name => name.Replace("_", "").Equals("requestid", StringComparison.OrdinalIgnoreCase));

    private static string? Name(List<SampleNode> errors, string name, bool isGuess = false) =>
        isGuess || errors.Exists(error => error.Member(name) is not null) ? name : null;
}
