using System.Runtime.CompilerServices;

namespace ApiDocs.Flow;

/// <summary>Tells two things that say the same apart.</summary>
public sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static ByReference<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T item) => RuntimeHelpers.GetHashCode(item);
}
