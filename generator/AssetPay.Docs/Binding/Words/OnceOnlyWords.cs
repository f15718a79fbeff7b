using System.Text.RegularExpressions;
using ApiDocs.Binding.Names;

namespace ApiDocs.Binding.Words;

/// <summary>The words by which a page says that a value may be used once only.</summary>
internal static class OnceOnlyWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // "No two trades may share one", "Must be unique per trade". That it is "your unique tracking id" demands nothing.
    private static readonly Regex Demanded = new(@"\bno two\b[^.]{1,60}\b(?:share|have|use)\b|\b(?:must|has to|have to|needs? to)\s+be\s+(?:\w+\s+)?unique\b|\bunique (?:per|for (?:each|every)|across)\b|\bidempotency\b", Options);

    // "It does not have to be unique", "Not used for idempotency": up to the end of what is denied.
    private static readonly Regex Denied = new(@"\b(?:not|never|no|nor|neither|without)\b|n['’]t\b", Options);

    // "Another trade already has this", "is already in use". That something "already is closed", or that none "exists", says nothing of the kind.
    private static readonly Regex Taken = new(@"\balready\s+(?:has|have|uses?|used|in use|taken|exists?|been used)\b|\b(?:is|was)\s+(?:taken|a duplicate|not unique)\b|\bduplicate\b|\bused before\b|\b(?:has|have) been used\b", Options);

    // "The wallet's id from `GET /wallets`": what the API has made is no key of the caller's.
    private static readonly Regex OfTheApi = new(@"\b(?:from|returned by|given by|as in)\b", Options);

    private static readonly char[] Ends = ['.', ';', ':', '!', '?', ',', '(', ')', '\n'];

    private static readonly KeyWords Hints = new("already", "is", "was", "duplicate", "used", "has", "have");

    private static readonly string[] TakenEnds = ["EXISTS", "EXIST", "TAKEN", "USED", "DUPLICATE", "DUPLICATED"];
    private static readonly string[] Fillers = ["ALREADY", "IN", "USE", "IS"];

    // What callers make up to tell their own calls apart; a name or an address is unique in another way.
    private static readonly string[] Kinds = ["id", "key", "reference", "ref", "nonce", "uuid", "guid", "token"];

    public static bool IsIdentifier(string member, string description)
    {
        var last = WordSplitter.First(member);
        for (var next = last; next.Length > 0; next = WordSplitter.Next(member, last))
        {
            last = next;
        }

        return Array.Exists(Kinds, kind => IsWord(member, last, kind)) && !OfTheApi.IsMatch(description);
    }

    public static bool Demand(string description) => Demanded.Matches(description).Cast<Match>().Any(match => !Denied.IsMatch(Clause(description, match.Index)));

    /// <summary>Whether an error says of the member that its value has been used: by its words, or by its key.</summary>
    public static bool SaysTaken(string key, string when, string member) =>
        (Hints.AnyIn(when) && Taken.IsMatch(when) && Regex.IsMatch(when, $@"(?<!\w){Regex.Escape(member)}(?!\w)", Options)) || IsOf(key, member);

    // What stands before this place in its own part of the sentence.
    private static string Clause(string description, int end)
    {
        var start = end == 0 ? 0 : description.LastIndexOfAny(Ends, end - 1) + 1;
        return description.Substring(start, end - start);
    }

    // EXTERNAL_ID_EXISTS, DUPLICATE_EXTERNAL_ID, EXTERNAL_ID_ALREADY_IN_USE.
    private static bool IsOf(string key, string member)
    {
        var (isTaken, own) = (false, WordSplitter.First(member));
        for (var word = WordSplitter.First(key); word.Length > 0; word = WordSplitter.Next(key, word))
        {
            if (Array.Exists(TakenEnds, taken => IsWord(key, word, taken)) || Array.Exists(Fillers, filler => IsWord(key, word, filler)))
            {
                isTaken = true;
            }
            else if (own.Length == word.Length && string.Compare(key, word.Start, member, own.Start, own.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                own = WordSplitter.Next(member, own);
            }
            else
            {
                return false;
            }
        }

        return isTaken && own.Length == 0;
    }

    private static bool IsWord(string name, (int Start, int Length) at, string word) =>
        at.Length == word.Length && string.Compare(name, at.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
