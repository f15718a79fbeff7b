using ApiDocs.Model;

namespace ApiDocs.Covering;

/// <summary>A part of the model as facts are held against it: a member with what is documented of it, or an error, a rate limit, a time.</summary>
internal sealed class Part(string name)
{
    /// <summary>A member of a record, or a parameter; <paramref name="values"/>: the values that it can have.</summary>
    public Part(PropertyModel member, ObjectModel? owner, EnumModel? values)
        : this(member.WireName) => (Member, Owner, Values) = (member, owner, values);

    public string Name { get; } = name;

    /// <summary>An error is told by its key, its number and its words; nothing in the words is about a member of this client.</summary>
    public bool IsError { get; init; }

    /// <summary>Of a rate limit: so many requests in so many seconds.</summary>
    public (int Requests, int Seconds)? Rate { get; init; }

    /// <summary>A time in the page's units.</summary>
    public IReadOnlyList<decimal> Times { get; init; } = [];

    public string? Default => Member?.Default;

    public bool IsDeprecated => Member?.Deprecated is not null;

    /// <summary>Whether it must be given depends on others, and is checked.</summary>
    public bool IsConditional => Owner is not null && Owner.Rules.Any(rule => rule.Members.Contains(Name));

    /// <summary>Null, or not there. What is missing in a header is refused, too.</summary>
    public bool CanBeMissing => Member is { Nullable: true } or { Required: false } || (Member is null && IsOfHeader);

    public bool IsOfHeader { get; init; }

    public string Words { get => Member?.Summary.PlainText ?? field; init; } = "";

    /// <summary>The same parameter in the call that takes several, which has limits of its own.</summary>
    public Part? Several { get; init; }

    private PropertyModel? Member { get; init; }

    private ObjectModel? Owner { get; init; }

    private EnumModel? Values { get; init; }

    public Part With(Part several) => new(Name) { Member = Member, Owner = Owner, Values = Values, Several = several };

    public bool HasLimit(decimal number) => (Member is not null && IsLimit(Member.Limits, number)) || Times.Contains(number) || Several?.HasLimit(number) == true;

    public bool HasValues(IReadOnlyList<string> words) => Values is { Values.IsEmpty: false } && words.All(word => Values.Values.Any(value => value.Value == word));

    private static bool IsLimit(LimitsModel limits, decimal number) =>
        limits.Minimum == number || limits.Maximum == number || limits.MinLength == number || limits.MaxLength == number || limits.MinItems == number || limits.MaxItems == number;
}
