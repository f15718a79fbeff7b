using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The documented order of states, asked for one object.</summary>
internal sealed class FlowBook(ApiModel model)
{
    private static readonly string[] FailureWords = ["fail", "reject", "refus"];

    /// <summary>Null: no page tells the order for such an object.</summary>
    public FlowModel? Of(StoredEntity entity) => model.Flows.FirstOrDefault(flow => flow.Type == entity.Type.Name && Holds(flow.When, entity.Json));

    public bool KnowsState(string value) => model.Flows.Any(flow => flow.State(value) is not null);

    /// <summary>The step after the one where it stands, or null at an end.</summary>
    public string? Next(StoredEntity entity, IReadOnlyCollection<string> skipped) => Of(entity) is { } flow && Index(flow, StateOf(entity, flow)) is >= 0 and var at
        ? flow.Steps.Skip(at + 1).Select(step => step.Value).FirstOrDefault(step => !skipped.Contains(step) || step == flow.Steps[^1].Value)
        : null;

    /// <summary>Why it does not go to that state from where it stands; null: it does.</summary>
    public string? Objection(StoredEntity entity, string to)
    {
        if (Of(entity) is not { } flow)
            return $"no page tells the order of states for such a {entity.Type.Name}; Move changes its status all the same";
        if (flow.State(to) is not { } target)
            return $"'{to}' is no state of it; there are {string.Join(", ", flow.Steps.Concat(flow.Ends).Select(state => state.Value))}";

        var from = StateOf(entity, flow);
        var possible = flow.Steps.Concat(flow.Ends).Where(state => Leads(flow, from, state)).Select(state => state.Value).ToList();
        return Leads(flow, from, target)
            ? null
            : $"no page lets it become '{to}' when it is '{from}': {(possible.Count == 0 ? "that is an end" : "it can become " + string.Join(", ", possible))}. Move changes its status all the same";
    }

    /// <summary>The end that a rejection leads to: one whose name says so, or else the first that may follow any step.</summary>
    public string? Failure(StoredEntity entity) => Of(entity)?.Ends
        .Where(end => end.After.IsEmpty)
        .OrderByDescending(end => FailureWords.Any(word => end.Value.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .Select(end => end.Value)
        .FirstOrDefault();

    public static string? StateOf(StoredEntity entity, FlowModel flow) => entity.Json[flow.Member]?.ToString();

    public static int Index(FlowModel flow, string? state) => flow.Steps.Select(step => step.Value).ToList().IndexOf(state ?? "");

    /// <summary>Onwards to any later step, since some are left out now and then; to an end from what it is documented to follow, or else from any step but the last.</summary>
    private static bool Leads(FlowModel flow, string? from, FlowStateModel to)
    {
        var (at, target) = (Index(flow, from), Index(flow, to.Value));
        return target >= 0
            ? at >= 0 && target > at
            : to.After.IsEmpty ? at >= 0 && at < flow.Steps.Count - 1 : to.After.Contains(from ?? "");
    }

    private static bool Holds(CallbackConditionModel? condition, JsonObject json) => condition is null || json[condition.Path]?.ToString() == condition.Value;
}
