namespace ApiDocs.Runtime;

/// <summary>A value of a request that breaks a documented limit.</summary>
/// <param name="Path">Where it stands: <c>items[3].price</c>.</param>
/// <param name="Rule">The limit in the documentation's words: <c>max $100,000</c>.</param>
/// <param name="Message">What is wrong: <c>is 200000, but must be at most 100000</c>. Texts are never shown, since they may be secret.</param>
public sealed record ApiViolation(string Path, string Rule, string Message);
