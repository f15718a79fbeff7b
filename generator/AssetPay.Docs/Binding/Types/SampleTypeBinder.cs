using System.Text.RegularExpressions;
using ApiDocs.Binding.Names;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>Makes types of what only examples show. Nothing in them is promised, so every member can be missing.</summary>
internal sealed class SampleTypeBinder(TypeTable table, SourceModel source, string? owner, string file, ObjectUse use)
{
    private static readonly Regex Moment = new(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$", RegexOptions.CultureInvariant);
    private static readonly Regex MomentName = new(@"(?:At|Date|Time|Timestamp)$|^(?:date|time|timestamp)$|_(?:at|date|time)$", RegexOptions.CultureInvariant);

    /// <summary>The type of a value; <paramref name="name"/> is what a record made of it is called.</summary>
    public TypeRef Bind(SampleNode sample, string name, string member) => sample.Kind switch
    {
        SampleKind.Object => sample.Members.IsEmpty ? TypeRef.Json : TypeRef.Object(Record(sample, name).Name),
        SampleKind.Array => table.ListShown(Element(sample, name, member), source.Page, sample.Place),
        SampleKind.String => Moment.IsMatch(sample.Text) && MomentName.IsMatch(member) ? TypeRef.DateTime : TypeRef.String,
        // A "total" of 8.50 counts nothing.
        SampleKind.Number => CountWords.IsCount(member, "") && !sample.Text.Contains('.') ? TypeRef.Integer : TypeRef.Decimal,
        SampleKind.True or SampleKind.False => TypeRef.Boolean,
        // An example that shows the last page of a list shows no cursor; every cursor is text.
        _ => member.EndsWith("cursor", StringComparison.OrdinalIgnoreCase) ? TypeRef.String : TypeRef.Json,
    };

    /// <summary>The record that pages call by <paramref name="name"/> without declaring it: all their examples make one type.</summary>
    public static ObjectDraft Shared(TypeTable table, SourceModel source, string name, IEnumerable<SampleNode> samples, Place place)
    {
        var shape = "shared " + name;
        var draft = table.Nested(shape);
        if (draft is null)
        {
            var free = table.NewName(name, source.Page, place);
            draft = new(free, source) { Use = ObjectUse.Response, File = free };
            table.Add(draft, shape);
        }

        var binder = new SampleTypeBinder(table, source, null, draft.Name, ObjectUse.Response);
        foreach (var sample in samples)
        {
            binder.Extend(draft, sample);
        }

        return draft;
    }

    /// <summary>A new record with the members shown; several samples of one thing are united.</summary>
    public ObjectDraft Record(SampleNode sample, string name)
    {
        if (use == ObjectUse.Response && ShapeMatcher.Match(sample, table.Declared) is { } known)
        {
            return known;
        }

        var draft = new ObjectDraft(table.NewName(name, source.Page, sample.Place), source) { Owner = owner, Use = use, File = file };
        table.Add(draft);
        Extend(draft, sample);
        return draft;
    }

    /// <summary>Adds what another sample of the same thing shows beside.</summary>
    public void Extend(ObjectDraft draft, SampleNode sample)
    {
        foreach (var member in sample.Members)
        {
            if (draft.Member(member.Name) is not { } present)
            {
                var type = Bind(member.Value, draft.Name + CSharpName.Pascal(MemberTypeName(member)), member.Name);
                var added = new MemberDraft(member.Name, type, source.Page, member.Place) { Nullable = member.Value.Kind == SampleKind.Null };
                added.Shows(member.Value);
                draft.Add(added);
                continue;
            }

            present.Nullable |= member.Value.Kind == SampleKind.Null;
            present.SeenAt(source.Page, member.Place);
            present.Shows(member.Value);
            if (IsVague(present.Type) && member.Value.Kind is not SampleKind.Null and not SampleKind.Elided)
            {
                present.Type = Bind(member.Value, draft.Name + CSharpName.Pascal(MemberTypeName(member)), member.Name);
            }
            else if (table.Object(present.Type.Element ?? present.Type) is { IsDeclared: false } inner)
            {
                // What is inside is united too: an object, or each element of a list.
                foreach (var value in (member.Value.Kind == SampleKind.Array ? member.Value.Items : EquatableArray.Of(member.Value)).Where(value => value.Kind == SampleKind.Object))
                {
                    Extend(inner, value);
                }
            }
        }
    }

    /// <summary>Null, something left out, or a list without an element to see.</summary>
    private static bool IsVague(TypeRef type) => type == TypeRef.Json || type == TypeRef.List(TypeRef.Json);

    private static string MemberTypeName(SampleMember member) => member.Value.Kind == SampleKind.Array ? CSharpName.Singular(member.Name) : member.Name;

    private TypeRef Element(SampleNode list, string name, string member)
    {
        var first = list.Items.FirstOrDefault(item => item.Kind is not SampleKind.Null and not SampleKind.Elided);
        if (first is null)
        {
            return TypeRef.Json;
        }

        var type = Bind(first, name, member);
        if (table.Object(type) is { IsDeclared: false } draft)
        {
            foreach (var item in list.Items.Where(item => item.Kind == SampleKind.Object && !ReferenceEquals(item, first)))
            {
                Extend(draft, item);
            }
        }

        return type;
    }
}
