using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Every type that a page declares, by name. The overlay's members are laid over the vendor's.</summary>
internal sealed class TypeBook
{
    private readonly Dictionary<string, DeclaredType> _byName = new(StringComparer.Ordinal);

    public TypeBook(DocsSet docs, List<Finding> findings)
    {
        foreach (var page in docs.Vendor.Concat(docs.Rendered))
        {
            foreach (var declaration in page.Types)
            {
                if (!_byName.TryGetValue(declaration.Name.Text, out var first))
                {
                    _byName.Add(declaration.Name.Text, new(declaration, page, [new(declaration, page.Path)]));
                    continue;
                }

                first.Said.Add(new(declaration, page.Path));
                if (Content(first.Declaration) != Content(declaration))
                {
                    findings.Add(Finding.Of(Rules.Contradiction, page.Path, declaration.Name.Place, $"The type {declaration.Name.Text}", "declared in one way",
                        "in another", $"{first.Page.Path}({first.Declaration.Name.Place.Line + 1})", "the latter"));
                }
            }
        }

        foreach (var page in docs.Overlay)
        {
            foreach (var declaration in page.Types)
            {
                _byName[declaration.Name.Text] = _byName.TryGetValue(declaration.Name.Text, out var vendor)
                    ? new(Over(vendor.Declaration, declaration), vendor.Page, [new(declaration, page.Path), .. vendor.Said])
                    : new(declaration, page, [new(declaration, page.Path)]);
            }
        }
    }

    /// <summary>In the order of the pages and of their text.</summary>
    public IEnumerable<DeclaredType> All =>
        _byName.Values.OrderBy(type => type.Page.Path, StringComparer.Ordinal).ThenBy(type => type.Declaration.Place.Line);

    public DeclaredType? Find(string name) => _byName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The type that a link means: by the heading it points at, else by its text.</summary>
    public DeclaredType? Find(TypeMention mention, Page from, DocsSet docs)
    {
        var target = docs.Resolve(mention.Target, from);
        return (target.Page is null ? null : All.FirstOrDefault(type => type.Page == target.Page && type.Declaration.Anchor is { } anchor && anchor == target.Anchor))
            ?? Find(mention.Text.Trim());
    }

    private static TypeDeclaration Over(TypeDeclaration vendor, TypeDeclaration overlay)
    {
        var members = vendor.Members.ToList();
        foreach (var member in overlay.Members)
        {
            var index = members.FindIndex(other => other.Name.Text == member.Name.Text);
            if (index < 0)
            {
                members.Add(member);
            }
            else
            {
                members[index] = member;
            }
        }

        return vendor with { Members = members.ToEquatableArray(), Values = overlay.Values.IsEmpty ? vendor.Values : overlay.Values };
    }

    private static string Content(TypeDeclaration type) => string.Join(
        ";", type.Members.Select(member => $"{member.Name.Text}{(member.Optional ? "?" : "")}:{member.Type}").Concat(type.Values.Select(value => value.Value)));
}

/// <summary>A declaration, and what each page says of it by itself, the one that wins first.</summary>
internal sealed record DeclaredType(TypeDeclaration Declaration, Page Page, List<From<TypeDeclaration>> Said)
{
    public string Name => Declaration.Name.Text;

    /// <summary>The page that a member of the declaration comes from: the overlay's stand among the vendor's.</summary>
    public string PageOf(TypeMember member) => Said.Find(said => said.Value.Members.Any(other => ReferenceEquals(other, member)))?.Page ?? Page.Path;

    public string PageOf(UnionValue value) => Said.Find(said => said.Value.Values.Any(other => ReferenceEquals(other, value)))?.Page ?? Page.Path;
}
