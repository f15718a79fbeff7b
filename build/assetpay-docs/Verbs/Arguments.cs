using System.CommandLine;

namespace ApiDocs.Tool.Verbs;

/// <summary>The arguments that verbs share.</summary>
internal static class Arguments
{
    public static Argument<string> Folder(string name = "DIR", string description = "The folder that holds the documentation's pages (*.md, *.mdx, *.txt).") =>
        new(name) { Description = description };
}
