using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// "**Endpoint:** `POST /boats`", and a method and a path that are labelled each for itself, on lines, in bullets or in paragraphs
/// that follow one another ("- **Method:** `POST`", "- **Path:** `/boats`").
/// </summary>
internal static class LabelledCall
{
    private const int MostBlocks = 4;
    private const int LongestBlock = 2_000;

    private static readonly Regex _path = new(
        "^\\W*(?:(?:api|http|request|full)\\s+)?(?:endpoint|url|uri|path|route|resource|request|请求路径|请求地址|接口地址|路径|地址)(?:\\s+(?:url|uri|path))?\\s*[:：]\\W*?"
        + $"(?:(?<method>{HttpMethods.Pattern})\\W{{1,4}}?)?(?<address>{CallAddress.Marked})(?<rest>[^\\n]*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _method = new(
        $"^\\W*(?:(?:http|request)\\s+)?(?:method|verb|type|请求方式|请求方法|方法)\\s*[:：]\\W*(?<method>{HttpMethods.Pattern})\\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _alone = new("^\\W*(?:(?:http|request|api)\\s+)?(?:endpoint|url|uri|path|route|method|verb)\\s*:?\\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Call? Read(IReadOnlyList<Block> blocks, int index)
    {
        if (blocks[index].Text.Text.IndexOfAny([':', '：']) < 0 && !_alone.IsMatch(blocks[index].Text.Text))
            return null;

        var lines = Joined(Lines(blocks, index).ToList());
        if (lines.Count == 0 || (!(lines[0].Text.IsBlank && lines.Count > 1 && IsLabel(lines[1].Text)) && !_path.IsMatch(lines[0].Text.Text) && !_method.IsMatch(lines[0].Text.Text) && lines.TrueForAll(line => line.Block != blocks[index] || !IsLabel(line.Text))))
            return null;

        var path = lines.FindIndex(line => Path(line.Text) is not null);
        if (path < 0)
            return null;

        var address = Path(lines[path].Text)!;
        var method = address.Groups["method"].Success ? path : lines.FindIndex(line => _method.IsMatch(line.Text.Text));
        if (method < 0)
            return null;

        var methodText = lines[method].Text;
        var said = method == path ? address.Groups["method"] : _method.Match(methodText.Text).Groups["method"];
        var last = Math.Max(path, method);
        return new Call(methodText.QuoteOf(said.Index, said.Length), AddressOf(lines[path].Text, address), CallForm.Label)
        {
            Blocks = [.. lines.Take(last + 1).GroupBy(line => line.Block).Select(group => (group.Key, Rest(lines, group.Key, path, method)))],
        };
    }

    /// <summary>"**URL**" over "/boats": the label and what stands below it as one line.</summary>
    private static List<(Block Block, Passage Text)> Joined(List<(Block Block, Passage Text)> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!_alone.IsMatch(lines[i].Text.Text))
                continue;

            var (label, value) = (lines[i].Text, lines[i + 1].Text);
            var line = new PassageBuilder(label.Page, label.OffsetOf(0)).Add(label, "").Add(value, label.Text.TrimEnd().EndsWith(":", StringComparison.Ordinal) ? " " : ": ").Build();
            lines[i] = (lines[i].Block, label.Slice(0, 0));
            lines[i + 1] = (lines[i + 1].Block, line);
        }

        return lines;
    }

    private static bool IsLabel(Passage line) => _method.IsMatch(line.Text) || Path(line) is not null;

    private static Match? Path(Passage line)
    {
        var match = _path.Match(line.Text);
        // A link that is said to be a path leads to where the path is told.
        return match.Success && !line.Pieces.Any(piece => piece.Link is not null && !CallAddress.HasHost(piece.Text)) ? match : null;
    }

    private static Quote AddressOf(Passage line, Match match)
    {
        var address = match.Groups["address"].Value.TrimEnd('.', ',', ';', ')');
        return line.QuoteOf(match.Groups["address"].Index, address.Length);
    }

    private static IEnumerable<(Block Block, Passage Text)> Lines(IReadOnlyList<Block> blocks, int index)
    {
        for (var i = index; i < blocks.Count && i < index + MostBlocks && blocks[i] is ParagraphBlock or BulletBlock && blocks[i].Text.Text.Length <= LongestBlock; i++)
        {
            foreach (var line in PassageLines.Of(blocks[i].Text))
                yield return (blocks[i], line);
        }
    }

    private static Passage? Rest(List<(Block Block, Passage Text)> lines, Block block, int path, int method)
    {
        var builder = new PassageBuilder(block.Text.Page, block.Text.OffsetOf(0));
        for (var i = 0; i < lines.Count; i++)
        {
            if (ReferenceEquals(lines[i].Block, block) && i != path && i != method)
                builder.Add(lines[i].Text, "\n");
        }

        return builder.IsEmpty ? null : builder.Build();
    }
}
