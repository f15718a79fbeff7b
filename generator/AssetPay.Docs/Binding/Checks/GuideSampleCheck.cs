using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Sources;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Checks;

/// <summary>Holds a request's body in a guide against the operation's own parameters: a member that only the guide shows is mostly an old one.</summary>
internal static class GuideSampleCheck
{
    public static IEnumerable<Finding> Check(SampleNode body, Page guide, EndpointFacts facts)
    {
        var documented = new HashSet<string>(facts.Parameters.Where(row => row.Value.In == ParameterPlace.Body).Select(row => MemberPaths.Plain(row.Value.Name)), StringComparer.Ordinal);
        return documented.Count == 0 ? [] : Strangers(body, "", documented).Select(stranger => Finding.Of(Rules.Contradiction, guide.Path, stranger.Member.Place,
            $"The parameter '{stranger.Path}' of {facts.Name}", "shown", "not documented", new SourcePlace(facts.Page.Path, facts.Endpoint.Path.Place), "the operation's page"));
    }

    private static IEnumerable<(string Path, SampleMember Member)> Strangers(SampleNode node, string prefix, HashSet<string> documented)
    {
        foreach (var member in node.Members)
        {
            var path = prefix + member.Name;
            var isParent = documented.Any(other => other.StartsWith(path + ".", StringComparison.Ordinal));
            if (!documented.Contains(path) && !isParent)
            {
                yield return (path, member);
            }

            // What the operation leaves open inside (an object without members of its own) nobody contradicts.
            foreach (var stranger in isParent ? Inside(member.Value).SelectMany(inner => Strangers(inner, path + ".", documented)) : [])
            {
                yield return stranger;
            }
        }
    }

    private static IEnumerable<SampleNode> Inside(SampleNode value) => value.Kind == SampleKind.Array ? value.Items.Take(1) : [value];
}
