using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Vendor;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Examples outside the operations' pages (callback bodies, a guide's answers) are evidence too, where their shape tells their type.</summary>
internal static class PayloadObserver
{
    public static void Observe(DocsSet docs, TypeTable table, EnvelopeModel? envelope, SampleObserver observer)
    {
        foreach (var page in docs.Vendor)
        {
            foreach (var sample in page.Samples.Concat(page.GuideRequests.SelectMany(guide => guide.Responses)).Select(sample => sample.Json))
            {
                var payload = EnvelopeBinder.IsError(sample) ? null : EnvelopeBinder.Data(sample, envelope) ?? sample;
                if (payload is { Kind: SampleKind.Object } && ShapeMatcher.Match(payload, table.Declared) is { } type)
                {
                    observer.Observe(payload, TypeRef.Object(type.Name), page.Path);
                }
            }
        }
    }
}
