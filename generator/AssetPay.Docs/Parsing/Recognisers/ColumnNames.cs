namespace ApiDocs.Parsing;

internal enum ColumnRole
{
    Other,
    Name,
    Type,
    Required,
    /// <summary>A column whose "Yes" means the opposite of Required's.</summary>
    Optional,
    Default,
    Description,
}

/// <summary>By which words the columns of a table of parameters are known.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, ColumnRole> _roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Parameter"] = ColumnRole.Name,
        ["Parameters"] = ColumnRole.Name,
        ["Param"] = ColumnRole.Name,
        ["Parameter name"] = ColumnRole.Name,
        ["Field"] = ColumnRole.Name,
        ["Field name"] = ColumnRole.Name,
        ["Name"] = ColumnRole.Name,
        ["Property"] = ColumnRole.Name,
        ["Attribute"] = ColumnRole.Name,
        ["Argument"] = ColumnRole.Name,
        ["Key"] = ColumnRole.Name,
        ["Header"] = ColumnRole.Name,
        ["Type"] = ColumnRole.Type,
        ["Data type"] = ColumnRole.Type,
        ["Required"] = ColumnRole.Required,
        ["Required?"] = ColumnRole.Required,
        ["Mandatory"] = ColumnRole.Required,
        ["Optional"] = ColumnRole.Optional,
        ["Default"] = ColumnRole.Default,
        ["Default value"] = ColumnRole.Default,
        ["Description"] = ColumnRole.Description,
        ["Meaning"] = ColumnRole.Description,
        ["Notes"] = ColumnRole.Description,
        ["Note"] = ColumnRole.Description,
        ["Comment"] = ColumnRole.Description,
        ["Comments"] = ColumnRole.Description,
        ["Details"] = ColumnRole.Description,
        ["Explanation"] = ColumnRole.Description,
    };

    /// <summary>One role for each column; no role is given twice.</summary>
    public static ColumnRole[] Roles(TableBlock table)
    {
        var roles = new ColumnRole[table.Header.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            if (_roles.TryGetValue(table.Header[i].Plain, out var role) && Array.IndexOf(roles, role) < 0)
                roles[i] = role;
        }

        return roles;
    }
}
