using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi.Samples;

/// <summary>What a request id looks like: the first one that an example shows.</summary>
internal static class RequestIds
{
    public static string First(ApiModel model) => model.Envelope?.RequestId is { } name
        ? model.Operations.SelectMany(operation => operation.Examples).Select(example => (SampleJson.Parse(example.Json) as JsonObject)?[name])
            .Where(id => id.IsText()).Select(id => (string)id!).FirstOrDefault() ?? name
        : "";
}
