namespace ApiDocs.Parsing;
internal static class RenderedOutline { public static PageOutline Read(PageText page, CancellationToken c) => MarkdownOutline.Read(page, c); }
