namespace ApiDocs.Mutations;

/// <summary>Broken spots that no test can notice, each with the reason: <c>file: way: original</c>, and below it, indented, why.</summary>
internal static class Explained
{
    public const string File = "tests/AssetPay.Mutations/EXPLAINED.txt";

    public static IReadOnlyDictionary<string, string> Read(string root)
    {
        var explained = new Dictionary<string, string>(StringComparer.Ordinal);
        string? key = null;
        foreach (var line in System.IO.File.ReadLines(Path.Combine(root, File)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ')
            {
                key = line;
            }
            else if (key is not null)
            {
                explained[key] = (explained.GetValueOrDefault(key) + line).Trim();
            }
        }

        return explained;
    }
}
