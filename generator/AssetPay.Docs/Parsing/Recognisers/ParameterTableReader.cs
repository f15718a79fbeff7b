using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Tables of parameters and of fields, the columns in any order.</summary>
internal static class ParameterTableReader
{
    // "Parameters" and "Request" are what one sends even where the answer is shown above them.
    private static readonly Wording _inputs = new("^(?:http |api |url )?(?:request|(?:request )?(?:param(?:eter)?s?|arguments?))$|请求参数", RegexOptions.IgnoreCase);

    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        if (block is not TableBlock table || section.IsIn(SectionKind.Errors) || section.IsIn(SectionKind.RateLimits))
            return false;

        var roles = table.Roles;
        var isOfResponse = IsOfResponse(table, roles, section, facts);
        if (IsOfValues(table, roles) || (!IsFields(roles, section, isOfResponse) && !HoldsTypes(table, roles) && !AuthHeaders.IsTable(table)))
            return false;

        if (isOfResponse)
            facts.ResponseFields.Add(Read(table, roles, section));
        else
            facts.Parameters.Add(AuthHeaders.Cut(Read(table, roles, section), facts));

        return true;
    }

    /// <summary>In a guide, tables of fields belong to the request block before them.</summary>
    public static bool TakeInGuide(Block block, Section section, PageFacts facts)
    {
        if (block is not TableBlock table || facts.GuideRequests.Count == 0 || section.IsIn(SectionKind.Response))
            return false;

        var roles = table.Roles;
        if (!IsFields(roles, section, false))
            return false;

        facts.GuideRequests[facts.GuideRequests.Count - 1].Parameters.Add(Read(table, roles, section));
        return true;
    }

    public static bool IsParameters(TableBlock table) => IsInputs(table.Roles);

    /// <summary>Names with types: the fields of a request or of an answer.</summary>
    public static bool IsTyped(TableBlock table)
    {
        var roles = table.Roles;
        return roles.Contains(ColumnRole.Name) && roles.Contains(ColumnRole.Type);
    }

    // Name and description alone ("Field | Description") are fields only where the heading says so.
    private static bool IsFields(ColumnRole[] roles, Section section, bool isOfResponse) =>
        roles.Length > 1 && roles.Contains(ColumnRole.Name)
        && (roles.Contains(ColumnRole.Type) || HasInputColumn(roles)
            || (roles.Contains(ColumnRole.Description) && (isOfResponse || section.IsIn(SectionKind.Parameters) || section.IsIn(SectionKind.Request))));

    // "Value | Name | Meaning" names the values of a field, not fields.
    private static bool IsOfValues(TableBlock table, ColumnRole[] roles) =>
        !roles.Contains(ColumnRole.Type) && !HasInputColumn(roles) && table.Header[0].Plain.ToLowerInvariant() is "value" or "code" or "number" or "id";

    // "`name`<br>string<br>required": the names' cells hold what other tables have in columns.
    private static bool HoldsTypes(TableBlock table, ColumnRole[] roles) =>
        roles.Contains(ColumnRole.Name) && table.Rows.Count > 0
        && table.Rows.All(row => ParameterRowReader.Cell(row, roles, ColumnRole.Name) is { IsBlank: false } cell && NameCell.Read(cell).Type is not null);

    private static bool IsInputs(ColumnRole[] roles) => roles.Length > 1 && roles.Contains(ColumnRole.Name) && HasInputColumn(roles);

    private static bool HasInputColumn(ColumnRole[] roles) =>
        roles.Contains(ColumnRole.Required) || roles.Contains(ColumnRole.Optional) || roles.Contains(ColumnRole.Default) || roles.Contains(ColumnRole.Place);

    // "Key Item Fields for Withdrawals" stands behind the answer and has no Required column: it goes on about the answer.
    private static bool IsOfResponse(TableBlock table, ColumnRole[] roles, Section section, EndpointFacts facts)
    {
        if (table.IsOfTags)
            return table.Rows.All(row => ParameterRowReader.Cell(row, roles, ColumnRole.Place)?.Text == FieldTable.Response);

        return section.IsIn(SectionKind.Response)
            || (facts.Responses.Count > 0 && !HasInputColumn(roles) && ParameterHeading.Place(section.Name) == ParameterPlace.Unstated && !_inputs.IsMatch(section.Name ?? ""));
    }

    /// <summary>The rows of a table that its section knows to be one of fields.</summary>
    public static ParameterTable Fields(TableBlock table, Section section) => Read(table, table.Roles, section);

    private static ParameterTable Read(TableBlock table, ColumnRole[] roles, Section section)
    {
        var (place, heading) = ParameterHeading.Of(table, section);
        place = place == ParameterPlace.Unstated && AuthHeaders.IsOfHeaders(table) ? ParameterPlace.Header : place;
        var required = ParameterHeading.Required(heading);
        var rows = new List<ParameterRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (!IsBlank(row, roles) && ParameterRowReader.Read(row, roles, table) is var read)
                rows.Add(read.Required is null && required is not null ? read with { Required = required } : read);
        }

        var end = table.Rows.Count == 0 ? table.Text.Place : table.Text.Page.PlaceOf(0, table.Rows[table.Rows.Count - 1].End);
        var start = table.Text.Place;
        return new ParameterTable(place, heading, rows.ToEquatableArray(), start with { EndLine = end.EndLine, EndColumn = end.EndColumn });
    }

    // "None" in the place of a row says that there are no parameters.
    private static bool IsBlank(RowText row, ColumnRole[] roles) =>
        (ParameterRowReader.Cell(row, roles, ColumnRole.Name)?.Plain ?? "").ToLowerInvariant() is "" or "none" or "-" or "—" or "–" or "n/a" or "无";
}
