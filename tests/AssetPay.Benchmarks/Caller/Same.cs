namespace ApiDocs.Benchmarks.Caller;

/// <summary>What is compared must do the same: said before anything is measured.</summary>
internal static class Same
{
    public static void Text(string expected, string actual, string otherwise) => Values(expected, actual, otherwise);

    public static void Values<T>(T expected, T actual, string otherwise)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{otherwise}:\n{expected}\n{actual}");
        }
    }
}
