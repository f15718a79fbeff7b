using ApiDocs.Flow;

namespace ApiDocs.Pages;

/// <summary>What a statement about states and deliveries is about, by the look of its words.</summary>
public enum FlowTopic
{
    /// <summary>Words with arrows between them: <c>moored → afloat → sold</c>.</summary>
    Path,
    /// <summary>A word and what is said of it: a row, or a line of a listing with an arrow behind its first word.</summary>
    Step,
    /// <summary>"What is sold after `afloat` shows as `reverted`": the earlier word and the later one.</summary>
    After,
    /// <summary>Waits between attempts: <c>30s, 5m, 1h</c>.</summary>
    Waits,
    /// <summary>JSON that is said to reject something.</summary>
    Refusal,
}

/// <summary>
/// A statement about the order of states, or about deliveries, outside any endpoint. <paramref name="Says"/>: what is said of a step.
/// <paramref name="Around"/>: the sentence that it stands in and the headings above it, the nearest first.
/// </summary>
public sealed record FlowStatement(FlowTopic Topic, EquatableArray<Quote> Words, string Says, EquatableArray<string> Around);
