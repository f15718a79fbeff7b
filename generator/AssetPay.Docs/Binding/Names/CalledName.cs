using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Names;

/// <summary>The names in C# that the overlay gives ("Called `SellAsync` in C#.").</summary>
internal static class CalledName
{
    private const string Async = "Async";

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double",
        "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal",
        "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
        "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    // The compiler gives names that begin like these to what it makes itself.
    private static readonly string[] Own = ["get_", "set_", "init_", "add_", "remove_", "op_"];

    public static bool IsUsable(string name) =>
        name.Length is > 0 and <= CSharpName.LongestName && char.IsLetter(name[0]) && name.All(c => WordSplitter.IsOfName(c) || c == '_') && !Keywords.Contains(name) && !Own.Any(own => name.StartsWith(own, StringComparison.Ordinal));

    /// <summary>The given name where it can be one, else the name that the pages give; tells of one that cannot be used, and of one that is not needed.</summary>
    public static string Of(Quote? called, string wanted, string page, List<Finding> findings)
    {
        if (called is null)
        {
            return wanted;
        }

        if (!IsUsable(called.Text))
        {
            findings.Add(Finding.Of(Rules.NameChanged, page, called.Place, called.Text, "it is no identifier", wanted));
            return wanted;
        }

        if (called.Text == wanted)
        {
            findings.Add(Finding.Of(Rules.OverlayNeedless, page, called.Place, "The name in C#", $"'{wanted}'", page.Length > 0 ? page : "the other pages"));
        }

        return called.Text;
    }

    /// <summary>A parameter's name begins with a small letter, however the overlay writes it.</summary>
    public static string Parameter(Quote? called, string wanted, string page, List<Finding> findings)
    {
        var small = called is { Text.Length: > 0 } ? called with { Text = char.ToLowerInvariant(called.Text[0]) + called.Text.Substring(1) } : called;
        return Of(small, wanted, page, findings);
    }

    /// <summary>"Harbour.LaunchAsync" is the method Launch of the group Harbour.</summary>
    public static Quote? Method(Endpoint endpoint) => endpoint.Called is { } called
        ? called with { Text = WithoutAsync(called.Text.Substring(called.Text.LastIndexOf('.') + 1)) }
        : null;

    public static Quote? Group(Endpoint endpoint) => endpoint.Called is { } called && called.Text.LastIndexOf('.') is > 0 and var dot
        ? called with { Text = called.Text.Substring(0, dot) }
        : endpoint.Group;

    private static string WithoutAsync(string name) =>
        name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name;
}
