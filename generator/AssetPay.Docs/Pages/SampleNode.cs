using ApiDocs.Flow;

namespace ApiDocs.Pages;

public enum SampleKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
    /// <summary>Something left out where a value should stand (<c>/* ... */</c>, <c>...</c>).</summary>
    Elided,
}

/// <summary>
/// A JSON example as documentation writes it: comments and left-out parts allowed. <paramref name="Text"/> is a string's value or a
/// number's digits as written; where a comment stands in the place of a value or of items ("Item[]"), it is the comment's words. <paramref name="IsPartial"/>: an object or array that shows that something was left out.
/// </summary>
public sealed record SampleNode(
    SampleKind Kind, string Text, EquatableArray<SampleMember> Members, EquatableArray<SampleNode> Items, bool IsPartial, Place Place)
{
    public SampleNode? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    public bool Equals(SampleNode? other) =>
        other is not null && Kind == other.Kind && Text == other.Text && Members == other.Members && Items == other.Items
        && IsPartial == other.IsPartial;

    public override int GetHashCode() => (Kind, Text, Members.Count, Items.Count).GetHashCode();
}

public sealed record SampleMember(string Name, SampleNode Value, Place Place);
