using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Headings, and lines that do their work, under which a page shows what is sent: "Request", "**Request body**", "Parameters".</summary>
internal static class RequestLabel
{
    private static readonly Wording _body = new("\\b(?:body|payload)\\b|^data (?:constraints?|params?|examples?)\\b", RegexOptions.IgnoreCase);

    /// <summary>Whether the section, or one that it is a part of, has such a label. "Request a payout" is a title.</summary>
    public static bool Is(Section section)
    {
        for (var part = section; part is { Kind: not SectionKind.Lead }; part = part.Parent)
        {
            if (part.Kind is SectionKind.Request or SectionKind.Parameters && part.IsPart)
                return true;
        }

        return false;
    }

    public static bool SaysBody(Section section) => _body.IsMatch(section.Name ?? "");
}
