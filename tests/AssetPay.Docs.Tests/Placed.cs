namespace ApiDocs.Tests;

/// <summary>Asks of places too, which are no part of what makes records equal: what records are as text has them.</summary>
internal static class Placed
{
    public static void Equal<T>(T expected, T actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal($"{expected}", $"{actual}");
    }

    public static void Equal<T>(IEnumerable<T> expected, IEnumerable<T> actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal(expected.Select(one => $"{one}"), actual.Select(one => $"{one}"));
    }
}
