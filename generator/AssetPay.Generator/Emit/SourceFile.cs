namespace ApiDocs.Generator.Emit;

/// <summary>A file of the client: its name within the compilation, and its text.</summary>
public sealed record SourceFile(string HintName, string Text);
