using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>The addresses, each with its operations.</summary>
internal static class PathWriter
{
    public static OpenApiPaths Of(Export export)
    {
        var paths = new OpenApiPaths();
        foreach (var address in Route.Of(export.Model))
        {
            var item = new OpenApiPathItem();
            foreach (var route in address)
            {
                item.AddOperation(HttpMethod.Parse(route.Method), OperationWriter.Of(route, export));
            }

            paths[address.Key] = item;
        }

        return paths;
    }
}
