namespace ApiDocs.RateLimiting;

/// <summary>A documented limit: so many requests of one operation in any window of a length.</summary>
/// <param name="Operation">The operation's name, as the client has it.</param>
/// <param name="Method">Its HTTP method: <c>POST</c>.</param>
/// <param name="PathTemplate">Its path with the names of its parameters.</param>
/// <param name="Permits">How many requests.</param>
/// <param name="Window">The length of the window.</param>
public sealed record ApiRateLimit(string Operation, string Method, string PathTemplate, int Permits, TimeSpan Window)
{
    /// <summary>
    /// Whose budget it is, where a limiter is made for it: a name made from the merchant's key, the same on every machine, from which the key
    /// cannot be found out. Empty in the documentation's own limits.
    /// </summary>
    public string Merchant { get; init; } = "";

    /// <summary>The limit in words.</summary>
    /// <returns><c>50 requests in 60 s</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Permits} request{(Permits == 1 ? "" : "s")} in {Window.TotalSeconds:0.###} s");
}
