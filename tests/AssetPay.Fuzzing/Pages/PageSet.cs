using System.Collections.Immutable;
using ApiDocs.Fuzzing.Driving;

namespace ApiDocs.Fuzzing.Pages;

/// <summary>A page, or the lock, as text at a path.</summary>
internal sealed record FuzzPage(string Path, string Text, bool IsLock = false)
{
    /// <summary>Where its folder is: a client can be made of pages from several.</summary>
    public string Root { get; init; } = Driving.Docs.Root;

    public Docs Docs => IsLock ? Docs.Lock(Text) : new(Path, Text, root: Root);
}

/// <summary>The files of one consumer.</summary>
internal sealed record PageSet(ImmutableList<FuzzPage> Pages)
{
    public Docs[] Docs => [.. Pages.Select(page => page.Docs)];

    public int Length => Pages.Sum(page => page.Text.Length);

    public PageSet With(int index, string text) => new(Pages.SetItem(index, Pages[index] with { Text = text }));

    public PageSet Moved(int index, string path) => new(Pages.SetItem(index, Pages[index] with { Path = path }));

    public PageSet Plus(FuzzPage page) => new(Pages.Add(page));

    public PageSet Without(int index) => new(Pages.RemoveAt(index));
}

/// <summary>A set of pages and what an edit makes of it. Seed and number say all of it.</summary>
internal sealed record PageCase(int Seed, int Number, PageSet Before, PageSet After)
{
    /// <summary>What was done to the pages, in order.</summary>
    public string Steps { get; init; } = "";

    public bool HasEdit => !ReferenceEquals(Before, After);

    /// <summary>Whether the emitted code is compiled too, which takes as long as ten other cases.</summary>
    public bool IsCompiled { get; init; }

    /// <summary>The case with other pages after its edit, or with other pages and still no edit.</summary>
    public PageCase WithAfter(PageSet after) => this with { Before = HasEdit ? Before : after, After = after };

    public override string ToString() => FormattableString.Invariant($"seed {Seed}, case {Number} ({Steps})");
}
