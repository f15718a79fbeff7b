using System.Collections.Immutable;
using ApiDocs.Fuzzing.Driving;
using ApiDocs.Tests.Dialects;

namespace ApiDocs.Fuzzing.Pages;

/// <summary>The honest pages that cases begin with: the ready-made client's, the scenarios', the docs tool's, and folders in drawn dialects.</summary>
internal sealed class Corpus
{
    private const int DrawnFolders = 12;

    private Corpus(IReadOnlyList<PageSet> others)
    {
        Ready = Folder(Path.Combine(Repository.Root, "docs-input"));
        Lock = new(DocsLock, File.ReadAllText(Path.Combine(Repository.Root, "docs-input", DocsLock)), IsLock: true);
        Others = others;
        All = [.. Ready.Pages, .. others.SelectMany(set => set.Pages)];
    }

    public static Corpus Whole { get; } = new(
    [
        .. Folders("tests/AssetPay.Generator.Tests/Scenarios"),
        .. Folders("tests/AssetPay.Tool.Tests/Pages"),
        .. Enumerable.Range(0, DrawnFolders).Select(Drawn),
    ]);

    private static string DocsLock => "api.lock.json";

    /// <summary>docs-input, overlay included.</summary>
    public PageSet Ready { get; }

    /// <summary>The lock of docs-input.</summary>
    public FuzzPage Lock { get; }

    /// <summary>Small sets of invented pages.</summary>
    public IReadOnlyList<PageSet> Others { get; }

    /// <summary>Every page there is, to splice from.</summary>
    public IReadOnlyList<FuzzPage> All { get; }

    private static IEnumerable<PageSet> Folders(string parent) =>
        Directory.GetDirectories(Path.Combine(Repository.Root, parent)).Order(StringComparer.Ordinal).Select(Folder);

    private static PageSet Folder(string folder) => new([.. Repository.Pages(folder).Select(page => new FuzzPage(page.Page, page.Content.Replace("\r\n", "\n", StringComparison.Ordinal)))]);

    private static PageSet Drawn(int seed)
    {
        var random = new Random(seed);
        var api = DrawnApi.Draw(random);
        return new([.. new DrawnDocs(random).Write(api).Select(page => new FuzzPage(page.Path, page.Text))]);
    }
}
