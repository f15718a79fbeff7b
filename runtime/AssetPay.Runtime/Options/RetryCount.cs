namespace ApiDocs.Runtime;

/// <summary>How many retries there can be: more would only add to what an API in trouble has to bear.</summary>
internal static class RetryCount
{
    private const int Most = 10;

    internal static int Check(int value, string name) => value is >= 0 and <= Most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} must be from 0 to {Most}.");
}
