namespace ApiDocs.Runtime;

/// <summary>A call that moved money or items went through, but its answer lacks what the documentation promises.</summary>
/// <param name="Operation">The operation's name.</param>
/// <param name="RequestId">The id under which the call is found in the API's logs: quote it to support.</param>
/// <param name="MissingMembers">The JSON paths of members that were missing or of another kind: <c>data.items[3].price</c>.</param>
public sealed record ApiReadProblem(string Operation, string? RequestId, IReadOnlyList<string> MissingMembers);
