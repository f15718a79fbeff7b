namespace AssetPay.Load;

/// <summary>The trades of the server, by the number in their external id: each number is taken once, for ever.</summary>
internal sealed class TradeStore
{
    private readonly object _gate = new();
    private readonly HashSet<int> _open = [];

    // One bit for each number that its caller has done with: a late attempt must find it taken, and memory must stay flat.
    private ulong[] _closed = new ulong[1024];

    public int Created { get; private set; }

    /// <summary>How often a number came that was taken already.</summary>
    public int Refused { get; private set; }

    /// <summary>How often one came when its caller had done with it: an attempt that was given up, and served all the same.</summary>
    public int Late { get; private set; }

    public int Open
    {
        get
        {
            lock (_gate)
            {
                return _open.Count;
            }
        }
    }

    public bool TryCreate(int number)
    {
        lock (_gate)
        {
            if (IsClosed(number))
            {
                Late++;
                return false;
            }

            if (!_open.Add(number))
            {
                Refused++;
                return false;
            }

            Created++;
            return true;
        }
    }

    public bool Has(int number)
    {
        lock (_gate)
        {
            return _open.Contains(number);
        }
    }

    /// <summary>The caller knows what became of it.</summary>
    /// <returns>Whether there is such a trade.</returns>
    public bool Close(int number)
    {
        lock (_gate)
        {
            if (number / 64 >= _closed.Length)
            {
                Array.Resize(ref _closed, Math.Max(_closed.Length * 2, (number / 64) + 1));
            }

            _closed[number / 64] |= 1UL << (number % 64);
            return _open.Remove(number);
        }
    }

    private bool IsClosed(int number) => number / 64 < _closed.Length && (_closed[number / 64] & (1UL << (number % 64))) != 0;
}
