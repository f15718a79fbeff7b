using System.Globalization;

namespace ApiDocs.Mutations;

/// <summary>What is asked for on the command line.</summary>
internal sealed record Settings(int Seed, int Count, string Into, bool Resume)
{
    /// <summary>Null: not to be understood.</summary>
    public static Settings? Read(string[] arguments)
    {
        var settings = new Settings(1, 200, Path.Combine(Path.GetTempPath(), "apidocs-mutations"), false);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            var value = i + 1 < arguments.Length ? arguments[i + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            var next = arguments[i] switch
            {
                "--seed" when isNumber => settings with { Seed = number },
                "--count" when isNumber && number is > 0 and <= 4000 => settings with { Count = number },
                "--resume" when bool.TryParse(value, out var resume) => settings with { Resume = resume },
                "--into" when value.Length > 0 => settings with { Into = Path.GetFullPath(value) },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            settings = next;
        }

        return settings;
    }
}
