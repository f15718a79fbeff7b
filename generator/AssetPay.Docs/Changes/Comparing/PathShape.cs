using System.Text.RegularExpressions;

namespace ApiDocs.Changes;

/// <summary>An operation's address without the names of its parameters, which no server sees.</summary>
internal static class PathShape
{
    private static readonly Regex Parameter = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);
    private static readonly Regex Version = new(@"/v\d+(?=/)", RegexOptions.CultureInvariant);

    public static string Of(string operation) => Parameter.Replace(operation, "{}");

    /// <summary>The last word of the path that is no parameter: <c>cancel</c>. A lock that somebody edited may have an operation without a method.</summary>
    public static string LastWord(string operation) =>
        operation.Substring(operation.IndexOf(' ') + 1).Split('/').LastOrDefault(segment => segment.Length > 0 && segment[0] != '{') ?? "";

    /// <summary>Of another version of the API, and otherwise the same.</summary>
    public static bool IsOtherVersion(string old, string now) => Version.Replace(Of(old), "") == Version.Replace(Of(now), "");

    /// <summary>Which of the path's parameters it is, with the shape of the path.</summary>
    public static (string Path, int Number)? PlaceOf(ContractPart parameter)
    {
        var number = 0;
        foreach (Match match in Parameter.Matches(parameter.Of))
        {
            if (match.Value == "{" + parameter.Name + "}")
            {
                return (Of(parameter.Of), number);
            }

            number++;
        }

        return null;
    }
}
