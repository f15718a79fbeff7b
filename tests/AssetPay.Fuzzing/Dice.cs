namespace ApiDocs.Fuzzing;

/// <summary>What a case is drawn with: SplitMix64, so that a seed and a number give the same case in every version of .NET.</summary>
internal sealed class Dice(ulong state)
{
    private ulong _state = state;

    public static Dice Of(int seed, int number) => new(new Dice(((ulong)(uint)seed << 32) | (uint)number).Next());

    /// <summary>A whole number from zero, smaller than <paramref name="bound"/>, which is at least one.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A whole number between the two, either included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int count) => Below(count) == 0;

    public T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>One of the values, drawn as often as it weighs.</summary>
    public T Pick<T>(IReadOnlyList<T> values, Func<T, int> weight)
    {
        var left = Below(values.Sum(weight));
        return values.First(value => (left -= weight(value)) < 0);
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
