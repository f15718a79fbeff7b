using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Makes open enums of unions of texts, of enums with values, and of values that a parameter's description lists.</summary>
internal static class EnumBinder
{
    public static EnumModel Declared(DeclaredType type, string name, DocsSet docs, List<Finding> findings)
    {
        var names = MemberNames(name, findings);
        return new(name, type.Declaration.Values.Select(value => new EnumValueModel(
            names.Take(CalledName.Of(value.Called, NameOf(value.Name ?? value.Value), type.Page.Path, findings), value.Name ?? value.Value, type.Page.Path, value.Place), value.Value, value.Comment)
        {
            Deprecated = DeprecationWords.Read(value.Comment, value.Value),
        }).ToEquatableArray(),
            new(type.Page.Path, docs.UrlOf(type.Page, type.Declaration.Anchor)))
        {
            Summary = type.Declaration.Description,
        };
    }

    public static EnumModel Listed(string name, IEnumerable<string> values, string owner, SourceModel source, Place place, List<Finding> findings)
    {
        var names = MemberNames(name, findings);
        return new(name, values.Distinct().Select(value => new EnumValueModel(names.Take(NameOf(value), value, source.Page, place), value, "")).ToEquatableArray(), source)
        {
            Owner = owner,
        };
    }

    // A number has no name of its own; that its member is called Value730 surprises nobody.
    private static string NameOf(string value) => CSharpName.Pascal(value) is var name && name.Length > 0 && char.IsDigit(name[0]) ? "Value" + name : name;

    private static NameScope MemberNames(string name, List<Finding> findings)
    {
        var names = NameScope.ForMembersOf(name, findings);
        names.Reserve("Value", "IsKnown", "FromString", "Read", "Write", name + "Values");
        return names;
    }
}
