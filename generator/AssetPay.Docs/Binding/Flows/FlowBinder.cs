using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Flows;

/// <summary>
/// Decides through which states the objects of a type go: an arrow path counts where all its words are values of the type's state, and
/// holds for the objects whose kind is named in the sentence or heading around it.
/// </summary>
internal sealed class FlowBinder(DocsSet docs, IReadOnlyList<OperationModel> operations, IReadOnlyList<ObjectModel> objects, IReadOnlyList<EnumModel> enums)
{
    private const int ShortestPath = 3;

    private static readonly string[] _states = ["status", "state"];
    private static readonly string[] _kinds = ["type", "kind"];

    // What the overlay says comes first, and the first path of a kind is used.
    private readonly List<FlowStatement> _statements = [.. SaidFlow.All(docs).Select(said => said.Statement)];

    private readonly ILookup<string?, EnumModel> _enums = enums.ToLookup(known => (string?)known.Name, StringComparer.Ordinal);

    private readonly HashSet<string?> _returned = [.. operations.SelectMany(operation => new[] { operation.ResponseType, operation.ResponseType?.Element, operation.Paging?.Element })
        .Where(answer => answer is { Kind: TypeKind.Object }).Select(answer => answer!.Name)];

    public EquatableArray<FlowModel> Bind() => objects
        .Where(IsReturned)
        .SelectMany(type => _states.Select(state => Member(type, state)).OfType<PropertyModel>().Take(1).SelectMany(state => Flows(type, state)))
        .ToEquatableArray();

    private IEnumerable<FlowModel> Flows(ObjectModel type, PropertyModel state)
    {
        if (EnumOf(state) is not { } values)
        {
            return [];
        }

        var paths = _statements
            .Where(statement => statement.Topic == FlowTopic.Path && statement.Words.Count >= ShortestPath && Values(statement).Distinct().Count() == statement.Words.Count && Values(statement).All(values.Contains))
            .Select(statement => (Kind: KindOf(type, state, statement), Steps: Values(statement).ToList())).ToList();
        var everyStep = paths.SelectMany(path => path.Steps).Distinct().ToList();
        return paths.GroupBy(path => path.Kind)
            .Select(group => Flow(type, state, group.Key, group.First().Steps, [.. values.Where(value => !everyStep.Contains(value))]))
            .OrderBy(flow => flow.When is null).ThenBy(flow => flow.When?.Value, StringComparer.Ordinal).ToList();
    }

    private FlowModel Flow(ObjectModel type, PropertyModel state, CallbackConditionModel? kind, List<string> steps, List<string> ends)
    {
        // A sentence that names no kind speaks of all.
        bool IsMeant(FlowStatement statement) => KindOf(type, state, statement) is var named && (named is null || kind is null || named == kind);
        var told = _statements.Where(statement => Values(statement).Any(word => steps.Contains(word) || ends.Contains(word)) && IsMeant(statement)).ToList();
        var known = steps.Concat(ends).ToList();
        return new(
            type.Name, state.WireName, kind,
            steps.Select(step => StateWords.Of(step, told, known, type)).ToEquatableArray(),
            ends.Select(end => StateWords.Of(end, told, known, type) with { After = StateWords.After(end, told, steps) }).ToEquatableArray());
    }

    private static IEnumerable<string> Values(FlowStatement statement) => statement.Words.Select(word => word.Text);

    /// <summary>The kind that the nearest text names, where it names one only: "Withdrawal" begins with <c>withdraw</c>.</summary>
    private CallbackConditionModel? KindOf(ObjectModel type, PropertyModel state, FlowStatement statement)
    {
        var members = type.Properties.Where(member => member != state && member.Type.Kind == TypeKind.Enum).OrderByDescending(member => _kinds.Contains(member.WireName)).ToList();
        foreach (var text in statement.Around)
        {
            var words = text.Split([' ', '`', '(', ')', ',', '.', ':', '/'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var member in members)
            {
                var named = (EnumOf(member) ?? []).Where(value => value.Length > 3 && words.Any(word => word.StartsWith(value, StringComparison.OrdinalIgnoreCase))).ToList();
                if (named.Count == 1)
                {
                    return new(member.WireName, named[0]);
                }
            }
        }

        return null;
    }

    private bool IsReturned(ObjectModel type) => _returned.Contains(type.Name) && Member(type, "id") is not null;

    private List<string>? EnumOf(PropertyModel member) =>
        member.Type.Kind == TypeKind.Enum ? _enums[member.Type.Name].FirstOrDefault()?.Values.Select(value => value.Value).ToList() : null;

    private static PropertyModel? Member(ObjectModel type, string name) => type.Properties.FirstOrDefault(member => member.WireName == name);
}
