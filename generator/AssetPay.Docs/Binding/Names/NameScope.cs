using ApiDocs.Flow;

namespace ApiDocs.Binding.Names;

/// <summary>The names taken so far in one place (a record's members, a client's types); gives each newcomer one that is free.</summary>
internal sealed class NameScope(List<Finding> findings)
{
    private const int Few = 24;

    // Sell comes with TrySell, so that another operation cannot be called that.
    private const string Twin = "Try";

    // Most places have a few names, of which a set would cost more than a look at each.
    private readonly List<string> _taken = [];

    private HashSet<string>? _many;

    private bool _isOfRecord;
    private bool _hasTwins;

    // Where the search for a free number goes on, so that thousands of equal names do not each begin anew.
    private Dictionary<string, int>? _numbers;

    public static NameScope ForMembersOf(string typeName, List<Finding> findings)
    {
        var scope = new NameScope(findings) { _isOfRecord = true };
        scope.Add(typeName);
        return scope;
    }

    public static NameScope ForMethods(List<Finding> findings) => new(findings) { _hasTwins = true };

    public void ReserveRecordMembers() => _isOfRecord = true;

    public void Reserve(params string[] names)
    {
        foreach (var name in names)
        {
            Add(name);
        }
    }

    public bool IsTaken(string name) => IsTakenItself(name) || (_hasTwins && IsTakenItself(Twin + name));

    private bool IsTakenItself(string name) => (_many is null ? IsOfFew(name) : _many.Contains(name)) || (_isOfRecord && ReservedMembers.OfRecord.Contains(name));

    /// <summary>Takes <paramref name="wanted"/>, or the nearest free name, and tells the reader when it had to be another.</summary>
    public string Take(string wanted, string original, string page, Place place, string suffix = "Value") =>
        wanted.Length > 0 && char.IsLetter(wanted[0]) && !IsTaken(wanted) && IsHonest(original) ? TakeFree(wanted) : Take(wanted, original, page, place, () => suffix);

    /// <summary>The same, with a suffix that is made when it is needed.</summary>
    public string Take(string wanted, string original, string page, Place place, Func<string> suffix)
    {
        var name = CSharpName.Bounded(Valid(wanted, suffix));
        var reason = original.Length > CSharpName.LongestName ? $"it is longer than {CSharpName.LongestName} characters" : name == wanted ? null : "it is no identifier";
        if (IsTaken(name))
        {
            reason = "another member or type has the name";
            var free = name + suffix();
            name = IsTaken(free) ? Numbered(free) : free;
        }

        Add(name);
        if (reason is not null)
        {
            findings.Add(Finding.Of(Rules.NameChanged, page, place, original, reason, name));
        }

        findings.AddRange(NameLook.Find(original, name, page, place));
        return name;
    }

    /// <summary>Takes a name that no page gave, so that nobody needs to be told when it is the second choice.</summary>
    public string TakeOwn(string wanted, string second)
    {
        var name = !IsTaken(wanted) ? wanted : !IsTaken(second) ? second : Numbered(second);
        Add(name);
        return name;
    }

    // Nearly all names are short, and of letters that everybody can tell apart.
    private static bool IsHonest(string original)
    {
        foreach (var c in original)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return original.Length <= CSharpName.LongestName;
    }

    private void Add(string name)
    {
        AddItself(name);
        if (_hasTwins)
        {
            AddItself(Twin + name);
        }
    }

    private void AddItself(string name)
    {
        if (_many is null && _taken.Count == Few)
        {
            _many = new(_taken, StringComparer.OrdinalIgnoreCase);
        }

        if (_many is not null)
        {
            _many.Add(name);
        }
        else
        {
            _taken.Add(name);
        }
    }

    private bool IsOfFew(string name)
    {
        foreach (var taken in _taken)
        {
            if (taken.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private string TakeFree(string name)
    {
        Add(name);
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

    private static string Valid(string name, Func<string> suffix) =>
        name.Length == 0 ? suffix() : char.IsLetter(name[0]) ? name : suffix() + name;
}
