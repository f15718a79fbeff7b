using System.Text.Json;

namespace HandWrittenCaller;

/// <summary>The envelope: the value, or the error.</summary>
internal sealed record Answer<T>(string? RequestId, bool IsSuccess, T? Data, ErrorBody? Error)
    where T : class;

internal sealed record ErrorBody(int? Code, string? Key, IReadOnlyList<string> Messages);

internal static class AnswerReader
{
    public delegate T ReadData<out T>(ref Utf8JsonReader reader);

    public static Answer<T> Read<T>(ReadOnlySpan<byte> json, ReadData<T> readData)
        where T : class
    {
        string? requestId = null;
        var isSuccess = false;
        T? data = null;
        ErrorBody? error = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "requestId": requestId = reader.GetString(); break;
                case "success": isSuccess = reader.GetBoolean(); break;
                case "data" when reader.TokenType == JsonTokenType.StartObject: data = readData(ref reader); break;
                case "error" when reader.TokenType == JsonTokenType.StartObject: error = ReadError(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new(requestId, isSuccess, data, error);
    }

    private static ErrorBody ReadError(ref Utf8JsonReader reader)
    {
        int? code = null;
        string? key = null;
        List<string> messages = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "code": code = reader.GetInt32(); break;
                case "key": key = reader.GetString(); break;
                case "message" when reader.TokenType == JsonTokenType.String: messages.Add(reader.GetString()!); break;
                case "message" when reader.TokenType == JsonTokenType.StartArray:
                    while (reader.Read() && reader.TokenType == JsonTokenType.String)
                    {
                        messages.Add(reader.GetString()!);
                    }

                    break;
                default: reader.Skip(); break;
            }
        }

        return new(code, key, messages);
    }
}
