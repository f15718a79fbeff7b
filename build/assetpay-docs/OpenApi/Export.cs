using ApiDocs.Model;
using ApiDocs.Tool.OpenApi.Operations;
using ApiDocs.Tool.OpenApi.Samples;
using ApiDocs.Tool.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi;

/// <summary>One export under way: the model that it is of, where its parts were read, and the document that it fills.</summary>
internal sealed class Export
{
    public Export(ApiModel model, SourceMap sources)
    {
        (Model, Sources) = (model, sources);
        Document = new()
        {
            Components = new() { Schemas = new Dictionary<string, IOpenApiSchema>(), SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>() },
        };
        Types = new(model);
        Samples = new(model, Types);
        Schemas = new(this);
        Envelope = new(this);
        OperationIds = new(model);
    }

    public ApiModel Model { get; }

    public SourceMap Sources { get; }

    public OpenApiDocument Document { get; }

    public TypeIndex Types { get; }

    public SampleBook Samples { get; }

    public SchemaBook Schemas { get; }

    public EnvelopeWriter Envelope { get; }

    public OperationIds OperationIds { get; }
}
