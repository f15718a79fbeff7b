namespace ApiDocs.Tool.Pull;

/// <summary>Why nothing was pulled, or why one page could not be; the message is all that the caller sees.</summary>
internal sealed class PullException(string message) : Exception(message);
