namespace ApiDocs.Changes;

/// <summary>A change in a few words.</summary>
public static class ChangeSentence
{
    /// <summary>With what it is about: "POST /boats: body field note: required no → yes".</summary>
    public static string Of(Change change)
    {
        var subject = ChangeSubject.Of(change);
        return $"{subject.Where}: {subject.What}: {Happening(change)}";
    }

    /// <summary>"added: string, required", "renamed from note", "max length 40 → 30".</summary>
    public static string Happening(Change change) => change.Kind switch
    {
        ChangeKind.Added => With("added", change.After),
        ChangeKind.Removed => With("removed", change.Before),
        ChangeKind.Renamed => $"renamed from {change.Before}",
        _ => $"{change.Aspect} {change.Before} → {change.After}",
    };

    private static string With(string word, string? what) => string.IsNullOrEmpty(what) ? word : $"{word}: {what}";
}
