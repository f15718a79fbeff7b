using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Every type that a page declares, by name.</summary>
internal sealed class TypeBook
{
    private readonly Dictionary<string, DeclaredType> _byName = new(StringComparer.Ordinal);
    private readonly ILookup<(string Page, string Anchor), DeclaredType> _byAnchor;

    public TypeBook(DocsSet docs, List<Finding> findings)
    {
        foreach (var page in docs.Vendor.Concat(docs.Rendered).Concat(docs.Overlay))
        {
            foreach (var declaration in page.Types)
            {
                if (!_byName.TryGetValue(declaration.Name.Text, out var first))
                {
                    _byName.Add(declaration.Name.Text, new(declaration, page, Said(declaration, page)));
                    continue;
                }

                first.Said.AddRange(Said(declaration, page));
                if (Content(first.Declaration) != Content(declaration))
                {
                    findings.Add(Finding.Of(Rules.Contradiction, page.Path, declaration.Name.Place, $"The type {declaration.Name.Text}", "declared in one way",
                        "in another", first.Declaration.Name.Place.In(first.Page.Path), "the latter"));
                }
            }
        }

        All = [.. _byName.Values.OrderBy(type => type.Page.Path, StringComparer.Ordinal).ThenBy(type => type.Declaration.Place.Line)];
        _byAnchor = All.Where(type => type.Declaration.Anchor is not null).ToLookup(type => (type.Page.Path, type.Declaration.Anchor!));
    }

    /// <summary>In the order of the pages and of their text.</summary>
    public IReadOnlyList<DeclaredType> All { get; }

    public DeclaredType? Find(string name) => _byName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The type that a link means: of those under the heading it points at the one of its text, else the first; else by its text.</summary>
    public DeclaredType? Find(TypeMention mention, Page from, DocsSet docs)
    {
        var target = docs.Resolve(mention.Target, from);
        var (name, there) = (mention.Text.Trim(), target is { Page: { } page, Anchor: { } anchor } ? _byAnchor[(page.Path, anchor)] : []);
        return there.FirstOrDefault(type => type.Name == name) ?? there.FirstOrDefault() ?? Find(name);
    }

    /// <summary>Before the overlay was laid over it: what each page says by itself.</summary>
    private static List<From<TypeDeclaration>> Said(TypeDeclaration declaration, Page page) =>
        declaration.Said.IsEmpty ? [new(declaration, page.Path)] : [.. declaration.Said.Select(said => new From<TypeDeclaration>(said, said.Place.Overlay ?? page.Path))];

    private static string Content(TypeDeclaration type) => string.Join(
        ";", type.Members.Select(member => $"{member.Name.Text}{(member.Optional ? "?" : "")}:{member.Type}").Concat(type.Values.Select(value => value.Value)));
}

/// <summary>A declaration, and what each page says of it by itself, the one that wins first.</summary>
internal sealed record DeclaredType(TypeDeclaration Declaration, Page Page, List<From<TypeDeclaration>> Said)
{
    public string Name => Declaration.Name.Text;
}
