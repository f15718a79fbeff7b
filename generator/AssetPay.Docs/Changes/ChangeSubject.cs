namespace ApiDocs.Changes;

/// <summary>What a change is about, for people: <c>POST /boats</c>, "body field crew[].mate".</summary>
public sealed record ChangeSubject(string Where, string What)
{
    private const string Everywhere = "the API";
    private const string RuleOn = "rule on";

    public static ChangeSubject Of(Change change) => change.Part switch
    {
        PartKind.Operation => new(change.Address, "operation"),
        PartKind.Envelope => new(Everywhere, "envelope of the answers"),
        PartKind.Callbacks => new(Everywhere, "callbacks"),
        PartKind.Error => new(Everywhere, "error " + change.Address.Substring(2)),
        PartKind.RequestId => new(Everywhere, "id of the request"),
        PartKind.Server or PartKind.Credential or PartKind.Token or PartKind.Grant => new(Everywhere, change.Address),
        _ when OperationOf(change.Address) is { } operation => new(operation, Inside(change.Address.Substring(operation.Length).Trim(), change.Part)),
        PartKind.Type => new(change.Address, "type"),
        PartKind.Value => Split(change.Address, " = ", "value"),
        PartKind.Rule => Split(change.Address, ContractPart.RuleSign, RuleOn),
        _ => Split(change.Address, ".", "field"),
    };

    /// <summary>The first two words, if the first is a method; types have one word.</summary>
    private static string? OperationOf(string address)
    {
        var words = address.Split(' ');
        if (words.Length < 2 || words[1].Length == 0 || words[1][0] is '=' or '&')
        {
            return null;
        }

        var operation = $"{words[0]} {words[1]}";
        return address.StartsWith(operation + OperationParts.Several, StringComparison.Ordinal) ? operation + OperationParts.Several : operation;
    }

    private static string Inside(string rest, PartKind part)
    {
        var value = part == PartKind.Value ? rest.LastIndexOf(" = ", StringComparison.Ordinal) : -1;
        if (value >= 0)
        {
            return $"{Inside(rest.Substring(0, value), PartKind.Member)}, value {rest.Substring(value + 3)}";
        }

        if (part == PartKind.Rule && rest.IndexOf(ContractPart.RuleSign.Trim(), StringComparison.Ordinal) is >= 0 and var sign)
        {
            var fields = $"{RuleOn} {rest.Substring(sign + 1).Trim()}";
            return sign == 0 ? fields : $"{Inside(rest.Substring(0, sign).Trim(), PartKind.Member)}, {fields}";
        }

        return rest.Length == 0 ? "body" : (rest[0], rest.Substring(1).Trim()) switch
        {
            ('=', "") => "response",
            ('=', var name) => "response field " + name,
            ('?', var name) => "query parameter " + name,
            (':', var name) => "header " + name,
            ('!', var name) => "error " + name,
            ('#', var name) => "rate limit " + name,
            ('>', var name) => "paging by " + name,
            ('{', var name) => "path parameter " + name.TrimEnd('}'),
            _ => "body field " + rest,
        };
    }

    private static ChangeSubject Split(string address, string sign, string word)
    {
        var at = address.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? new(address, word) : new(address.Substring(0, at), $"{word} {address.Substring(at + sign.Length)}");
    }
}
