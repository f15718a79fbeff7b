using ApiDocs.Flow;

namespace ApiDocs.Binding.Names;

/// <summary>The names taken so far in one place (a record's members, a client's types); gives each newcomer one that is free.</summary>
internal sealed class NameScope(List<Finding> findings)
{
    // Members that every record or object has, and the one that each emitted record adds.
    private static readonly HashSet<string> s_recordMembers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "PrintMembers", "EqualityContract",
        "Clone", "Deconstruct", "AdditionalProperties",
    };

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private bool _isOfRecord;

    // Where the search for a free number goes on, so that thousands of equal names do not each begin anew.
    private Dictionary<string, int>? _numbers;

    public static NameScope ForMembersOf(string typeName, List<Finding> findings)
    {
        var scope = new NameScope(findings) { _isOfRecord = true };
        scope._taken.Add(typeName);
        return scope;
    }

    public void ReserveRecordMembers() => _isOfRecord = true;

    public void Reserve(params string[] names)
    {
        foreach (var name in names)
        {
            _taken.Add(name);
        }
    }

    public bool IsTaken(string name) => _taken.Contains(name) || (_isOfRecord && s_recordMembers.Contains(name));

    /// <summary>Takes <paramref name="wanted"/>, or the nearest free name, and tells the reader when it had to be another.</summary>
    public string Take(string wanted, string original, string page, Place place, string suffix = "Value")
    {
        var name = Valid(wanted, suffix);
        var reason = name == wanted ? null : "it is no identifier";
        if (IsTaken(name))
        {
            reason = "another member or type has the name";
            var free = name + suffix;
            name = IsTaken(free) ? Numbered(free) : free;
        }

        _taken.Add(name);
        if (reason is not null)
        {
            findings.Add(Finding.Of(Rules.NameChanged, page, place, original, reason, name));
        }

        return name;
    }

    /// <summary>Takes a name that no page gave, so that nobody needs to be told when it is the second choice.</summary>
    public string TakeOwn(string wanted, string second)
    {
        var name = !IsTaken(wanted) ? wanted : !IsTaken(second) ? second : Numbered(second);
        _taken.Add(name);
        return name;
    }

    private string Numbered(string name)
    {
        _numbers ??= new(StringComparer.OrdinalIgnoreCase);
        var number = _numbers.TryGetValue(name, out var last) ? last : 1;
        string free;
        do
        {
            free = name + (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        while (IsTaken(free));

        _numbers[name] = number;
        return free;
    }

    private static string Valid(string name, string suffix) =>
        name.Length == 0 ? suffix : char.IsLetter(name[0]) ? name : suffix + name;
}
