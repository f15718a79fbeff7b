using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>A member of a callback's body and the text that it has. For generated code.</summary>
/// <param name="Path">The member's JSON path: <c>order.state</c>.</param>
/// <param name="Value">The text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ApiCallbackCondition(string Path, string Value);
