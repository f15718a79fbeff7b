using System.Security.Cryptography;
using System.Text;

namespace ApiDocs.Tool.Pull;

/// <summary>A line of SOURCE.txt: a page, its checksum, where it came from, when, and what the server said to ask with the next time.</summary>
internal sealed record SourceLine(string Checksum, string Path, string Address, string How, string Date, string LastModified = "", string ETag = "")
{
    /// <summary>What a pull writes. Lines that say something else are kept until the page is pulled.</summary>
    public const string AsPublished = "as published";

    private const string Divider = " | ";

    public bool IsPulled => How == AsPublished;

    public static SourceLine? Read(string line)
    {
        var cells = line.Split('|', 7, StringSplitOptions.TrimEntries);
        return cells.Length < 5 || line.StartsWith('#') ? null
            : new(cells[0], cells[1], cells[2], cells[3], cells[4], cells.ElementAtOrDefault(5) ?? "", cells.ElementAtOrDefault(6) ?? "");
    }

    public static string ChecksumOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    public override string ToString()
    {
        string[] cells = [Checksum, Path, Address, How, Date, LastModified, ETag];
        return string.Join(Divider, cells.Take(LastModified.Length + ETag.Length == 0 ? 5 : 7)).TrimEnd();
    }
}

/// <summary>SOURCE.txt of a folder of pages: where each came from, with its checksum. What stands above its lines is kept.</summary>
internal sealed record SourceList(IReadOnlyList<string> Head, IReadOnlyDictionary<string, SourceLine> Lines)
{
    public const string FileName = "SOURCE.txt";

    private static readonly string[] s_head =
    [
        "# Where each page of this folder came from, one to a line, in the order of the paths:",
        "#   sha256 of its bytes | path | address | how it came | date | Last-Modified | ETag",
    ];

    public static SourceList Of(string folder)
    {
        var file = Path.Combine(folder, FileName);
        var lines = File.Exists(file) ? File.ReadAllLines(file) : s_head;
        return new(
            [.. lines.TakeWhile(line => SourceLine.Read(line) is null)],
            lines.Select(SourceLine.Read).OfType<SourceLine>().GroupBy(line => line.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal));
    }

    public void Write(string folder) => File.WriteAllText(
        Path.Combine(folder, FileName),
        string.Concat(Head.Concat(Lines.Values.OrderBy(line => line.Path, StringComparer.Ordinal).Select(line => line.ToString())).Select(line => line + "\n")),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
