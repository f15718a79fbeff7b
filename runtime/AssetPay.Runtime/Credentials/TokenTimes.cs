using System.Globalization;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>When a token begins and ends: how long it may live, and that nobody but its maker says so.</summary>
internal static class TokenTimes
{
    internal static void Check(List<ApiViolation> violations, string claim, TimeSpan lifetime, TimeSpan? longest)
    {
        if (lifetime < TimeSpan.FromSeconds(1))
        {
            violations.Add(new(claim, "lifetime", $"is {Text(lifetime)} after the token's beginning (the lifetime given), but must be at least 1 second after it"));
        }

        if (lifetime > longest)
        {
            violations.Add(new(claim, $"at most {Text(longest.Value)}", $"is {Text(lifetime)} after the token's beginning (the lifetime given), but must be at most {Text(longest.Value)} after it"));
        }
    }

    internal static void CheckAbsent(List<ApiViolation> violations, JsonElement claims, params string?[] names)
    {
        foreach (var name in names)
        {
            if (name is not null && claims.TryGetProperty(name, out _))
            {
                violations.Add(new(name, "lifetime", "is put in when the token is made: take it out, and give a lifetime instead"));
            }
        }
    }

    private static string Text(TimeSpan time) => time.TotalSeconds switch
    {
        var seconds when seconds >= 3600 && seconds % 3600 == 0 => Counted(seconds / 3600, "hour"),
        var seconds when seconds >= 60 && seconds % 60 == 0 => Counted(seconds / 60, "minute"),
        var seconds => Counted(seconds, "second"),
    };

    private static string Counted(double count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
