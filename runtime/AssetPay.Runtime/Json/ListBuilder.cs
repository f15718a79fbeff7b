using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>Gathers a list whose length shows at its end, and makes an array of just that length.</summary>
internal struct ListBuilder<T>
{
    private const int Few = 4;
    private const int FirstRented = 16;

    // Most lists are short: they never see the pool. An inline array would ask at run time, for each element, what T is.
    private T? _first;
    private T? _second;
    private T? _third;
    private T? _fourth;
    private T[]? _rented;
    private int _count;

    internal readonly int Count => _count;

    internal void Add(T item)
    {
        switch (_count)
        {
            case 0:
                _first = item;
                break;
            case 1:
                _second = item;
                break;
            case 2:
                _third = item;
                break;
            case 3:
                _fourth = item;
                break;
            default:
                AddToRented(item);
                break;
        }

        _count++;
    }

    /// <summary>The list; the builder is empty afterwards.</summary>
    internal T[] ToArray()
    {
        T[] array = _count switch
        {
            0 => [],
            1 => [_first!],
            2 => [_first!, _second!],
            3 => [_first!, _second!, _third!],
            Few => [_first!, _second!, _third!, _fourth!],
            _ => _rented.AsSpan(0, _count).ToArray(),
        };
        if (_rented is not null)
        {
            Return(_rented);
        }

        this = default;
        return array;
    }

    private void AddToRented(T item)
    {
        if (_rented is null || _count == _rented.Length)
        {
            Grow();
        }

        _rented[_count] = item;
    }

    [MemberNotNull(nameof(_rented))]
    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstRented, _count * 2));
        if (_rented is null)
        {
            (larger[0], larger[1], larger[2], larger[3]) = (_first!, _second!, _third!, _fourth!);
        }
        else
        {
            _rented.CopyTo(larger, 0);
            Return(_rented);
        }

        _rented = larger;
    }

    // Only what was written to is cleared: nothing in the pool keeps a record alive.
    private readonly void Return(T[] rented)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            rented.AsSpan(0, _count).Clear();
        }

        ArrayPool<T>.Shared.Return(rented);
    }
}
