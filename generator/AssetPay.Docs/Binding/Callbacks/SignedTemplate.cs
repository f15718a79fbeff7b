using System.Text;
using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Callbacks;

/// <summary>"&lt;deliveryId&gt;.&lt;timestamp&gt;.&lt;rawBody&gt;" as what stands before the body: "{id}.{time}.".</summary>
internal static class SignedTemplate
{
    private static readonly Regex _name = new("(?:<|\\$?\\{\\{?)(?<name>[A-Za-z][\\w .-]*)(?:>|\\}\\}?)(?<between>[^<{$]*)", RegexOptions.CultureInvariant);

    /// <summary>Null: a name is not understood, or the body is not at the end and nowhere else.</summary>
    public static string? Of(string template, Func<string, PartRole> roleOf)
    {
        var prefix = new StringBuilder();
        var names = _name.Matches(template).Cast<Match>().ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var (role, between) = (roleOf(names[i].Groups["name"].Value), names[i].Groups["between"].Value);
            if ((role == PartRole.Body) != (i == names.Count - 1) || role is PartRole.Unknown or PartRole.Signature)
            {
                return null;
            }

            if (role != PartRole.Body)
            {
                prefix.Append(role == PartRole.Id ? "{id}" : "{time}").Append(between);
            }
            else if (between.Length > 0)
            {
                return null;
            }
        }

        return names.Count == 0 ? null : prefix.ToString();
    }
}
