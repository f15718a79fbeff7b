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
    /// <summary>Where the parameter goes.</summary>
    Place,
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
        ["Headers"] = ColumnRole.Name,
        ["Header name"] = ColumnRole.Name,
        ["Attributes"] = ColumnRole.Name,
        ["Property name"] = ColumnRole.Name,
        ["Query parameter"] = ColumnRole.Name,
        ["Path parameter"] = ColumnRole.Name,
        ["URL parameter"] = ColumnRole.Name,
        ["Fields"] = ColumnRole.Name,
        ["Member"] = ColumnRole.Name,
        ["Variable"] = ColumnRole.Name,
        ["字段"] = ColumnRole.Name,
        ["字段名"] = ColumnRole.Name,
        ["参数"] = ColumnRole.Name,
        ["参数名"] = ColumnRole.Name,
        ["参数名称"] = ColumnRole.Name,
        ["名称"] = ColumnRole.Name,
        ["Type"] = ColumnRole.Type,
        ["Data type"] = ColumnRole.Type,
        ["DataType"] = ColumnRole.Type,
        ["Types"] = ColumnRole.Type,
        ["Value type"] = ColumnRole.Type,
        ["Format"] = ColumnRole.Type,
        ["类型"] = ColumnRole.Type,
        ["参数类型"] = ColumnRole.Type,
        ["数据类型"] = ColumnRole.Type,
        ["Required"] = ColumnRole.Required,
        ["Required?"] = ColumnRole.Required,
        ["Mandatory"] = ColumnRole.Required,
        ["Mandatory?"] = ColumnRole.Required,
        ["Is required"] = ColumnRole.Required,
        ["Required/Optional"] = ColumnRole.Required,
        ["Requirement"] = ColumnRole.Required,
        ["Requirements"] = ColumnRole.Required,
        ["Requiredness"] = ColumnRole.Required,
        ["Obligatory"] = ColumnRole.Required,
        ["M/O"] = ColumnRole.Required,
        ["Req"] = ColumnRole.Required,
        ["Req."] = ColumnRole.Required,
        ["Presence"] = ColumnRole.Required,
        ["必填"] = ColumnRole.Required,
        ["是否必填"] = ColumnRole.Required,
        ["是否必须"] = ColumnRole.Required,
        ["必须"] = ColumnRole.Required,
        ["必选"] = ColumnRole.Required,
        ["Optional"] = ColumnRole.Optional,
        ["Optional?"] = ColumnRole.Optional,
        ["In"] = ColumnRole.Place,
        ["Location"] = ColumnRole.Place,
        ["Located in"] = ColumnRole.Place,
        ["Param type"] = ColumnRole.Place,
        ["Parameter type"] = ColumnRole.Place,
        ["Parameter in"] = ColumnRole.Place,
        ["Place"] = ColumnRole.Place,
        ["Where"] = ColumnRole.Place,
        ["位置"] = ColumnRole.Place,
        ["Default"] = ColumnRole.Default,
        ["Default value"] = ColumnRole.Default,
        ["Defaults"] = ColumnRole.Default,
        ["默认值"] = ColumnRole.Default,
        ["Description"] = ColumnRole.Description,
        ["Meaning"] = ColumnRole.Description,
        ["Notes"] = ColumnRole.Description,
        ["Note"] = ColumnRole.Description,
        ["Comment"] = ColumnRole.Description,
        ["Comments"] = ColumnRole.Description,
        ["Details"] = ColumnRole.Description,
        ["Explanation"] = ColumnRole.Description,
        ["Desc"] = ColumnRole.Description,
        ["Detail"] = ColumnRole.Description,
        ["Info"] = ColumnRole.Description,
        ["Information"] = ColumnRole.Description,
        ["Remarks"] = ColumnRole.Description,
        ["Remark"] = ColumnRole.Description,
        ["Usage"] = ColumnRole.Description,
        ["描述"] = ColumnRole.Description,
        ["说明"] = ColumnRole.Description,
        ["备注"] = ColumnRole.Description,
        ["含义"] = ColumnRole.Description,
    };

    /// <summary>One role for each column; no role is given twice.</summary>
    public static ColumnRole[] Roles(TableBlock table)
    {
        var roles = new ColumnRole[table.Header.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            if (_roles.TryGetValue(table.Header[i].Plain, out var role) && !roles.Contains(role))
                roles[i] = role;
        }

        // A second column without a name says what the first one's names mean.
        if (roles.Length > 1 && roles[0] == ColumnRole.Name && table.Header[roles.Length - 1].IsBlank && !roles.Contains(ColumnRole.Description))
            roles[roles.Length - 1] = ColumnRole.Description;

        return roles;
    }
}
