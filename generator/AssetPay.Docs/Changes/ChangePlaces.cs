using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>Where the pages say what has changed: as near to it as the source map knows.</summary>
public static class ChangePlaces
{
    public static SourcePlace? Old(Change change, SourceMap sources) => Find(change.OldAddress, change.Aspect, sources);

    public static SourcePlace? New(Change change, SourceMap sources) => Find(change.NewAddress, change.Aspect, sources);

    private static SourcePlace? Find(string? address, string? aspect, SourceMap sources) =>
        address is null ? null : Candidates(address.Replace(OperationParts.Several, ""), aspect).Select(sources.First).FirstOrDefault(place => place is not null);

    /// <summary>What is said beside the part, the part, what it is a value of, the operation or type that it is in.</summary>
    private static IEnumerable<string> Candidates(string address, string? aspect)
    {
        if (address == "callbacks")
        {
            yield return ModelAddress.Callbacks(aspect ?? AspectNames.Header);
            yield return ModelAddress.Callbacks(AspectNames.Header);
        }

        // A token is told of where its credential is.
        if (address.StartsWith("token ", StringComparison.Ordinal) || address.StartsWith("grant ", StringComparison.Ordinal))
        {
            yield return ModelAddress.Credential(address.Substring("token ".Length));
        }

        if (Beside(aspect) is { } word)
        {
            yield return $"{address} ({word})";
        }

        yield return address;
        if (address.IndexOf(ContractPart.RuleSign, StringComparison.Ordinal) is > 0 and var rule)
        {
            yield return address.Substring(0, rule);
        }

        if (address.LastIndexOf(" = ", StringComparison.Ordinal) is > 0 and var value)
        {
            yield return address.Substring(0, value);
        }

        var words = address.Split(' ');
        yield return words.Length > 1 ? words[0] + " " + words[1] : address.Split('.')[0];
    }

    private static string? Beside(string? aspect) => aspect switch
    {
        AspectNames.Credential => "credential",
        AspectNames.Scope => "scope",
        AspectNames.Deprecated => "deprecation",
        AspectNames.Returns => "response",
        _ => null,
    };
}
