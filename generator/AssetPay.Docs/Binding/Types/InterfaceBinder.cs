using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Makes records of TypeScript interfaces, and of the objects written inside them.</summary>
internal sealed class InterfaceBinder(TypeTable table, DocsSet docs, List<Finding> findings)
{
    public void Bind(DeclaredType type)
    {
        var draft = new ObjectDraft(table.NameOf(type), new(type.Page.Path, docs.UrlOf(type.Page, type.Declaration.Anchor)))
        {
            Summary = type.Declaration.Description, File = table.NameOf(type), IsDeclared = true, Use = ObjectUse.Response,
        };
        table.Add(draft);
        AddMembers(draft, type.Declaration.Members, type.Page);
    }

    private void AddMembers(ObjectDraft draft, EquatableArray<TypeMember> members, Page page)
    {
        foreach (var member in members)
        {
            if (draft.Member(member.Name.Text) is not null)
            {
                continue;
            }

            var (type, nullable) = TypeOf(draft, member, page);
            draft.Members.Add(new(member.Name.Text, type, page.Path, member.Name.Place)
            {
                Called = member.Called, IsDecided = member.Name.Place.Overlay is not null, Required = !member.Optional, IsPromised = !member.Optional, Nullable = nullable, Summary = CommentProse.Of(member.Comment), Group = member.Group,
                Limits = LimitReader.Read(member.Comment, type),
            });
        }
    }

    private (TypeRef Type, bool Nullable) TypeOf(ObjectDraft parent, TypeMember member, Page page)
    {
        if (!member.Nested.IsEmpty)
        {
            var nested = TypeRef.Object(Nested(parent, member, page).Name);
            return (member.Type.TrimEnd().EndsWith("[]", StringComparison.Ordinal) ? TypeRef.List(nested) : nested, false);
        }

        var bound = TypeExpression.Bind(member.Type, table.Named);
        if (!bound.IsKnown)
        {
            findings.Add(Finding.Of(Rules.UnknownType, page.Path, member.Place, member.Type, member.Name.Text, "any JSON"));
        }

        var values = bound.Literals.Count > 0 ? bound.Literals : ValueListReader.ReadComment(member.Comment);
        if (bound.Type == TypeRef.String && values.Count > 0 && table.EnumOf(values) is { } known)
        {
            table.RememberEnum(member.Name.Text, known);
            return (TypeRef.Enum(known), bound.Nullable);
        }

        var isCount = bound.Type == TypeRef.Decimal && CountWords.IsCount(member.Name.Text, member.Comment);
        return (isCount ? TypeRef.Integer : bound.Type, bound.Nullable);
    }

    /// <summary>The same object under the same name in two interfaces is one type.</summary>
    private ObjectDraft Nested(ObjectDraft parent, TypeMember member, Page page)
    {
        var shape = Shape(member);
        if (table.Nested(shape) is { } same)
        {
            return same;
        }

        var draft = new ObjectDraft(table.NameNested(parent.Name, member.Name.Text, page.Path, member.Name.Place), parent.Source)
        {
            Summary = CommentProse.Of(member.Comment), File = parent.File, IsDeclared = true, Use = ObjectUse.Response,
        };
        table.Add(draft, shape);
        AddMembers(draft, member.Nested, page);
        return draft;
    }

    private static string Shape(TypeMember member) =>
        member.Name.Text + "{" + string.Join(";", member.Nested.Select(inner => inner.Nested.IsEmpty ? $"{inner.Name.Text}{(inner.Optional ? "?" : "")}:{inner.Type}" : Shape(inner))) + "}";
}
