namespace ApiDocs.Pages;

/// <summary>A page as it was handed in: its path below the docs folder (slashes, no leading one) and its text.</summary>
public sealed record DocsPage(string Path, string Text);
