using System.Globalization;

namespace ApiDocs.Tool.Checking;

/// <summary>How many of the statements became part of the client.</summary>
internal sealed record Share(int Taken, int Total)
{
    /// <summary>Rounded down: a hundred means all of them. Where nothing is stated nothing is missing.</summary>
    public int Percent => Total == 0 ? 100 : (int)(100L * Taken / Total);

    public override string ToString() => Total == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Percent} %");
}
