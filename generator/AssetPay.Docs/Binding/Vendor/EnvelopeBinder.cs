using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
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
        var answers = docs.OverlayLast.SelectMany(page => page.Endpoints.SelectMany(endpoint => endpoint.Responses).Concat(page.Samples)
            .Select(sample => new From<ResponseSample>(sample, page.Path))).Where(sample => sample.Value.Json.Kind == SampleKind.Object).ToList();
        var wrapped = answers.FindAll(sample => IsWrapped(sample.Value.Json));
        var ofEndpoints = docs.All.SelectMany(page => page.Endpoints.SelectMany(endpoint => endpoint.Responses)).Where(sample => sample.Status is not >= 400 && !IsError(sample.Json)).ToList();
        if (wrapped.Count == 0 || ofEndpoints.Count(sample => IsWrapped(sample.Json)) * 2 < ofEndpoints.Count)
        {
            TellUnrecognised(docs, findings);
            return null;
        }

        var envelope = Of(answers)!;
        if (!answers.Exists(sample => ErrorOf(sample.Value.Json) is not null))
        {
            findings.Add(Finding.Of(Rules.Guess, wrapped[0].Page, wrapped[0].Value.Place, "What an error looks like", "{ \"error\": { \"code\", \"key\", \"message\" } }"));
        }

        TellOfOverlay(envelope, answers, docs, findings);
        return envelope;
    }

    // Once, at the first of them: what holds of one holds of all.
    private static void TellUnrecognised(DocsSet docs, List<Finding> findings)
    {
        var first = docs.All.SelectMany(page => page.Errors.Concat(page.Endpoints.SelectMany(endpoint => endpoint.Errors)), (page, row) => (Page: page, Row: row)).FirstOrDefault(said => said.Row.Key is not null || said.Row.Code is not null);
        if (first.Row is { } row)
        {
            findings.Add(Finding.Of(
                Rules.Guess, first.Page.Path, row.Place, "By what an answer tells its error",
                "nothing: no documented error is recognised, and a call that fails with one is of unknown outcome; what shows it is an example of an answer as { \"success\": true, \"data\": ... } and one as { \"success\": false, \"error\": { \"code\", \"key\", \"message\" } }"));
        }
    }

    /// <summary>Every example that shows the envelope, around data or around an error.</summary>
    public static IEnumerable<(Page Page, SampleNode Sample)> Shown(DocsSet docs, EnvelopeModel? envelope) => envelope is null
        ? []
        : docs.OverlayLast.OrderBy(page => DocsSet.IsOverlay(page) ? 0 : 1).SelectMany(page => page.Endpoints.SelectMany(endpoint => endpoint.Responses).Concat(page.Samples)
            .Where(sample => IsWrapped(sample.Json) || ErrorOf(sample.Json) is not null).Select(sample => (page, sample.Json)));

    public static SampleNode? Data(SampleNode answer, EnvelopeModel? envelope) => envelope is null ? answer : answer.Member(envelope.Data);

    public static bool IsError(SampleNode answer) =>
        ErrorOf(answer) is not null || (SuccessName(answer) is { } success && answer.Member(success)?.Kind == SampleKind.False);

    /// <summary>What the overlay shows of the envelope is all that counts of it.</summary>
    private static EnvelopeModel? Of(List<From<ResponseSample>> answers)
    {
        var wrapped = Decided(answers.FindAll(sample => IsWrapped(sample.Value.Json)));
        if (wrapped.Count == 0)
        {
            return null;
        }

        var first = wrapped[0].Value.Json;
        var errors = Decided(answers.FindAll(sample => ErrorOf(sample.Value.Json) is not null)).ConvertAll(sample => ErrorOf(sample.Value.Json)!);
        var isGuess = errors.Count == 0;
        return new(
            RequestIdName(first), SuccessName(first), DataName(first)!, "error",
            Name(errors, "code", isGuess), Name(errors, "key", isGuess), Name(errors, "message", isGuess), Name(errors, "fields"), Name(errors, "details"));
    }

    private static List<From<ResponseSample>> Decided(List<From<ResponseSample>> answers) =>
        answers.Exists(IsOfOverlay) ? answers.FindAll(IsOfOverlay) : answers;

    private static bool IsOfOverlay(From<ResponseSample> sample) => sample.Value.Place.Overlay is not null;

    private static void TellOfOverlay(EnvelopeModel used, List<From<ResponseSample>> answers, DocsSet docs, List<Finding> findings)
    {
        var ours = docs.Overlay.SelectMany(page => page.Samples).FirstOrDefault(sample => IsWrapped(sample.Json) || ErrorOf(sample.Json) is not null);
        var theirs = answers.FindAll(sample => !IsOfOverlay(sample));
        var shown = theirs.FirstOrDefault(sample => ours is not null && (IsError(ours.Json) ? ErrorOf(sample.Value.Json) is not null : IsWrapped(sample.Value.Json)));
        if (ours is null || shown is null || Of(theirs) is not { } stated)
        {
            return;
        }

        var differences = Members(used).Zip(Members(stated), (mine, other) => (mine, other)).Where(pair => pair.mine != pair.other).ToList();
        foreach (var (mine, other) in differences.Where(pair => pair.other is not null))
        {
            findings.Add(Finding.Of(Rules.OverlayWins, "", ours.Place, "The envelope", mine is null ? $"without '{other}'" : $"'{mine}'", $"'{other}'", shown.Value.Place.In(shown.Page)));
        }

        if (differences.Count == 0)
        {
            findings.Add(Finding.Of(Rules.OverlayNeedless, "", ours.Place, "The envelope", "the same", shown.Value.Place.In(shown.Page)));
        }
    }

    private static string?[] Members(EnvelopeModel envelope) =>
        [envelope.RequestId, envelope.Success, envelope.Data, envelope.Code, envelope.Key, envelope.Message, envelope.Fields, envelope.Details];

    private static bool IsWrapped(SampleNode answer) =>
        DataName(answer) is not null && (SuccessName(answer) is not null || RequestIdName(answer) is not null);

    private static SampleNode? ErrorOf(SampleNode answer) => answer.Member("error") is { Kind: SampleKind.Object } error && answer.Member("data") is null ? error : null;

    private static string? DataName(SampleNode answer)
    {
        foreach (var name in DataNames)
        {
            if (answer.Member(name) is not null)
            {
                return name;
            }
        }

        return null;
    }

    private static string? SuccessName(SampleNode answer)
    {
        foreach (var name in SuccessNames)
        {
            if (answer.Member(name)?.Kind is SampleKind.True or SampleKind.False)
            {
                return name;
            }
        }

        return null;
    }

    private static string? RequestIdName(SampleNode answer) => answer.Members.FirstOrDefault(member => IsRequestId(member.Name))?.Name;

    private static bool IsRequestId(string name) =>
        name.Replace("_", "").Equals("requestid", StringComparison.OrdinalIgnoreCase);

    private static string? Name(List<SampleNode> errors, string name, bool isGuess = false) =>
        isGuess || errors.Exists(error => error.Member(name) is not null) ? name : null;
}
