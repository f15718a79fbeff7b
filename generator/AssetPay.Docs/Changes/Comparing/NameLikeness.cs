using ApiDocs.Binding.Names;

namespace ApiDocs.Changes;

/// <summary>Whether two names could be two spellings, or an old and a new name, of one thing.</summary>
internal static class NameLikeness
{
    private const int ShortestWord = 3;

    /// <summary>"trade_url" and "tradeUrl".</summary>
    public static bool SameLetters(string old, string now) => Letters(old) == Letters(now);

    /// <summary>One is in the other ("url", "tradeUrl"), or at least half of their words are the same.</summary>
    public static bool Related(string old, string now)
    {
        var (before, after) = (Letters(old), Letters(now));
        if (before.Length > 1 && after.Length > 1 && (before.Contains(after) || after.Contains(before)))
        {
            return true;
        }

        var (words, others) = (Words(old), Words(now));
        var shared = words.Count(word => word.Length >= ShortestWord && others.Contains(word));
        return shared > 0 && shared * 2 >= Math.Max(words.Count, others.Count);
    }

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static List<string> Words(string name) => [.. WordSplitter.Split(name).Select(word => word.ToLowerInvariant())];
}
