namespace ApiDocs.Runtime;

/// <summary>The parts of a signature header: <c>t=2026-03-11T10:00:00.000Z,id=d-1,s=264a...</c></summary>
internal sealed record SignatureHeader(string Id, string TimeText, DateTimeOffset Time, IReadOnlyList<byte[]> Signatures)
{
    private const int HexDigits = 64;
    private const int TimeMark = 10;

    /// <summary>Null: a part that must be there is missing or unusable. Unknown parts are passed over.</summary>
    internal static SignatureHeader? Read(string header, ApiCallbackScheme scheme)
    {
        string? id = null;
        string? time = null;
        var signatures = new List<byte[]>();
        foreach (var part in header.Split(','))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var (name, value) = (part[..at].Trim(), part[(at + 1)..].Trim());
            if (name == scheme.TimePart)
            {
                time ??= value;
            }
            else if (name == scheme.IdPart)
            {
                id ??= value;
            }
            else if (scheme.SignatureParts.Contains(name) && value.Length == HexDigits && value.All(char.IsAsciiHexDigit))
            {
                signatures.Add(Convert.FromHexString(value));
            }
        }

        return id is { Length: > 0 } && time is not null && signatures.Count > 0
            && HasTime(time) && MomentText.TryRead(time, out var moment)
            ? new(id, time, moment, signatures)
            : null;
    }

    // A date alone says nothing about minutes.
    private static bool HasTime(string time) => time.Length > TimeMark && time[TimeMark] == 'T';
}
