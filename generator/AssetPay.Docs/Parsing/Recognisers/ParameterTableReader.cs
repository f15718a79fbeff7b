using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Tables of parameters and of fields, the columns in any order.</summary>
internal static class ParameterTableReader
{
    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        if (block is not TableBlock table || section.IsIn(SectionKind.Errors) || section.IsIn(SectionKind.RateLimits))
            return false;

        var roles = ColumnNames.Roles(table);
        var isOfResponse = IsOfResponse(roles, section, facts);
        if (!IsFields(roles, section, isOfResponse))
            return false;

        (isOfResponse ? facts.ResponseFields : facts.Parameters).Add(Read(table, roles, section));
        return true;
    }

    /// <summary>In a guide, tables of fields belong to the request block before them.</summary>
    public static bool TakeInGuide(Block block, Section section, PageFacts facts)
    {
        if (block is not TableBlock table || facts.GuideRequests.Count == 0 || section.IsIn(SectionKind.Response))
            return false;

        var roles = ColumnNames.Roles(table);
        if (!IsFields(roles, section, false))
            return false;

        facts.GuideRequests[facts.GuideRequests.Count - 1].Parameters.Add(Read(table, roles, section));
        return true;
    }

    /// <summary>Names with types: the fields of a request or of an answer.</summary>
    public static bool IsTyped(TableBlock table)
    {
        var roles = ColumnNames.Roles(table);
        return roles.Contains(ColumnRole.Name) && roles.Contains(ColumnRole.Type);
    }

    public static bool IsParameters(TableBlock table) => IsInputs(ColumnNames.Roles(table));

    // Name and description alone ("Field | Description") are fields only where the heading says so.
    private static bool IsFields(ColumnRole[] roles, Section section, bool isOfResponse) =>
        roles.Length > 1 && roles[0] == ColumnRole.Name
        && (roles.Contains(ColumnRole.Type) || HasInputColumn(roles)
            || (roles.Contains(ColumnRole.Description) && (isOfResponse || section.IsIn(SectionKind.Parameters))));

    private static bool IsInputs(ColumnRole[] roles) => roles.Length > 1 && roles[0] == ColumnRole.Name && HasInputColumn(roles);

    private static bool HasInputColumn(ColumnRole[] roles) =>
        roles.Contains(ColumnRole.Required) || roles.Contains(ColumnRole.Optional) || roles.Contains(ColumnRole.Default);

    // "Key Item Fields for Withdrawals" stands behind the answer and has no Required column: it goes on about the answer.
    private static bool IsOfResponse(ColumnRole[] roles, Section section, EndpointFacts facts) =>
        section.IsIn(SectionKind.Response)
        || (facts.Responses.Count > 0 && !HasInputColumn(roles) && ParameterHeading.Place(section.Name) == ParameterPlace.Unstated);

    private static ParameterTable Read(TableBlock table, ColumnRole[] roles, Section section)
    {
        var rows = table.Rows.Select(row => ParameterRowReader.Read(row, roles, table));
        var (place, heading) = ParameterHeading.Of(table, section);
        var end = table.Rows.Count == 0 ? table.Text.Place : table.Text.Page.PlaceOf(0, table.Rows[table.Rows.Count - 1].End);
        var start = table.Text.Place;
        return new ParameterTable(
            place, heading, Flow.EquatableArray.ToEquatableArray(rows), new Flow.Place(start.Line, start.Column, end.EndLine, end.EndColumn));
    }
}
