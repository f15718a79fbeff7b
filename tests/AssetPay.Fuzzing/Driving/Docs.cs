using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Fuzzing.Driving;

/// <summary>A page as the build hands it to the compiler: a file somewhere, and metadata that say what it is.</summary>
internal class Docs(string path, string text, string? clientName = null, string? @namespace = null, string? accessibility = null, bool isLock = false, string root = Docs.Root) : AdditionalText
{
    public const string Root = "/consumer/docs-input/";

    public override string Path { get; } = root + path;

    public string Page { get; } = path;

    public string Content { get; } = text;

    public IReadOnlyDictionary<string, string> Metadata { get; } = new Dictionary<string, string?>
    {
        ["ApiDocsPath"] = isLock ? null : path,
        ["ApiDocsLock"] = isLock ? "true" : null,
        ["ApiDocsClientName"] = clientName,
        ["ApiDocsNamespace"] = @namespace,
        ["ApiDocsAccessibility"] = accessibility,
    }.ToDictionary(
        pair => "build_metadata.AdditionalFiles." + pair.Key,
        pair => Convert.ToBase64String(Encoding.UTF8.GetBytes(pair.Value ?? "")),
        StringComparer.OrdinalIgnoreCase);

    public Docs With(Func<string, string> change) => new(Page, change(Content), clientName, @namespace, accessibility, isLock, root);

    /// <summary>The lock of a client, as the targets hand it over.</summary>
    public static Docs Lock(string text, string? clientName = null, string folder = "") => new(folder + "api.lock.json", text, clientName, isLock: true);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Content, Encoding.UTF8);
}

/// <summary>A markdown file of the project that is no page.</summary>
internal sealed class OtherFile(string path, string text) : AdditionalText
{
    public override string Path { get; } = "/consumer/" + path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
