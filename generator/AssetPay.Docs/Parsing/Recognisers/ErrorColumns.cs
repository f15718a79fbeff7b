namespace ApiDocs.Parsing;

/// <summary>Which columns of a table hold an error's number, key, HTTP status, description and what sending the call again does; -1 for none.</summary>
internal sealed record ErrorColumns(int Code, int Key, int Http, int Description, int Repeating)
{
    private static readonly string[] _code = ["code", "error code", "codes", "error", "errorcode", "error_code", "error id", "business code", "ret code", "错误码", "错误代码", "code/status", "status/code"];
    private static readonly string[] _key = ["key", "error key", "codekey", "name", "error name", "error type", "constant"];
    private static readonly string[] _http = ["http", "http status", "http code", "http status code", "status", "status code", "statuscode", "http code", "http response code", "response code", "状态码"];
    private static readonly string[] _description = ["when", "description", "meaning", "reason", "cause", "explanation", "message", "what happened", "details", "error message", "error description", "explanation", "comment", "notes", "text", "错误信息", "描述", "说明", "含义"];

    private static readonly string[] _repeating = ["repeating"];

    /// <summary>A key and a number beside it, or what repeating does: an error table wherever it stands.</summary>
    public bool IsCatalogue => Key >= 0 && (Code >= 0 || Http >= 0 || Repeating >= 0);

    public static ErrorColumns Of(TableBlock table)
    {
        var names = new List<string>(table.Header.Count);
        foreach (var cell in table.Header)
            names.Add(cell.Plain.ToLowerInvariant());

        var code = Find(names, _code);
        var key = Find(names, _key);
        // "error | code | HTTP | Description": beside a number the error's column holds its key.
        return new ErrorColumns(code, key < 0 && code >= 0 && names[code] != "error" ? names.IndexOf("error") : key, Find(names, _http), Find(names, _description), Find(names, _repeating));
    }

    // The surer word goes first, wherever its column stands.
    private static int Find(List<string> names, string[] words)
    {
        var (found, surest) = (-1, words.Length);
        for (var i = 0; i < names.Count; i++)
        {
            var sure = Array.IndexOf(words, names[i], 0, surest);
            if (sure >= 0)
                (found, surest) = (i, sure);
        }

        return found;
    }
}
