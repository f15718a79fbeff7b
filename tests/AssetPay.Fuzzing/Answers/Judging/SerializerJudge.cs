using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApiDocs.Fuzzing.Answers.Driving;
using ApiDocs.Fuzzing.Driving;
using AssetPay;

namespace ApiDocs.Fuzzing.Answers.Judging;

/// <summary>
/// Has the serializer read the data as every type of the client that it can: a value or its own exception, the same in pieces; and a value can be
/// shown, compared, written, and is the same when it is read again.
/// </summary>
internal sealed class SerializerJudge
{
    private const long OwnBytes = 512 * 1024;
    private const long BytesForEach = 400;

    // The serializer begins anew with each piece, so that its time grows with the square of their number.
    private const int LongestInPieces = 4096;

    private static readonly JsonSerializerOptions Usual = new() { DefaultBufferSize = 64 };

    internal static IReadOnlyList<Type> Types { get; } =
        [.. typeof(AssetPayClient).Assembly.GetTypes().Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal static IEnumerable<string> Judge(AnswerCase answer)
    {
        for (var i = 0; i < Types.Count; i++)
        {
            // In pieces by turns, since it takes longer than all the rest.
            if (ProblemOf(answer, Types[i], inPieces: (i + answer.Number) % 8 == 0 && answer.Data.Length <= LongestInPieces) is { } problem)
            {
                yield return $"{Types[i].Name}: {problem}";
            }
        }
    }

    private static string? ProblemOf(AnswerCase answer, Type type, bool inPieces)
    {
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var value = Read(answer.Data, type);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated > OwnBytes + (BytesForEach * answer.Data.Length))
            {
                return $"allocates {allocated} bytes for {answer.Data.Length}";
            }

            if (inPieces && ReadInPieces(answer, type) is var other && !Equals(value, other))
            {
                return $"whole and in pieces are not the same: {value ?? "none"} | {other ?? "none"}, of {System.Text.Encoding.UTF8.GetString(answer.Data)}";
            }

            return value is null ? null : ProblemOf(value, type);
        }
        catch (Exception exception)
        {
            return $"throws {exception}";
        }
    }

    private static string? ProblemOf(object value, Type type)
    {
        _ = (value.ToString(), value.GetHashCode());
        var json = JsonSerializer.SerializeToUtf8Bytes(value, type);
        var again = JsonSerializer.Deserialize(json, type);
        return Equals(value, again) && value.GetHashCode() == again!.GetHashCode() ? null : $"another one when it is written and read again: {System.Text.Encoding.UTF8.GetString(json)}";
    }

    private static object? Read(byte[] json, Type type)
    {
        try
        {
            // Out of a stream the serializer passes over a byte order mark, and out of bytes it does not.
            return JsonSerializer.Deserialize(json.AsSpan(json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object? ReadInPieces(AnswerCase answer, Type type)
    {
        using var stream = new ArrivingStream(answer.Data, answer.Pieces);
        try
        {
            return JsonSerializer.DeserializeAsync(stream, type, Usual).AsTask().GetAwaiter().GetResult();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
