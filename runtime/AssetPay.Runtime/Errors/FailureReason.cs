using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>Why there is no value, in words, where the API gives none.</summary>
internal static class FailureReason
{
    internal const string OutOfTime = "the time for the whole call (TotalTimeout) was over before it could be sent, nothing was sent";

    internal static string WithoutAnswer(Exception exception, bool isNeverSent, TimeSpan? timeout)
    {
        if (timeout is { } time)
        {
            var limit = string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
            return isNeverSent ? $"no connection within {limit}, nothing was sent" : $"no whole answer within {limit}";
        }

        if (exception is OperationCanceledException { InnerException: TimeoutException })
        {
            return $"the HttpClient's own time-out came first, {(isNeverSent ? "nothing was sent" : "without a whole answer")}";
        }

        // Other exceptions come from handlers of the user's; they are in InnerException, but not quoted.
        var problem = exception is HttpRequestException or IOException ? Quotation.Of(exception.Message) : exception.GetType().Name;
        return isNeverSent ? $"no connection was made, nothing was sent ({problem})" : $"the connection broke ({problem})";
    }

    internal static string FromElsewhere(ApiExchange exchange, HttpRequestMessage answered)
    {
        var found = answered.RequestUri is { IsAbsoluteUri: true } address ? AnswerOrigin.Of(address) : "another request";
        var asked = AnswerOrigin.Of(exchange.Address);
        return found == asked
            ? $"the answer is one to a {answered.Method} and not to the {exchange.Method} that was sent: the handler of the HttpClient followed a redirect. Nothing of it was read. Set AllowAutoRedirect = false on that handler"
            : $"the answer came from {found} and not from {asked}: the handler of the HttpClient followed a redirect, and may have taken the credential along. Nothing of it was read. Set AllowAutoRedirect = false on that handler, and replace the credential";
    }

    internal static string HeldBack(string limit, int attempts) =>
        $"rate limited on this side, {(attempts == 0 ? "nothing was sent" : "it was not sent again")}: the limit of {limit} is used up";

    internal static string? ForAnswer(Answer answer, HttpResponseMessage response, ResponseBody body, int limit)
    {
        if (body.IsOverLimit)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the answer is longer than {limit} bytes, the limit set");
        }

        return answer.Kind switch
        {
            AnswerKind.Misfit => $"the answer does not fit the documentation: {answer.Misfit!.Message}",
            AnswerKind.Contradiction => "the answer says success, but its status says otherwise",
            AnswerKind.NoEnvelope when (int)response.StatusCode is >= 300 and < 400 => "the answer is a redirect, and none is followed",
            AnswerKind.NoEnvelope when body.Bytes.IsEmpty => "the answer has no body",
            AnswerKind.NoEnvelope => $"the answer is not one of the API's ({(response.Content.Headers.ContentType?.MediaType is { } type ? Quotation.Of(type) : "no content type")})",
            _ => null,
        };
    }
}
