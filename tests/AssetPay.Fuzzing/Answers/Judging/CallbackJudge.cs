using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ApiDocs.Fuzzing.Answers.Driving;
using ApiDocs.Fuzzing.Answers.Mutating;
using ApiDocs.Runtime;
using AssetPay;

namespace ApiDocs.Fuzzing.Answers.Judging;

/// <summary>
/// Delivers callbacks with spoilt bodies and headers: nothing is thrown, a log gets plain lines only, and no handler sees one that is not signed,
/// which is found out in another way than the receiver does.
/// </summary>
internal sealed class CallbackJudge
{
    private const string Secret = "secret-of-the-callbacks";

    private static readonly string[] Values = ["", " ", "x", "0", "2026-07-31T12:00:00.000Z", "2026-07-31T12:05:00.000Z", "2026-07-31T12:05:00.001Z", "2026-07-31", "12:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "\r\nX: y", "\u001b[31m", "{time}", "{id}.{time}.", new string('a', 64), new string('0', 5000)];

    private bool _isHandled;

    internal IEnumerable<string> Judge(AnswerCase answer)
    {
        var dice = Dice.Of(~answer.Seed, answer.Number);
        var root = dice.Pick(AnswerCorpus.Callbacks).Copy();
        for (var mutations = dice.Below(4); mutations > 0; mutations--)
        {
            TreeMutations.Apply(dice, root, dice.Pick(AnswerCorpus.Callbacks));
        }

        var body = dice.OneIn(6) ? ByteMutations.Apply(dice, root.ToBytes()) : root.ToBytes();
        var header = AssetPayCallbacks.Sign(body, dice.OneIn(8) ? "another secret" : Secret, dice.OneIn(5) ? dice.Pick(Values) is { Length: > 0 } id && id.Trim().Length > 0 ? id : "d-1" : "d-1", StandingTime.Now.AddSeconds(dice.OneIn(6) ? dice.Between(-400, 400) : 0));
        var sent = dice.OneIn(10) ? ByteMutations.Apply(dice, body) : body;
        var spoilt = dice.OneIn(2) ? header : Spoilt(dice, header);
        return Judge(sent, dice.OneIn(20) ? null : spoilt);
    }

    private List<string> Judge(byte[] body, string? header)
    {
        var findings = new List<string>();
        _isHandled = false;
        void Note(ApiCallbackNote note)
        {
            if (PlainText.ProblemOf(note.Message, Secret) is { } problem)
            {
                findings.Add($"callback: a note {problem}");
            }
        }

        try
        {
            var receiver = AssetPayCallbacks.CreateReceiver(new() { Secrets = [Secret], Time = new StandingTime() }, HandleAsync, Note);
            var answer = receiver.ReceiveAsync(body, header).GetAwaiter().GetResult();
            if (_isHandled && !IsSigned(body, header))
            {
                findings.Add($"callback: a forged one was handled: {header}");
            }

            if (answer.StatusCode is not (200 or 400 or 401))
            {
                findings.Add($"callback: answered with {answer.StatusCode}");
            }

            if (_isHandled != (answer.StatusCode == 200 && header is { Length: > 0 } && header.Trim().Length > 0))
            {
                findings.Add($"callback: answered with {answer.StatusCode} and handled: {_isHandled}");
            }
        }
        catch (Exception exception)
        {
            findings.Add($"callback: throws {exception}");
        }

        return findings;
    }

    private Task<ApiCallbackAnswer> HandleAsync(AssetPayCallback callback, CancellationToken cancellationToken)
    {
        _isHandled = callback.Trade.Id.Length > 0 && callback.DedupeKey.Length > 0 && PlainText.ProblemOf(callback.ToString(), Secret) is null
            ? true
            : throw new InvalidOperationException("A delivery without an id was handed on.");
        return Task.FromResult(AssetPayCallbackAnswer.Accept());
    }

    /// <summary>The documented check, by its words.</summary>
    private static bool IsSigned(byte[] body, string? header)
    {
        var parts = (header ?? "").Split(',').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).Select(part => (Name: part[0].Trim(), Value: part[1].Trim())).ToList();
        var (id, time) = (parts.FirstOrDefault(part => part.Name == "id").Value, parts.FirstOrDefault(part => part.Name == "t").Value);
        if (string.IsNullOrEmpty(id) || !DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signed) || (signed - StandingTime.Now).Duration() > TimeSpan.FromSeconds(300))
        {
            return false;
        }

        var expected = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), (byte[])[.. Encoding.UTF8.GetBytes($"{id}.{time}."), .. body]));
        return parts.Any(part => part.Name is "s" or "s1" && string.Equals(part.Value, expected, StringComparison.OrdinalIgnoreCase));
    }

    private static string Spoilt(Dice dice, string header)
    {
        var parts = header.Split(',').ToList();
        var at = dice.Below(parts.Count);
        switch (dice.Below(8))
        {
            case 0: parts.RemoveAt(at); break;
            case 1: parts.Insert(dice.Below(parts.Count + 1), parts[at]); break;
            case 2: parts[at] = $"{parts[at].Split('=')[0]}={dice.Pick(Values)}"; break;
            case 3: parts.Insert(dice.Below(parts.Count + 1), $"{dice.Pick(new[] { "t", "id", "s", "s1", "s2", "" })}={dice.Pick(Values)}"); break;
            case 4: parts.Reverse(); break;
            case 5: parts[at] = $" {parts[at].Replace("=", " = ", StringComparison.Ordinal)} "; break;
            case 6: parts[at] = parts[at][..dice.Below(parts[at].Length + 1)]; break;
            default: parts[at] = Turned(dice, parts[at]); break;
        }

        return string.Join(',', parts);
    }

    private static string Turned(Dice dice, string part)
    {
        var at = dice.Below(part.Length);
        return $"{part[..at]}{(char)dice.Between(32, 126)}{part[(at + 1)..]}";
    }
}
