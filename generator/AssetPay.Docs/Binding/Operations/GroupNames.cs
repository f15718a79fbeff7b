using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Sorts operations into groups: the root client has one property for each first speaking word of the paths; the client of any
/// other credential has its operations on itself.
/// </summary>
internal sealed class GroupNames(NameScope types, string client, List<Finding> findings)
{
    // A group is a property of the client, which has these members already.
    private static readonly HashSet<string> ClientMembers = new(StringComparer.Ordinal) { "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Dispose" };

    private readonly Dictionary<string, NameScope> _methods = new(StringComparer.Ordinal);
    private readonly List<GroupModel> _groups = [];

    public IEnumerable<GroupModel> All => _groups.OrderBy(group => group.CredentialId, StringComparer.Ordinal).ThenBy(group => group.Name, StringComparer.Ordinal);

    public string Of(RoutePath route, CredentialModel? credential)
    {
        var isRoot = credential is null or { IsRoot: true };
        var word = isRoot ? CSharpName.Pascal(OperationNamer.SpeakingSegments(route).FirstOrDefault() ?? "") : "";
        word = word.Length > 0 && char.IsLetter(word[0]) ? ClientMembers.Contains(word) ? word + "Calls" : word : "";
        var id = credential?.Id ?? "";
        if (!_groups.Exists(group => group.Name == word && group.CredentialId == id))
        {
            var typeName = word.Length > 0 ? types.TakeOwn(word + "Client", word + "GroupClient")
                : isRoot ? client + "Client"
                : $"{client}{credential!.Name}Client";
            _groups.Add(new(word, id, typeName));
        }

        return word;
    }

    /// <summary>The methods that a group has so far.</summary>
    public NameScope Methods(string group, CredentialModel? credential)
    {
        var key = (credential?.Id ?? "") + "/" + group;
        if (!_methods.TryGetValue(key, out var scope))
        {
            scope = new(findings);
            scope.Reserve("Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "Dispose", "Get", "Post", "For");
            _methods.Add(key, scope);
        }

        return scope;
    }
}
