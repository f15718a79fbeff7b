using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// Components that announce: <c>&lt;ApiEndpoint method="POST" path="/boats" /&gt;</c>, <c>&lt;Route method="GET"&gt;/boats&lt;/Route&gt;</c>; and
/// badges, which say the method only (<c>&lt;Badge text="POST" /&gt; `/boats`</c>).
/// </summary>
internal static class CallTag
{
    private static readonly string[] _methodNames = ["method", "verb", "type", "httpMethod", "http-method", "text", "label", "value"];

    private static readonly string[] _pathNames = ["path", "url", "endpoint", "route", "uri", "address", "href", "to"];

    /// <summary>A badge in the middle of a line.</summary>
    public static readonly Wording Badge = new(
        $"^<[A-Z]\\w*\\s(?:[^<>]*\\s)?(?:text|label|method|verb|value|type)=[{{]?[\"'](?<method>{HttpMethods.Pattern})[\"'][}}]?[^<>]*>$");

    /// <summary>What the tag says by its attributes alone.</summary>
    public static Block? Read(PageText page, ComponentTag tag)
    {
        if (Method(tag) is not { } method)
            return null;

        var path = tag.Attributes.Find(attribute => _pathNames.Contains(attribute.Name) && CallAddress.Is(attribute.Value));
        if (path is not null)
            return new CallBlock(Words(page, method), Quote(page, method), AtHost(tag, Quote(page, path))) { Path = Path(Quote(page, path)) };

        return tag.IsVoid ? new ParagraphBlock(Words(page, method)) : null;
    }

    /// <summary>What a tag with a method says by its content. A link in the path leads to the parameter's type.</summary>
    public static Block? Read(PageText page, ComponentTag tag, IReadOnlyList<Block> inner) =>
        Method(tag) is { } method && inner.Count == 1 && inner[0] is ParagraphBlock { Text: var path } && CallAddress.Is(path.Text)
            ? new CallBlock(path, Quote(page, method), path.Quote)
            : null;

    private static Quote? Path(Quote path) => path.Text.StartsWith("/", StringComparison.Ordinal) ? CallAddress.Path(path) : null;

    // The place stays that of the path.
    private static Quote AtHost(ComponentTag tag, Quote path) =>
        (tag.Attribute("baseUrl") ?? tag.Attribute("host"))?.Value is { } host && CallAddress.HasHost(host) && path.Text.StartsWith("/", StringComparison.Ordinal)
            ? path with { Text = host.TrimEnd('/') + path.Text }
            : path;

    private static TagAttribute? Method(ComponentTag tag) =>
        tag.Attributes.Find(attribute => _methodNames.Contains(attribute.Name) && HttpMethods.Is(attribute.Value));

    private static Quote Quote(PageText page, TagAttribute attribute) =>
        new(attribute.Value, page.PlaceOf(attribute.At, attribute.At + attribute.Value.Length));

    private static Passage Words(PageText page, TagAttribute method) => Words(page, Quote(page, method), method.At);

    private static Passage Words(PageText page, Quote method, int at) =>
        new PassageBuilder(page, at).Add(method.Text.ToUpperInvariant(), at, InlineStyle.Strong).Build();
}
