namespace ApiDocs.Runtime;

public ref partial struct ApiChecks
{
    /// <summary>Members of which one must be given, and more may be.</summary>
    /// <param name="names">The members' names on the wire.</param>
    /// <param name="given">Which of them are given, in the same order.</param>
    /// <param name="rule">The documentation's words.</param>
    public void AtLeastOne(scoped ReadOnlySpan<string> names, scoped ReadOnlySpan<bool> given, string rule)
    {
        if (!given.Contains(true))
        {
            Report(names[0], rule, $"is missing: at least one of {Joined(names)} must be given");
        }
    }

    /// <summary>Members of which one must be given, and no more.</summary>
    /// <param name="names">The members' names on the wire.</param>
    /// <param name="given">Which of them are given, in the same order.</param>
    /// <param name="rule">The documentation's words.</param>
    public void ExactlyOne(scoped ReadOnlySpan<string> names, scoped ReadOnlySpan<bool> given, string rule)
    {
        if (!given.Contains(true))
        {
            Report(names[0], rule, $"is missing: exactly one of {Joined(names)} must be given");
        }

        AtMostOne(names, given, rule);
    }

    /// <summary>Members of which no two may be given.</summary>
    /// <param name="names">The members' names on the wire.</param>
    /// <param name="given">Which of them are given, in the same order.</param>
    /// <param name="rule">The documentation's words.</param>
    public void AtMostOne(scoped ReadOnlySpan<string> names, scoped ReadOnlySpan<bool> given, string rule)
    {
        var first = given.IndexOf(true);
        for (var i = first + 1; first >= 0 && i < names.Length; i++)
        {
            if (given[i])
            {
                Report(names[i], rule, $"must not be given together with {names[first]}");
            }
        }
    }

    /// <summary>A member that must be given because of another one.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="isGiven">Whether it is given.</param>
    /// <param name="isDemanded">Whether the other one demands it.</param>
    /// <param name="rule">The documentation's words.</param>
    public void RequiredWhen(string name, bool isGiven, bool isDemanded, string rule)
    {
        if (isDemanded && !isGiven)
        {
            Report(name, rule, "is missing");
        }
    }

    private readonly string Joined(scoped ReadOnlySpan<string> names)
    {
        // The first pass only counts.
        if (_record is null)
        {
            return "";
        }

        var joined = names[0];
        for (var i = 1; i < names.Length; i++)
        {
            joined += (i == names.Length - 1 ? " and " : ", ") + names[i];
        }

        return joined;
    }
}
