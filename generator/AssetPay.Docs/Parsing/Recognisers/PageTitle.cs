namespace ApiDocs.Parsing;

/// <summary>The first H1 that announces no operation, and the quotation below it.</summary>
internal static class PageTitle
{
    public static Section? Of(IReadOnlyList<Section> sections) =>
        sections.FirstOrDefault(section => section.Heading is { Level: 1 } heading && !AnnouncementReader.IsAnnouncement(heading));

    public static CalloutBlock? Tagline(Section title) => title.Blocks.FirstOrDefault() as CalloutBlock is { Label: null } tagline ? tagline : null;
}
