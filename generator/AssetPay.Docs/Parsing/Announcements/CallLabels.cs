using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>The words by which pages label a method and a path: "Method: POST", "**URL** : `/boats`", "请求方式：POST".</summary>
internal static class CallLabels
{
    private const int LongestLabel = 40;

    private const string PathWords =
        "(?:(?:api|http|https|rest|request|full|relative)\\s+)?(?:endpoint|url|uri|path|route|resource|request)(?:\\s+(?:url|uri|path))?"
        + "|(?:请求|接口|访问)\\s*(?:路径|地址|链接|url|uri)|路径|地址|接口";

    private const string MethodWords = "(?:(?:http|https|request|rest|call)\\s+)?(?:method|verb|type)|(?:http|https)?\\s*(?:请求|提交|调用)(?:方式|方法|类型)|方式|方法";

    private static readonly Wording _path = new(
        $"^\\W*(?:{PathWords})\\W*?\\s*[:：]\\W*?(?:\\[?(?<method>{HttpMethods.Pattern})\\W{{1,4}}?)?(?<address>{CallAddress.Marked})(?<rest>[^\\n]*)$", RegexOptions.IgnoreCase)
    { OneOf = Cue.Label | Cue.Foreign };

    private static readonly Wording _method = new($"^\\W*(?:{MethodWords})\\W*?\\s*[:：]\\W*(?<method>{HttpMethods.Pattern})\\W*(?:[(（,，].*)?$", RegexOptions.IgnoreCase) { OneOf = Cue.Label | Cue.Foreign };

    private static readonly Wording _label = new($"^\\W*(?:{PathWords}|{MethodWords})\\s*[:：]?\\W*$", RegexOptions.IgnoreCase) { OneOf = Cue.Label | Cue.Foreign };

    private static readonly Wording _pathLabel = new($"^\\W*(?:{PathWords})\\s*[:：]?\\W*$", RegexOptions.IgnoreCase) { OneOf = Cue.Label | Cue.Foreign };

    private static readonly Wording _methodLabel = new($"^\\W*(?:{MethodWords})\\s*[:：]?\\W*$", RegexOptions.IgnoreCase) { OneOf = Cue.Label | Cue.Foreign };

    /// <summary>Whether any label can stand in the passage.</summary>
    public static bool CanStandIn(Passage passage) => _label.CanStandIn(passage.Cues);

    /// <summary>Whether the passage is nothing but a label.</summary>
    public static bool IsLabel(Passage passage) => IsShort(passage.Text) && _label.IsMatch(passage);

    public static bool IsOfPath(string words) => IsShort(words) && _pathLabel.IsMatch(words);

    public static bool IsOfMethod(string words) => IsShort(words) && _methodLabel.IsMatch(words);

    private static bool IsShort(string words) => words.Length <= LongestLabel;

    public static Match? Path(Passage line)
    {
        var match = _path.Match(line);
        // A link that is said to be a path leads to where the path is told.
        return match.Success && !line.Pieces.Any(piece => piece.Link is not null && !CallAddress.HasHost(piece.Text)) ? match : null;
    }

    public static Match? Method(Passage line) => _method.Match(line) is { Success: true } match ? match : null;
}
