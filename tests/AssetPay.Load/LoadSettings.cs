using System.Globalization;

namespace AssetPay.Load;

/// <summary>How much is called, by how many, and how much of it fails.</summary>
internal sealed record LoadSettings
{
    public int Callers { get; init; } = 64;

    /// <summary>How long the callers go on; null: until <see cref="Calls"/> were made.</summary>
    public TimeSpan? Duration { get; init; }

    public int Calls { get; init; } = int.MaxValue;

    public int FailurePercent { get; init; } = 5;

    public int Seed { get; init; } = 1;

    /// <summary>How long an attempt may take; an answer that stalls costs a caller so much.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>"--seconds 60 --callers 64 --failures 5 --seed 1"; null: that is not what was given.</summary>
    public static LoadSettings? Read(string[] arguments)
    {
        var settings = new LoadSettings { Duration = TimeSpan.FromSeconds(60) };
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            var read = arguments[i] switch
            {
                "--seconds" when value > 0 => settings with { Duration = TimeSpan.FromSeconds(value) },
                "--callers" when value > 0 => settings with { Callers = value },
                "--failures" when value <= 90 => settings with { FailurePercent = value },
                "--seed" => settings with { Seed = value },
                _ => null,
            };
            if (read is null)
            {
                return null;
            }

            settings = read;
        }

        return settings;
    }
}
