using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Schemas;

/// <summary>The shared schemas: one for each type of the model that JSON can hold, and those that the export itself adds.</summary>
internal sealed class SchemaBook(Export export)
{
    private readonly SchemaWriter _writer = new(export);

    private IDictionary<string, IOpenApiSchema> Components => export.Document.Components!.Schemas!;

    public SchemaWriter Writer => _writer;

    public void DeclareAll()
    {
        foreach (var type in export.Model.Objects.Where(type => !IsParametersOnly(type)).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            Components[ComponentName.Of(type.Name)] = new OpenApiSchema();
        }

        foreach (var type in export.Model.Enums.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            Components[ComponentName.Of(type.Name)] = EnumWriter.Shared(type, export);
        }

        // References can be made only to what is there, and types refer to each other in circles: first all names, then all contents.
        export.Document.RegisterComponents();
        foreach (var type in export.Model.Objects.Where(type => !IsParametersOnly(type)))
        {
            ObjectWriter.Fill((OpenApiSchema)Components[ComponentName.Of(type.Name)], type, export);
        }
    }

    /// <summary>Adds a schema that no type of the model is, and gives the reference to it.</summary>
    public OpenApiSchemaReference Add(string name, OpenApiSchema schema)
    {
        name = ComponentName.Of(name);
        var free = name;
        for (var number = 2; Components.ContainsKey(free); number++)
        {
            free = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        Components[free] = schema;
        export.Document.RegisterComponents();
        return new(free, export.Document);
    }

    // What a GET asks for is a record in C#; on the wire it is the address.
    private bool IsParametersOnly(ObjectModel type) =>
        type.Properties.Count > 0 && type.Properties.All(property => property.In != ParameterIn.Body) && !export.Types.IsAnswered(type.Name);
}
