using System.Buffers;
using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>Gathers a list whose length shows at its end, and makes an array of just that length.</summary>
internal struct ListBuilder<T>
{
    private const int FirstLength = 16;

    private T[]? _rented;
    private int _count;

    internal readonly int Count => _count;

    internal void Add(T item)
    {
        if (_rented is null || _count == _rented.Length)
        {
            Grow();
        }

        _rented[_count++] = item;
    }

    /// <summary>The list; the builder is empty afterwards.</summary>
    internal T[] ToArray()
    {
        if (_rented is null)
        {
            return [];
        }

        var array = _rented.AsSpan(0, _count).ToArray();
        Return();
        (_rented, _count) = (null, 0);
        return array;
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(_rented))]
    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstLength, _count * 2));
        if (_rented is not null)
        {
            _rented.AsSpan(0, _count).CopyTo(larger);
            Return();
        }

        _rented = larger;
    }

    // Only what was written to is cleared: nothing in the pool keeps a record alive.
    private readonly void Return()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            _rented.AsSpan(0, _count).Clear();
        }

        ArrayPool<T>.Shared.Return(_rented!);
    }
}
