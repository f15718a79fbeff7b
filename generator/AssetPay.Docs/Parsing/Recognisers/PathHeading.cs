using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>"# /client": a heading of an overlay that is a path alone. What stands below it is said of every operation below that path.</summary>
internal static class PathHeading
{
    private static readonly Wording _path = new("^(?<path>/[\\w{}.~/-]*?)(?:/?\\*)?$");

    public static bool IsOne(Section section) => section.Heading is { } heading && _path.IsMatch(heading.Text);

    public static bool Take(Section section, PageFacts facts)
    {
        if (!IsOne(section))
            return false;

        var heading = section.Heading!.Text;
        var credentials = new List<CredentialStatement>();
        var scopes = new List<Quote>();
        Quote? called = null;
        foreach (var block in section.Blocks)
        {
            if (block is not (ParagraphBlock or BulletBlock))
            {
                NotReadReader.Report(block, facts);
                continue;
            }

            var (name, rest) = CalledReader.Cut(block.Text);
            called ??= name;
            CredentialReader.Cut(rest, credentials, scopes);
        }

        var path = _path.Match(heading.Text).Groups["path"];
        facts.Paths.Add(new PathStatement(heading.QuoteOf(path.Index, path.Length), called, credentials.ToEquatableArray(), scopes.ToEquatableArray()));
        return true;
    }
}
