using System.Text.Json.Nodes;
using ApiDocs.Model;
using ApiDocs.Tool.OpenApi.Samples;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>The envelope around data and errors, whole, as it is on the wire.</summary>
internal sealed class EnvelopeWriter(Export export)
{
    private readonly EnvelopeModel? _names = export.Model.Envelope;
    private OpenApiSchemaReference? _error;

    public bool Exists => _names is not null;

    /// <summary>An answer that holds these data; the data themselves where the API has no envelope. Null: nothing is known of them.</summary>
    public IOpenApiSchema? Success(string operation, IOpenApiSchema? data)
    {
        if (_names is null)
        {
            return data;
        }

        var schema = Head(isSuccess: true);
        if (data is not null)
        {
            schema.Properties![_names.Data] = data;
            schema.Required!.Add(_names.Data);
        }

        return export.Schemas.Add(operation + "Response", schema);
    }

    /// <summary>The one form of all errors.</summary>
    public OpenApiSchemaReference? Error() => _names is null ? null : new((_error ??= Declare(_names)).Reference.Id!, export.Document);

    /// <summary>A documented error as the API would answer with it.</summary>
    public JsonNode? Example(int code, string key, string message)
    {
        if (_names is null)
        {
            return null;
        }

        var error = new JsonObject();
        Put(error, ErrorWriter.IsStated(code) ? _names.Code : null, code);
        Put(error, _names.Key, key);
        Put(error, _names.Message, message);
        var body = new JsonObject();
        Put(body, _names.RequestId, RequestIds.First(export.Model));
        Put(body, _names.Success, false);
        body[_names.Error] = error;
        return body;
    }

    private OpenApiSchemaReference Declare(EnvelopeModel names)
    {
        // What an example of one error shows is no promise for all others.
        var error = Object();
        error.Required = null;
        Member(error, names.Code, new() { Type = JsonSchemaType.Integer, Description = "The number of the error." }, isRequired: false);
        Member(error, names.Key, new() { Type = JsonSchemaType.String, Description = "The key of the error." }, isRequired: false);
        Member(error, names.Message, new() { Type = JsonSchemaType.String }, isRequired: false);
        Member(error, names.Fields, new() { Description = "What is wrong with single members of the request." }, isRequired: false);
        Member(error, names.Details, new(), isRequired: false);
        var schema = Head(isSuccess: false);
        Member(schema, names.Error, error, isRequired: true);
        schema.Add(Extension.ErrorCodes, new JsonArray([.. export.Model.Errors.Select(ErrorWriter.Entry)]));
        return export.Schemas.Add("ErrorResponse", schema);
    }

    private OpenApiSchema Head(bool isSuccess)
    {
        var schema = Object();
        Member(schema, _names!.RequestId, new() { Type = JsonSchemaType.String }, isRequired: true);
        Member(schema, _names.Success, new() { Type = JsonSchemaType.Boolean, Examples = [JsonValue.Create(isSuccess)] }, isRequired: true);
        return schema;
    }

    private static OpenApiSchema Object() =>
        new() { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal), Required = new HashSet<string>(StringComparer.Ordinal) };

    private static void Member(OpenApiSchema schema, string? name, OpenApiSchema member, bool isRequired)
    {
        if (name is not null)
        {
            schema.Properties![name] = member;
        }

        if (name is not null && isRequired)
        {
            schema.Required!.Add(name);
        }
    }

    private static void Put(JsonObject json, string? name, JsonNode? value)
    {
        if (name is not null)
        {
            json[name] = value;
        }
    }
}
