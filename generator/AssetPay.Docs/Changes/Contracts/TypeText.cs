namespace ApiDocs.Changes;

/// <summary>A type as a contract writes it: <c>list of list of Boat</c>. The wrappings, and what they are about.</summary>
internal readonly record struct TypeText(string Wrapping, string Core)
{
    public const string List = "list of ";
    public const string Map = "map of ";
    public const string Any = "any";

    public static TypeText Of(string text)
    {
        var core = text;
        while (core.StartsWith(List, StringComparison.Ordinal) || core.StartsWith(Map, StringComparison.Ordinal))
        {
            core = core.Substring(core.StartsWith(List, StringComparison.Ordinal) ? List.Length : Map.Length);
        }

        return new(text.Substring(0, text.Length - core.Length), core);
    }
}
