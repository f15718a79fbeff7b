using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Which fences hold TypeScript declarations.</summary>
internal static class TypeScriptText
{
    private static readonly Wording _declaration = new(
        "^[ \\t]*(?:export\\s+)?(?:declare\\s+)?(?:interface\\s+\\w+[^\\n{]*\\{|type\\s+\\w+[^\\n=]*=|(?:const\\s+)?enum\\s+\\w+\\s*\\{)",
        RegexOptions.Multiline)
    { Needs = Cue.Declaration };

    private static readonly HashSet<string> _languages = new(StringComparer.Ordinal) { "typescript", "ts", "tsx", "" };

    public static bool IsDeclaration(FenceBlock fence) => _languages.Contains(fence.Language) && _declaration.IsMatch(fence.Text.Page.IsOverlay ? fence.Text.Text.Replace("~~", "") : fence.Text.Text);
}
