namespace ApiDocs.Generator.Emit.Gates;

/// <summary>Page text after <c>//</c>: it ends where the line ends, so all that counts is that it is one line.</summary>
internal static class CommentGate
{
    public static string Line(string text) => CharacterGate.OneLine(text).Trim();
}
