namespace ApiDocs.Runtime;

/// <summary>A request that is about to be sent, as far as rate limits are concerned.</summary>
/// <param name="Operation">The operation's name, as messages show it.</param>
/// <param name="Method">The HTTP method: <c>POST</c>.</param>
/// <param name="PathTemplate">The path with the names of its parameters.</param>
/// <param name="Merchant">
/// Whose budget it comes out of: a name made from the key of the root client, the same on every machine, from which the key cannot be found
/// out. Empty where the API takes no key.
/// </param>
/// <param name="MaxWait">What is left of the call's time, or <see cref="Timeout.InfiniteTimeSpan"/>: a wait that does not end before is not begun.</param>
public readonly record struct ApiRateRequest(string Operation, string Method, string PathTemplate, string Merchant, TimeSpan MaxWait);
