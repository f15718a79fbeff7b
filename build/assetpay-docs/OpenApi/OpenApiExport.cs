using System.Globalization;
using ApiDocs.Model;
using ApiDocs.Tool.OpenApi.Operations;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi;

/// <summary>An API as OpenAPI 3.1 says it. Equal models and sources give equal text.</summary>
internal static class OpenApiExport
{
    public static string Of(ApiModel model, SourceMap sources, ExportNames names)
    {
        var document = Document(model, sources, names);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        document.SerializeAs(OpenApiSpecVersion.OpenApi3_1, new OpenApiJsonWriter(text));
        return text + "\n";
    }

    private static OpenApiDocument Document(ApiModel model, SourceMap sources, ExportNames names)
    {
        var export = new Export(model, sources);
        var document = export.Document;
        document.Info = InfoWriter.Of(model, names);
        document.Servers = [.. model.Servers.Select(ServerWriter.Of)];
        SecurityWriter.Declare(export);
        export.Schemas.DeclareAll();
        document.Paths = PathWriter.Of(export);
        TagWriter.Declare(export);
        return document;
    }
}
