using ApiDocs.Flow;

namespace ApiDocs.Binding.Names;

/// <summary>Tells of names that are not what they look like: with letters of another alphabet among the Latin ones, or with what nobody sees.</summary>
internal static class NameLook
{
    public static IEnumerable<Finding> Find(string original, string name, string page, Place place)
    {
        if (LookAlikes.In(original) is { } letter)
        {
            yield return Finding.Of(Rules.LookAlikes, page, place, original, letter, Unseen.CodeAt(letter, 0), name);
        }

        if (Unseen.CodesIn(original) is { Length: > 0 } codes)
        {
            yield return Finding.Of(Rules.UnseenCharacters, page, place, $"The name '{original}'", codes);
        }
    }
}
