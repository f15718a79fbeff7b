using System.Text;
using ApiDocs.Flow;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Emit.Gates;

/// <summary>A name where C# wants an identifier. The binder gives valid ones; this is what keeps a mistake of its from becoming code.</summary>
internal static class IdentifierGate
{
    public static string Name(string name)
    {
        var identifier = SyntaxFacts.IsValidIdentifier(name) && CharacterGate.IsPlain(name) ? name : Mended(name);
        return SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
    }

    /// <summary>A namespace: identifiers divided by dots.</summary>
    public static string Dotted(string name) => string.Join(".", name.Split('.').Select(Name));

    /// <summary>The name as a local variable or parameter would be written. One that is called nameof would stand before the operator.</summary>
    public static string Camel(string name) => Lowered(name) is var lowered && lowered == "nameof" ? "nameOf" : Name(lowered);

    /// <summary>The name as a field is written.</summary>
    public static string Field(string name) => Name("_" + Lowered(name));

    private static string Lowered(string name) =>
        name.Length == 0 || char.ToLowerInvariant(name[0]) == name[0] ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string Mended(string name)
    {
        var mended = new StringBuilder(name.Length + 1);
        foreach (var c in name)
        {
            mended.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && !Unseen.Is(c) ? c : '_');
        }

        return mended.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(mended[0]) ? mended.ToString() : "_" + mended;
    }
}
