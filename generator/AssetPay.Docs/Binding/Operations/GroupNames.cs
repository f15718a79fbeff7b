using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Sorts operations into groups: the root client has one property for each first speaking word of the paths; the client of any
/// other credential has its operations on itself.
/// </summary>
internal sealed class GroupNames(NameScope types, string client, IReadOnlyCollection<string> others, List<Finding> findings)
{
    private readonly Dictionary<string, NameScope> _methods = new(StringComparer.Ordinal);
    private readonly List<GroupModel> _groups = [];

    public IEnumerable<GroupModel> All => _groups.OrderBy(group => group.CredentialId, StringComparer.Ordinal).ThenBy(group => group.Name, StringComparer.Ordinal);

    public string Of(EndpointFacts facts, CredentialModel? credential)
    {
        var isRoot = credential is null or { IsRoot: true };
        var word = isRoot ? CSharpName.Pascal(OperationNamer.SpeakingSegments(facts.Route).FirstOrDefault() ?? "") : "";
        word = word.Length > 0 && char.IsLetter(word[0]) ? word : "";
        // Only the root client has groups.
        if (!isRoot && facts.Endpoint.Called is { } called && CalledName.Group(facts.Endpoint) is { } wanted && wanted.Place.IsAt(called.Place))
        {
            findings.Add(Finding.Of(Rules.OverlayMisses, facts.Page.Path, called.Place, $"The group '{wanted.Text}' of {facts.Name}", "given", $"the client of the {credential!.Label} has no groups"));
        }

        word = isRoot ? CalledName.Of(CalledName.Group(facts.Endpoint), word, facts.Page.Path, findings) : word;
        word = IsOfClient(word) ? word + "Calls" : word;
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

    // A group is a property of the client, which has members already, and the clients of other credentials are got by some: ForUser.
    private bool IsOfClient(string word) =>
        ReservedMembers.OfClient.Contains(word, StringComparer.OrdinalIgnoreCase)
        || word.Equals(client + "Client", StringComparison.OrdinalIgnoreCase)
        || others.Any(other => word.Equals("For" + other, StringComparison.OrdinalIgnoreCase));

    /// <summary>The methods that a group has so far.</summary>
    public NameScope Methods(string group, CredentialModel? credential)
    {
        var key = (credential?.Id ?? "") + "/" + group;
        if (!_methods.TryGetValue(key, out var scope))
        {
            scope = NameScope.ForMethods(findings);
            scope.Reserve("Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "Dispose", "Get", "Post", "For");
            _methods.Add(key, scope);
        }

        return scope;
    }
}
