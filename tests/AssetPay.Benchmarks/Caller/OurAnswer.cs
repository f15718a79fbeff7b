using System.Text.Json;
using ApiDocs.Runtime;

namespace ApiDocs.Benchmarks.Caller;

/// <summary>The part of a call of ours that reads an answer: envelope and all, UTF-8 in, record out.</summary>
internal sealed class OurAnswer<T>
    where T : class, IApiJson<T>
{
    private readonly EnvelopeNames _names = new(new ApiEnvelope { RequestId = "requestId", Success = "success", Data = "data", Error = "error", Code = "code", Key = "key", Message = "message" });

    private readonly ApiExchange<T> _exchange = new(Operation)
    {
        Operation = "Read", Class = ApiCallClass.Read, Address = new("https://api.example"),
        Timeout = TimeSpan.FromSeconds(30), Deadline = Deadline.After(TimeSpan.FromSeconds(30), TimeProvider.System), MaxRetries = 0,
    };

    private static ApiOperation<T> Operation => new ApiOperation<T, AnyError>
    {
        Name = "Read", Class = ApiCallClass.Read, Method = HttpMethod.Get, PathTemplate = "/", Credential = null,
        ReadData = static (ref Utf8JsonReader reader, ApiReadContext context) => T.Read(ref reader, context),
        FindError = static (_, _) => null, CreateException = static failure => throw new InvalidOperationException(failure.Message),
    };

    public T Read(byte[] body)
    {
        var answer = new EnvelopeReader(body, _names, _exchange, ApiReadContext.Strict, isSuccessStatus: true).Read();
        return answer.Kind == AnswerKind.Value ? _exchange.Value! : throw new InvalidOperationException($"{answer.Kind}");
    }

    private enum AnyError
    {
        None,
    }
}
