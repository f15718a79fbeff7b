using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// A component that describes one field: <c>&lt;ParamField query="name" type="string" required default="x"&gt;</c>,
/// <c>&lt;ResponseField name="id" type="string"&gt;</c>, <c>&lt;ApiParam name="id" :required="true"&gt;</c>. It is told in the page's other
/// words, as the row of a table.
/// </summary>
internal static class FieldTag
{
    private static readonly HashSet<string> _names = new(StringComparer.Ordinal)
    {
        "ParamField", "ResponseField", "RequestField", "ApiParam", "ApiField", "ApiResponseField", "Param", "Parameter", "Property", "Field", "BodyParam", "QueryParam", "PathParam", "HeaderParam",
        "swagger-parameter", "api-method-parameter",
    };

    private static readonly string[] _places = ["path", "query", "body", "header"];

    public static bool IsField(ComponentTag tag) => _names.Contains(tag.Name) && Name(tag) is not null;

    /// <summary>The row, with what stands inside the tag as its description.</summary>
    public static RowText Row(PageText page, ComponentTag tag, IReadOnlyList<Block> inner)
    {
        var name = Name(tag)!;
        var words = inner.Where(block => block is not (TableBlock or FenceBlock)).Select(block => block.Text).ToList();
        return new RowText(
            [
                Cell(page, tag, name.Value, name.At),
                Cell(page, tag, Place(tag, name), tag.Start + 1),
                Cell(page, tag, tag.Attribute("type")),
                Required(page, tag),
                Cell(page, tag, tag.Attribute("default") ?? tag.Attribute("defaultValue") ?? tag.Attribute("initialValue") ?? tag.Attribute(":default")),
                CalloutText.Join(page, words, tag.End),
            ],
            tag.Start, tag.End);
    }

    private static TagAttribute? Name(ComponentTag tag) =>
        tag.Attributes.Find(attribute => (attribute.Name == "name" || _places.Contains(attribute.Name)) && !string.IsNullOrWhiteSpace(attribute.Value));

    private static string Place(ComponentTag tag, TagAttribute name)
    {
        if (name.Name != "name")
            return name.Name;

        var stated = tag.Attribute("in") ?? tag.Attribute("location") ?? tag.Attribute("paramType");
        return stated?.Value.Trim('"', '\'')
            ?? (tag.Name is "ResponseField" or "ApiResponseField" ? FieldTable.Response
                : tag.Name is "BodyParam" or "QueryParam" or "PathParam" or "HeaderParam" ? tag.Name.Substring(0, tag.Name.Length - 5)
                : "");
    }

    // A bare attribute says yes, and so does {true}.
    private static Passage Required(PageText page, ComponentTag tag)
    {
        var required = tag.Attribute("required") ?? tag.Attribute(":required");
        if (required is not null)
            return Cell(page, tag, required.Value.Length == 0 ? "Required" : required.Value.Trim('"', '\''), required.At);

        // Who marks what is required does not mark the rest.
        return Cell(page, tag, tag.Name is "ResponseField" or "ApiResponseField" ? "" : "No", tag.Start + 1);
    }

    private static Passage Cell(PageText page, ComponentTag tag, TagAttribute? attribute) =>
        attribute is null ? Cell(page, tag, "", tag.End) : Cell(page, tag, attribute.Value.Trim('"', '\''), attribute.At + (attribute.Value.Length > 0 && attribute.Value[0] is '"' or '\'' ? 1 : 0));

    private static Passage Cell(PageText page, ComponentTag tag, string text, int at)
    {
        var isWritten = at + text.Length <= page.Text.Length && string.CompareOrdinal(page.Text, at, text, 0, text.Length) == 0;
        return new PassageBuilder(page, at).Add(text, at, isWritten ? at + text.Length : Math.Min(at + tag.Name.Length, tag.End), InlineStyle.Plain, null).Build();
    }
}
