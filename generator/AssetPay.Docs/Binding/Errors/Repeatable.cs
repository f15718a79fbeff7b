using ApiDocs.Flow;

namespace ApiDocs.Binding.Errors;

/// <summary>What an error's row says of sending the call again.</summary>
internal static class Repeatable
{
    /// <summary>Raised before anything is done.</summary>
    public const string Harmless = "harmless";

    /// <summary>Asks for another credential, before anything is done.</summary>
    public const string Renewed = "with a new credential";

    /// <summary>One of the two; null where the row says nothing, or nothing that is known.</summary>
    public static string? Read(string key, Quote? cell, string page, List<Finding> findings)
    {
        if (cell is null || cell.IsRemoval)
        {
            return null;
        }

        var word = cell.Text.ToLowerInvariant();
        if (word is Harmless or Renewed)
        {
            return word;
        }

        findings.Add(Finding.Of(Rules.Guess, page, cell.Place, $"What repeating a call does after {key} ('{cell.Text}')", $"not safe; write '{Harmless}' or '{Renewed}'"));
        return null;
    }
}
