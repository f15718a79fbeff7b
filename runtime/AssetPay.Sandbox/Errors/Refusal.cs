namespace ApiDocs.Sandbox;

/// <summary>An answer that refuses: an error with its status. A code of null: no page documents one.</summary>
internal sealed record Refusal(int Status, int? Code, string Key, string Message)
{
    /// <summary>What is wrong with which part of the request: dotted path and reason.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];

    public TimeSpan? RetryAfter { get; init; }
}
