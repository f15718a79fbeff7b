namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>One way to spoil a set as a whole.</summary>
internal sealed record SetMutation(string Name, int Weight, Func<Dice, PageSet, PageSet> Apply);

/// <summary>Pages at odd paths, in the overlay, twice, and gone.</summary>
internal static class SetMutations
{
    private static readonly string[] s_paths =
    [
        "../x.md", "../../etc/passwd", "a/../../b.md", "", " ", " .md", "a b/c d.md", "\u00e9t\u00e9/\u4e2d.md", "e\u0301te\u0301.md", "CON.md", "a#b;c.md", "a\\b.md", "overlay", "overlay/", "overlay.md", "OVERLAY/x.md", "overlay/overlay/x.md", "overlay/../x.md", "/x.md", "//x.md", "x", "x.md.md", ".md", ".", "..", "a\nb.md", "a\0b.md",
        "\u202exdm.md", "\ud800.md", "index.md", "README.md", "api-reference/index.md", "reference/types", "reference/types.txt", "REFERENCE/TYPES.MD", "x.mdx", "x.txt", "x.MD", "api.lock.json", "a%2fb.md", "{id}.md", "\"x\".md", "*/x.md", "---.md", "1.md",
    ];

    public static IReadOnlyList<SetMutation> All { get; } =
    [
        new("odd path", 5, (dice, set) => Move(set, dice.Below(set.Pages.Count), dice.Pick(s_paths))),
        new("case twin", 3, (dice, set) => Twin(dice, set, path => path.ToUpperInvariant())),
        new("twin in another form", 2, (dice, set) => Twin(dice, set, path => Path.ChangeExtension(path, dice.Pick(["txt", "mdx", "md"])) ?? "")),
        new("same path in two folders", 2, (dice, set) => dice.Pick(set.Pages) is { IsLock: false } page && !page.Path.StartsWith("overlay/", StringComparison.OrdinalIgnoreCase) ? Plus(set, page with { Root = "/consumer/other/" }) : set),
        new("copy elsewhere", 3, (dice, set) => Twin(dice, set, path => "copy/" + path)),
        new("copy into the overlay", 4, (dice, set) => Twin(dice, set, path => "overlay/" + path)),
        new("move into the overlay", 3, (dice, set) => dice.Below(set.Pages.Count) is var at && set.Pages[at].IsLock ? set : Move(set, at, "overlay/" + set.Pages[at].Path)),
        new("move out of the overlay", 2, (dice, set) => dice.Below(set.Pages.Count) is var at && set.Pages[at].Path.StartsWith("overlay/", StringComparison.Ordinal) ? Move(set, at, set.Pages[at].Path["overlay/".Length..]) : set),
        new("strange page", 3, (dice, set) => dice.Pick(Corpus.Whole.All) is var page ? Plus(set, page) : set),
        new("one page less", 2, (dice, set) => set.Pages.Count > 1 ? set.Without(dice.Below(set.Pages.Count)) : set),
        new("empty page", 1, (dice, set) => set.With(dice.Below(set.Pages.Count), dice.Pick(["", "\n", "\ufeff", "\0", "#", "---\n---\n", "---", "```"]))),
    ];

    private static PageSet Twin(Dice dice, PageSet set, Func<string, string> path)
    {
        var page = dice.Pick(set.Pages);
        return page.IsLock ? set : Plus(set, page with { Path = path(page.Path) });
    }

    /// <summary>A file is there once: whoever names it twice means the same file.</summary>
    private static PageSet Plus(PageSet set, FuzzPage page) => set.Pages.Any(other => other.Docs.Path == page.Docs.Path) ? set : set.Plus(page);

    private static PageSet Move(PageSet set, int at, string path)
    {
        var moved = set.Pages[at] with { Path = path };
        return set.Pages.Any(other => other.Docs.Path == moved.Docs.Path) ? set : set.Moved(at, path);
    }
}
