namespace ApiDocs.Binding.Types;

/// <summary>The declared types by the names of their members, so that an example need not be held against each of thousands.</summary>
internal sealed class MemberIndex
{
    private static readonly ObjectDraft[] s_none = [];

    private readonly Dictionary<string, List<ObjectDraft>> _types = new(StringComparer.Ordinal);

    /// <summary>The declared types that have a member of this name.</summary>
    public IReadOnlyList<ObjectDraft> With(string member) => _types.TryGetValue(member, out var types) ? types : s_none;

    /// <summary>Takes in a declared type, which has no members yet: those that it gets follow by themselves.</summary>
    public void Add(ObjectDraft type) => type.Index = type.IsDeclared ? this : null;

    public void Add(string member, ObjectDraft type)
    {
        if (!_types.TryGetValue(member, out var types))
        {
            _types.Add(member, types = []);
        }

        types.Add(type);
    }
}
