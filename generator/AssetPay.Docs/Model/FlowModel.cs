using ApiDocs.Flow;

namespace ApiDocs.Model;

/// <summary>
/// The states that an object of <paramref name="Type"/> goes through, as the pages tell them, in <paramref name="Member"/> ("status").
/// <paramref name="When"/>: for which of them it holds (type is withdraw); null: for all.
/// </summary>
public sealed record FlowModel(string Type, string Member, CallbackConditionModel? When, EquatableArray<FlowStateModel> Steps, EquatableArray<FlowStateModel> Ends)
{
    /// <summary>The step or the end of that name.</summary>
    public FlowStateModel? State(string value) => Steps.Concat(Ends).FirstOrDefault(state => state.Value == value);
}

/// <summary>A state: one of the steps that follow each other, or an end that comes in place of the step after it.</summary>
public sealed record FlowStateModel(string Value)
{
    /// <summary>Members of the object that are there from this state on.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>How long the pages say that it lasts, in seconds; null: they do not.</summary>
    public int? Seconds { get; init; }

    /// <summary>The states that it follows; empty: any step but the last.</summary>
    public EquatableArray<string> After { get; init; }
}

/// <summary>
/// How what the API sends by itself is sent again: the waits between the attempts, in seconds, and what holds of the body of an answer
/// that says no although it succeeded (action is reject), one of them being enough.
/// </summary>
public sealed record RedeliveryModel(EquatableArray<int> WaitSeconds, EquatableArray<CallbackConditionModel> Refusals);
