using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Sources;

/// <summary>A row of a table by its plain name, with the place where it stands.</summary>
internal sealed record NamedRow(ParameterPlace In, string Name, SourcePlace Place)
{
    public static NamedRow Of(From<PlacedRow> row) => new(row.Value.In, MemberPaths.Plain(row.Value.Name), new(row.Page, row.Value.Row.Place));
}
