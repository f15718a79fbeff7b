using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>Gathers a list whose length shows at its end, and makes an array of just that length.</summary>
internal struct ListBuilder<T>
{
    private const int Few = 4;
    private const int FirstRented = 16;

    // Most lists are short: they never see the pool.
    private FirstItems _first;
    private T[]? _rented;
    private int _count;

    internal readonly int Count => _count;

    internal void Add(T item)
    {
        if (_rented is null && _count < Few)
        {
            _first[_count++] = item;
            return;
        }

        if (_rented is null || _count == _rented.Length)
        {
            Grow();
        }

        _rented[_count++] = item;
    }

    /// <summary>The list; the builder is empty afterwards.</summary>
    internal T[] ToArray()
    {
        var array = Items.ToArray();
        if (_rented is not null)
        {
            Return();
        }

        this = default;
        return array;
    }

    [UnscopedRef]
    private Span<T> Items => _rented is null ? ((Span<T>)_first)[.._count] : _rented.AsSpan(0, _count);

    [MemberNotNull(nameof(_rented))]
    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstRented, _count * 2));
        Items.CopyTo(larger);
        if (_rented is not null)
        {
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

    [InlineArray(Few)]
    private struct FirstItems
    {
        private T _item;
    }
}
