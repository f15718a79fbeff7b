using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Finds what a table of response fields is about, where the answer is wrapped in what no page calls an envelope: the object within
/// the example that has most of the table's fields, if the answer itself has none of them.
/// </summary>
internal sealed class PayloadFinder(TypeTable table)
{
    private const int Deepest = 2;

    public ObjectDraft Find(ObjectDraft answer, List<ParameterNode> nodes)
    {
        if (Count(answer, nodes) > 0)
        {
            return answer;
        }

        var best = Inside(answer, Deepest).Select(draft => (Draft: draft, Count: Count(draft, nodes))).OrderByDescending(found => found.Count).FirstOrDefault();
        return best.Count * 2 >= nodes.Count && best.Count > 0 ? best.Draft : answer;
    }

    private static int Count(ObjectDraft draft, List<ParameterNode> nodes) => nodes.Count(node => draft.Member(node.Name) is not null);

    private IEnumerable<ObjectDraft> Inside(ObjectDraft draft, int depth)
    {
        if (depth == 0)
        {
            yield break;
        }

        var inner = draft.Members.Select(member => table.Object(member.Type.Element ?? member.Type)).OfType<ObjectDraft>().Where(found => !found.IsDeclared).ToList();
        foreach (var found in inner.Concat(inner.SelectMany(found => Inside(found, depth - 1))))
        {
            yield return found;
        }
    }
}
