namespace ApiDocs.Runtime.Tests.Servers;

/// <summary>A request as it came in over the socket.</summary>
internal sealed record Received(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
