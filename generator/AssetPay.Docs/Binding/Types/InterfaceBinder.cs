using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Makes records of TypeScript interfaces, and of the objects written inside them.</summary>
internal sealed class InterfaceBinder(TypeTable table, DocsSet docs)
{
    public void Bind(DeclaredType type)
    {
        var draft = new ObjectDraft(table.NameOf(type), new(type.Page.Path, docs.UrlOf(type.Page, type.Declaration.Anchor)))
        {
            Summary = type.Declaration.Description, File = table.NameOf(type), IsDeclared = true, Use = ObjectUse.Response,
            Declared = new(type.Page.Path, type.Declaration.Name.Place),
        };
        table.Add(draft);
        foreach (var member in type.Declaration.Members)
        {
            AddMember(draft, member, type.Page.Path);
        }
    }

    private void AddMember(ObjectDraft draft, TypeMember member, string page)
    {
        if (draft.Member(member.Name.Text) is not null)
        {
            return;
        }

        var bound = TypeOf(draft, member, page);
        draft.Add(new(member.Name.Text, bound.Type, page, member.Name.Place)
        {
            Called = member.Called, IsDecided = member.Name.Place.Overlay is not null,
            Required = !member.Optional, IsPromised = !member.Optional, Nullable = bound.Nullable, IsTimeOpen = bound.IsTimeOpen, Summary = CommentProse.Of(member.Comment), Group = member.Group,
            Limits = LimitReader.Read(member.Comment, bound.Type, member.Name.Text), Deprecated = DeprecationWords.Read(member.Comment, member.Name.Text),
        });
    }

    private BoundType TypeOf(ObjectDraft parent, TypeMember member, string page)
    {
        if (!member.Nested.IsEmpty)
        {
            var nested = TypeRef.Object(Nested(parent, member, page).Name);
            return new(member.Type.TrimEnd().EndsWith("[]", StringComparison.Ordinal) ? TypeRef.List(nested) : nested);
        }

        var bound = TypeExpression.Bind(member.Type, table.Named, new(member.Comment));
        table.TellUntaken(bound, page, member.Place, member.Type, member.Name.Text, "any JSON");

        var values = bound.Literals.Count > 0 ? bound.Literals : ValueListReader.ReadComment(member.Comment);
        if (bound.Type == TypeRef.String && values.Count > 0 && table.EnumOf(values) is { } known)
        {
            table.RememberEnum(member.Name.Text, known);
            return bound with { Type = TypeRef.Enum(known) };
        }

        var isCount = bound.Type == TypeRef.Decimal && CountWords.IsCount(member.Name.Text, member.Comment);
        return isCount ? bound with { Type = TypeRef.Integer } : bound;
    }

    /// <summary>The same object under the same name in two interfaces is one type.</summary>
    private ObjectDraft Nested(ObjectDraft parent, TypeMember member, string page)
    {
        var shape = Shape(member);
        if (table.Nested(shape) is { } same)
        {
            foreach (var inner in member.Nested)
            {
                same.Member(inner.Name.Text)?.SeenAt(page, inner.Name.Place);
            }

            return same;
        }

        var draft = new ObjectDraft(table.NameNested(parent.Name, member.Name.Text, page, member.Name.Place), parent.Source)
        {
            Summary = CommentProse.Of(member.Comment), File = parent.File, IsDeclared = true, Use = ObjectUse.Response,
            Declared = new(page, member.Name.Place),
        };
        table.Add(draft, shape);
        foreach (var inner in member.Nested)
        {
            AddMember(draft, inner, page);
        }

        return draft;
    }

    private static string Shape(TypeMember member) =>
        member.Name.Text + "{" + string.Join(";", member.Nested.Select(inner => inner.Nested.IsEmpty ? $"{inner.Name.Text}{(inner.Optional ? "?" : "")}:{inner.Type}" : Shape(inner))) + "}";
}
