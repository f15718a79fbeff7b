using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Operations;

/// <summary>Names methods by the page's title: "Sell Items (Self-Trade)" gives SellItems; without a title by method and path.</summary>
internal static class OperationNamer
{
    private static readonly Regex OwnBracket = new(@"(?<=^|\s)[(\[][^()\[\]]*[)\]]", RegexOptions.CultureInvariant);
    private static readonly Regex Silent = new(
        @"^(?:v?\d+(?:[._-]\d+)*(?:-?(?:alpha|beta|preview))?\d*|v\d+\w{0,6}|api(?:rest)?|rest|restapi|json|xml|http|public|latest|index)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> SilentWords = new(StringComparer.OrdinalIgnoreCase) { "api", "apirest", "rest", "restapi", "json", "xml", "http", "public", "latest", "index" };

    private static readonly char[] Brackets = ['(', '['];

    private static readonly Regex Extension = new(@"\.(?:json|xml|php|html?|csv|aspx?|do)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "2. List boats", "Step 3: list boats".
    private static readonly Regex Number = new(@"^(?:(?:step\s+)?\d+(?:\.\d+)*[.):]\s+|\d+(?:\.\d+)+\s+|step\s+\d+\s*[-–—]\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The name that the overlay gives it, else the one for one thing.</summary>
    public static string Single(EndpointFacts facts, List<Finding> findings) => CalledName.Of(CalledName.Method(facts.Endpoint), Single(facts), facts.Page.Path, findings);

    /// <summary>The name for one thing: "Get Self-Trade(s)" gives GetSelfTrade.</summary>
    public static string Single(EndpointFacts facts) => Name(facts, title => title.Replace("(s)", "").Replace("(es)", ""));

    /// <summary>The name for several: "Get Self-Trade(s)" gives GetSelfTrades.</summary>
    public static string Batch(EndpointFacts facts)
    {
        if (CalledName.Method(facts.Endpoint) is { } called && CalledName.IsUsable(called.Text))
        {
            return CSharpName.Plural(called.Text) is { } several && several != called.Text ? several : called.Text + "Batch";
        }

        var title = facts.Title?.Text ?? "";
        var name = Name(facts, text => text.Replace("(s)", "s").Replace("(es)", "es"));
        return title.Contains("(s)") || title.Contains("(es)") ? name : CSharpName.Plural(name) is { } plural && plural != Single(facts) ? plural : name + "Batch";
    }

    /// <summary>Words of the path that say something: no parameters, no version, no "api", no ".json".</summary>
    public static IEnumerable<string> SpeakingSegments(RoutePath route) =>
        route.Segments.Where(segment => !segment.Contains('{')).Select(segment => segment.Contains('.') ? Extension.Replace(segment, "") : segment).Where(segment => !IsSilent(segment));

    // What is silent without a digit is one of a few words.
    private static bool IsSilent(string segment) => segment.Any(char.IsDigit) ? Silent.IsMatch(segment) : SilentWords.Contains(segment);

    /// <summary>Whether a title gives no name, so that the path must.</summary>
    public static bool IsUnusable(string title) => FromTitle(title) is null;

    private static string? FromTitle(string title)
    {
        // A number begins with a digit, or with the word "step"; a bracket has one of two marks.
        title = title.Length > 0 && (char.IsDigit(title[0]) || title[0] is 's' or 'S') ? Number.Replace(title, "") : title;
        title = title.IndexOfAny(Brackets) < 0 ? title : OwnBracket.Replace(title, "");
        var name = CSharpName.Pascal(title.Replace("`", "").Replace("'", "").Replace("’", ""));
        return name.Length > 0 && char.IsLetter(name[0]) ? name : null;
    }

    private static string Name(EndpointFacts facts, Func<string, string> number)
    {
        if (FromTitle(number(facts.Title?.Text ?? "")) is { } name)
        {
            return name;
        }

        var verb = facts.Method switch { "GET" => "Get", "PUT" => "Put", "PATCH" => "Update", "DELETE" => "Delete", _ => "Post" };
        return verb + CSharpName.Pascal(SpeakingSegments(facts.Route).Select(segment => CSharpName.Pascal(segment)).Where(word => word.Length > 0));
    }
}
