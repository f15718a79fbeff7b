namespace Footprint;

/// <summary>An emitted file: its name up to the first dot, how many lines it has, how many of them are comments, and how many bytes of IL it became.</summary>
internal sealed record EmittedSource(string Stem, int Lines, int Comments)
{
    public int Il { get; set; }

    public static EmittedSource Of(string path, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        return new(path.Split('/', '\\')[^1].Split('.')[0], lines.Length, lines.Count(line => line.AsSpan().TrimStart().StartsWith("//")));
    }
}
