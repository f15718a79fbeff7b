using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Whether a section speaks of what the API sends by itself: its own heading says so, or one above it.</summary>
internal static class CallbackSections
{
    private static readonly Regex _title = new("\\b(?:callbacks?|webhooks?|postbacks?)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _rejecting = new("\\b(?:reject|declin|refus|deny)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool Is(Section section) => IsIn(section, _title);

    /// <summary>Whether it says how one says no.</summary>
    public static bool IsOnRejecting(Section section) => section.Name is { } name && _rejecting.IsMatch(name);

    private static bool IsIn(Section section, Regex words) =>
        (section.Name is { } name && words.IsMatch(name)) || (section.Parent is { } parent && IsIn(parent, words));
}
