using System.Collections;

namespace ApiDocs.Flow;

/// <summary>The one collection that flows between the stages: immutable, and equal when its elements are.</summary>
public readonly struct EquatableArray<T>(T[]? items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items = items;

    public static EquatableArray<T> Empty => default;

    public int Count => _items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => _items![index];

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    public Enumerator GetEnumerator() => new(_items);

    // What LINQ does with any sequence, without a box and an enumerator for each walk: these are asked a thousand times for each page.
    public bool Any(Func<T, bool> isMeant) => IndexOf(isMeant) >= 0;

    public bool All(Func<T, bool> holds)
    {
        foreach (var item in this)
        {
            if (!holds(item))
            {
                return false;
            }
        }

        return true;
    }

    public bool Contains(T item)
    {
        foreach (var own in this)
        {
            if (EqualityComparer<T>.Default.Equals(own, item))
            {
                return true;
            }
        }

        return false;
    }

    public T? FirstOrDefault() => IsEmpty ? default : _items![0];

    public T? FirstOrDefault(Func<T, bool> isMeant) => IndexOf(isMeant) is >= 0 and var index ? _items![index] : default;

    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> select) => Enumerable.Select(_items ?? [], select);

    public IEnumerable<TResult> SelectMany<TResult>(Func<T, IEnumerable<TResult>> select) => Enumerable.SelectMany(_items ?? [], select);

    public IEnumerable<T> Where(Func<T, bool> isMeant) => Enumerable.Where(_items ?? [], isMeant);

    /// <summary>Where the first of them is; -1: nowhere.</summary>
    public int IndexOf(Func<T, bool> isMeant)
    {
        for (var i = 0; i < Count; i++)
        {
            if (isMeant(_items![i]))
            {
                return i;
            }
        }

        return -1;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    public struct Enumerator(T[]? items)
    {
        private int _index = -1;

        public readonly T Current => items![_index];

        public bool MoveNext() => ++_index < (items?.Length ?? 0);
    }
}

public static class EquatableArray
{
    public static EquatableArray<T> Of<T>(params T[] items) where T : IEquatable<T> => new(items);

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) where T : IEquatable<T> => items switch
    {
        ICollection<T> { Count: 0 } => default,
        List<T> list => new(list.ToArray()),
        _ => new([.. items]),
    };
}
