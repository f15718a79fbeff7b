using System.Security.Cryptography;
using ApiDocs.Tests.Facts;

namespace ApiDocs.Tests.Source;

/// <summary>SOURCE.txt against the pages themselves, byte for byte.</summary>
public class SourceTests
{
    private const string List = "SOURCE.txt";

    /// <summary>No page, and written by the tool.</summary>
    private const string Lock = ApiDocs.Changes.LockFile.Name;

    private static readonly string[] s_seeds =
    [
        "api-reference/secure/cancel-buy-item.md",
        "api-reference/secure/sell.md",
        "api-reference/trading/cancel-withdraw-item.md",
        "api-reference/trading/cancel-withdraw-item.txt",
        "api-reference/trading/withdraw.md",
    ];

    private static readonly IReadOnlyList<SourceLine> s_lines = SourceLine.ReadAll(Path.Combine(Repository.Docs, List));

    [Fact]
    public void Every_page_is_listed_once_in_the_order_of_the_paths() =>
        Assert.Equal(Repository.DocsFiles().Where(path => path is not (List or Lock)), s_lines.Select(line => line.Path));

    [Fact]
    public void Every_checksum_is_that_of_the_page() =>
        Assert.Equal(s_lines.Select(line => $"{ChecksumOf(line.Path)} {line.Path}"), s_lines.Select(line => $"{line.Checksum} {line.Path}"));

    [Fact]
    public void The_five_seeds_and_no_others_are_as_handed_over() =>
        Assert.Equal(s_seeds, s_lines.Where(line => line.Origin == SourceLine.AsHandedOver).Select(line => line.Path));

    [Fact]
    public void The_pages_of_the_overlay_and_no_others_are_ours() =>
        Assert.All(s_lines, line => Assert.Equal(line.Path.StartsWith("overlay/", StringComparison.Ordinal), line.Origin == SourceLine.Ours));

    [Fact]
    public void Every_page_of_the_vendor_names_its_public_address() =>
        Assert.All(s_lines, line => Assert.Equal(
            line.Origin is SourceLine.AsHandedOver or SourceLine.Restated ? "https://assetpay.gg/docs/" + Path.ChangeExtension(line.Path, null) : "-",
            line.Address));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_list_reads_the_same_with_any_line_ends(string lineEnd)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, File.ReadAllText(Path.Combine(Repository.Docs, List)).ReplaceLineEndings(lineEnd));

        Assert.Equal(s_lines, SourceLine.ReadAll(file));
        File.Delete(file);
    }

    private static string ChecksumOf(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Docs, path))));
}
