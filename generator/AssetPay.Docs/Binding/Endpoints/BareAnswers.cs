using System.Text.RegularExpressions;
using ApiDocs.Binding.Vendor;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>
/// An answer that a page shows without the envelope in which all answers come: what is shown is the envelope's data. Beside a whole
/// answer such a sample is only part of one, and is told.
/// </summary>
internal static class BareAnswers
{
    private static readonly Regex Answer = new(@"\b(?:responses?|returns?|results?|answers?|outputs?|success)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static EndpointFacts Wrap(EndpointFacts facts, EnvelopeModel? envelope, List<Finding> findings)
    {
        if (envelope is null)
        {
            return facts;
        }

        var samples = facts.Endpoint.Responses;
        var bare = samples.Where(sample => IsBare(sample, envelope)).ToList();
        if (bare.Count == 0)
        {
            return facts;
        }

        if (samples.Any(sample => sample.Json.Member(envelope.Data) is not null))
        {
            findings.AddRange(bare.Select(sample => Finding.Of(
                Rules.NotRead, facts.Page.Path, sample.Place, "sample", $"it has no '{envelope.Data}', as the page's other answer has, and was taken for a part of that")));
            return facts;
        }

        var wrapped = samples.Select(sample => bare.Exists(one => ReferenceEquals(one, sample)) ? sample with { Json = Wrapped(sample.Json, envelope) } : sample);
        return facts with { Endpoint = facts.Endpoint with { Responses = wrapped.ToEquatableArray() } };
    }

    private static bool IsBare(ResponseSample sample, EnvelopeModel envelope) =>
        sample.Status is not >= 300 && sample.Section is { } section && Answer.IsMatch(section) && !EnvelopeBinder.IsError(sample.Json)
        && (sample.Json.Kind == SampleKind.Array
            || (sample.Json is { Kind: SampleKind.Object, Members.IsEmpty: false } json
                && json.Members.All(member => member.Name != envelope.Data && member.Name != envelope.Success && member.Name != envelope.RequestId)));

    private static SampleNode Wrapped(SampleNode data, EnvelopeModel envelope)
    {
        SampleMember Member(string name, SampleKind kind, string text) => new(name, new(kind, text, default, default, IsPartial: false, data.Place), data.Place);
        var members = new List<SampleMember>();
        if (envelope.RequestId is { } requestId)
        {
            members.Add(Member(requestId, SampleKind.String, "..."));
        }

        if (envelope.Success is { } success)
        {
            members.Add(Member(success, SampleKind.True, ""));
        }

        members.Add(new(envelope.Data, data, data.Place));
        return new(SampleKind.Object, "", members.ToEquatableArray(), default, IsPartial: false, data.Place);
    }
}
