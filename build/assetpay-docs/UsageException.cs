namespace ApiDocs.Tool;

/// <summary>The command cannot be carried out as it was given; the message says why and is all that the caller sees.</summary>
internal sealed class UsageException(string message) : Exception(message);
