using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Whether a section speaks of what the API sends by itself: its own heading says so, or one above it.</summary>
internal static class CallbackSections
{
    private static readonly Wording _title = new("\\b(?:callbacks?|webhooks?|postbacks?)\\b", RegexOptions.IgnoreCase) { Needs = Cue.Hook };

    private static readonly Wording _rejecting = new("\\b(?:reject|declin|refus|deny)", RegexOptions.IgnoreCase);

    public static bool IsTitle(string? heading) => heading is not null && _title.IsMatch(heading);

    /// <summary>Whether it says how one says no.</summary>
    public static bool IsOnRejecting(Section section) => section.Name is { } name && _rejecting.IsMatch(name);
}
