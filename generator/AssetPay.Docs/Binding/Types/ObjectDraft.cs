using ApiDocs.Binding.Names;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Types;

/// <summary>A record while it is being bound: what pages declare, then what their examples show, then its model.</summary>
internal sealed class ObjectDraft(string name, SourceModel source)
{
    private readonly List<MemberDraft> _members = [];
    private readonly Dictionary<string, MemberDraft> _byName = new(StringComparer.Ordinal);
    private List<PresenceRule>? _rules;

    public string Name { get; } = name;

    public SourceModel Source { get; } = source;

    public Prose Summary { get; init; } = Prose.None;

    /// <summary>The operation whose page it belongs to; null for a type that the documentation shares.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it is declared, if it is.</summary>
    public SourcePlace? Declared { get; init; }

    public string File { get; init; } = "";

    public ObjectUse Use { get; set; }

    /// <summary>True for an interface: its members are promised. False for what only an example shows.</summary>
    public bool IsDeclared { get; init; }

    public IReadOnlyList<MemberDraft> Members => _members;

    /// <summary>Where its members are looked up by their names, once it is one of the client's types.</summary>
    public MemberIndex? Index { get; set; }

    public List<PresenceRule> Rules => _rules ??= [];

    public MemberDraft? Member(string wireName) => _byName.TryGetValue(wireName, out var member) ? member : null;

    public void Add(MemberDraft member)
    {
        _members.Add(member);
        if (!_byName.ContainsKey(member.WireName))
        {
            _byName.Add(member.WireName, member);
        }

        Index?.Add(member.WireName, this);
    }

    public ObjectModel ToModel(List<Finding> findings)
    {
        var names = NameScope.ForMembersOf(Name, findings);
        return new(Name, Use, Members.Select(member => member.ToModel(names, findings)).ToEquatableArray(), Source) { Summary = Summary, Owner = Owner, File = File, Rules = _rules is null ? default : _rules.ToEquatableArray() };
    }
}

/// <summary>A member while it is being bound.</summary>
internal sealed class MemberDraft(string wireName, TypeRef type, string page, Place place)
{
    private readonly List<SourcePlace> _places = [new(page, place)];

    public string WireName { get; } = wireName;

    public TypeRef Type { get; set; } = type;

    public string Page { get; } = page;

    public Place Place { get; } = place;

    /// <summary>Every place that says or shows it, the deciding one first.</summary>
    public IReadOnlyList<SourcePlace> Places => _places;

    public ParameterIn In { get; init; }

    public bool Required { get; set; }

    /// <summary>An interface declares it as always there, whatever examples show.</summary>
    public bool IsPromised { get; init; }

    public bool Nullable { get; set; }

    public Prose Summary { get; set; } = Prose.None;

    public string? Group { get; init; }

    public LimitsModel Limits { get; set; } = LimitsModel.None;

    public string? Default { get; init; }

    public string? Deprecated { get; set; }

    /// <summary>The overlay states its type, so that an example that shows another one is known to be wrong.</summary>
    public bool IsDecided { get; set; }

    /// <summary>It is a point in time, and nothing but its examples tells how it is written.</summary>
    public bool IsTimeOpen { get; init; }

    /// <summary>How its examples write it, if it is a point in time.</summary>
    public TimeForm ShownAs { get; private set; }

    /// <summary>The name in C# that an overlay gives it.</summary>
    public Quote? Called { get; set; }

    /// <summary>Notes another place that says or shows it.</summary>
    public void SeenAt(string page, Place place) => _places.Add(new(page, place));

    /// <summary>Notes what an example shows of it, which tells how a point in time is written where nothing else does.</summary>
    public void Shows(SampleNode value)
    {
        ShownAs = TimeClues.Later(ShownAs, TimeClues.Shown(value));
        if (IsTimeOpen && !IsDecided && ShownAs != TimeForm.Unsaid)
        {
            Type = TimeType.Written(ShownAs, Type);
        }
    }

    public PropertyModel ToModel(NameScope names, List<Finding> findings) =>
        new(WireName, names.Take(CalledName.Of(Called, CSharpName.Member(WireName, Summary.PlainText), Page, findings), WireName, Page, Place), Type, In)
        {
            Required = Required, Nullable = Nullable, Summary = Summary, Group = Group, Limits = Limits, Default = Default,
            IsSecret = SecretNames.IsSecret(WireName), Deprecated = Deprecated,
        };
}
