using System.Text.RegularExpressions;
using ApiDocs.Fuzzing.Pages.Mutating;

namespace ApiDocs.Fuzzing.Index;

/// <summary>A spoilt <c>llms.txt</c>, and where it was fetched. Seed and number say all of it.</summary>
internal sealed partial record IndexCase(int Seed, int Number, Uri Address, string Text)
{
    private static readonly Uri[] s_addresses =
    [
        new("https://boats.example/docs/llms.txt"), new("https://boats.example/llms.txt"), new("http://127.0.0.1:8080/llms.txt"), new("https://boats.example/a/b/c/llms.txt?x=1#y"), new("https://\u00fcber.example/docs/llms.txt"), new("https://[::1]:81/d%20c/llms.txt"),
    ];

    private static readonly string[] s_honest =
    [
        """
        # Boats

        > All about boats.

        ## Docs

        - [Get a boat](https://boats.example/docs/boats/get.md): One boat
        - [List boats](/docs/boats/list)
        - [Launch](boats/launch.md "Launch a boat")
        - [Errors](<./errors.mdx>)
        - <https://boats.example/docs/guides/>
        - https://boats.example/docs/changes.txt
        - [OpenAPI](/docs/openapi.json)
        - [Elsewhere](https://other.example/x.md)
        """,
        "[a](/docs/a_(b).md)\n[c](http://127.0.0.1:8080/c)\n[d](d/e/f#g)\n[h](?i=j)\n[k](#l)\n",
    ];

    private static readonly string[] s_addressed =
    [
        "../x.md", "../../../../etc/passwd", "..%2f..%2fx.md", "%2e%2e/x.md", "%252e%252e%252fx.md", "..\\..\\x.md", "..%5c..%5cx.md", "%5c%5chost%5cx.md", "//other.example/x.md", "///x.md", "////etc/x.md", "file:///etc/passwd", "C:/x.md", "C:%5cx.md", "/docs//x.md", "/docs/./x.md", "/docs/../docs2/x.md", "/docs/x.md/", "/docs/.md", "/docs/..md", "/docs/.git/x.md", "/docs/.hidden.md", "/docs/overlay/x.md", "/docs/OVERLAY/x.md", "/docs/over%6cay/x.md",
        "/docs/SOURCE.txt", "/docs/source.TXT", "/docs/api.lock.json", "/docs/api.lock.json.md", "/docs/con.md", "/docs/CON.x.md", "/docs/nul", "/docs/lpt1.md", "/docs/com\u00b9.md", "/docs/x.md%20", "/docs/x.md.", "/docs/%20x.md", "/docs/x%00.md", "/docs/x%0a.md", "/docs/x%e2%80%ae.md", "/docs/x%ff.md", "/docs/x%ed%a0%80.md", "/docs/e%cc%81.md", "/docs/%c3%a9.md", "/docs/X.md", "/docs/x.md", "/docs/x.md:y", "/docs/x.md::$DATA", "/docs/a|b.md", "/docs/a*b.md", "/docs/a?b.md", "/docs/%3f.md",
        "javascript:x", "data:text/plain,x", "mailto:a@b", "http://boats.example/docs/x.md", "https://boats.example:444/x.md", "https://user@boats.example/docs/x.md", "https://boats.example.other.example/x.md", "https://BOATS.EXAMPLE/docs/y.md", "https://boats.example\\@other.example/x.md", "https://xn--bcher-kva.example/x.md", "http://", "https://[", "https://[::1", "#", "?", "", "/", ".", "..", "/docs/llms.txt", "/docs/llms-full.txt", "/docs/\u4e2d\u6587.md", "/docs/\U0001F4A9.md", "/docs/\ufb01sh.md", "/docs/fish.md", "/docs/K.md", "/docs/\u212a.md", "/docs/\u0130.md", "/docs/i\u0307.md",
    ];

    public static IndexCase Draw(int seed, int number)
    {
        var dice = Dice.Of(seed, number);
        var (address, text) = (dice.Pick(s_addresses), dice.Pick(s_honest));
        for (var left = dice.Between(1, 6); left > 0; left--)
        {
            text = Spoil(dice, text);
        }

        return new(seed, number, address, text);
    }

    private static string Spoil(Dice dice, string text) => dice.Below(6) switch
    {
        0 => Spots.Replace(dice, text, Target(), _ => $"]({Odd(dice)})"),
        1 => text + $"\n- [more]({Odd(dice)})",
        2 => text + $"\n{dice.Pick(["https://boats.example", "http://127.0.0.1:8080", "https://boats.example/docs/"])}{Odd(dice)}\n",
        3 => Spots.Replace(dice, text, Target(), match => match.Value[..^1] + dice.Pick(["/", "%2f", "..", "\\", "%00", ")", "#", "?"]) + Odd(dice) + ")"),
        4 => Spots.Replace(dice, text, Target(), match => string.Concat(match.Value[..^1], new string(dice.Pick(['a', '/', '.', '(']), dice.Pick([99, 100, 101, 201, 5_000])), ")")),
        _ => TextMutations.Apply(dice, text).Text,
    };

    private static string Odd(Dice dice) => dice.OneIn(3) ? HostileStrings.Draw(dice) : dice.Pick(s_addressed);

    public override string ToString() => FormattableString.Invariant($"seed {Seed}, case {Number} ({Address})");

    [GeneratedRegex(@"\]\([^)\n]*\)")]
    private static partial Regex Target();
}
