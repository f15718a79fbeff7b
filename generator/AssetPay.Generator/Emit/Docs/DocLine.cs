namespace ApiDocs.Generator.Emit.Docs;

/// <summary>A piece of a doc comment, already XML: a paragraph that may be wrapped, or a line that stays as it is (inside a code block).</summary>
internal readonly record struct DocLine(string Xml, bool IsVerbatim = false);
