using System.Text;

namespace ApiDocs.Parsing;

/// <summary>
/// The names by which links know a page's headings. Sites differ in details ("Wallet / Funding" is <c>wallet--funding</c> on one and
/// <c>wallet-funding</c> on another; a repeated heading counts from 1 or from 2), so every name in use is kept.
/// </summary>
internal sealed class AnchorSlugs
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    /// <summary>Takes note of a heading; gives back its first name.</summary>
    public string Add(string heading)
    {
        var slug = Slug(heading);
        _counts.TryGetValue(slug, out var count);
        _counts[slug] = count + 1;
        var unique = count == 0 ? slug : $"{slug}-{count}";
        Keep(unique);
        if (count > 0)
            Keep($"{slug}-{count + 1}");

        Keep(OneHyphen(unique));
        return unique;
    }

    private void Keep(string slug)
    {
        if (slug.Length > 0 && _known.Add(slug))
            _all.Add(slug);
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '-')
                slug.Append(char.ToLowerInvariant(c));
            else if (c == ' ')
                slug.Append('-');
        }

        return slug.ToString();
    }

    private static string OneHyphen(string slug)
    {
        while (slug.Contains("--"))
            slug = slug.Replace("--", "-");

        return slug.Trim('-');
    }
}
