using System.Net;
using ApiDocs.Fuzzing.Driving;

namespace ApiDocs.Fuzzing.Answers.Driving;

/// <summary>Answers every request with the case at hand, whole or in pieces.</summary>
internal sealed class AnsweringHandler : HttpMessageHandler
{
    internal AnswerCase Case { get; set; } = null!;

    internal bool InPieces { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)Case.Status)
        {
            RequestMessage = request,
            Content = InPieces ? new ArrivingContent(Case.Body, Case.Pieces) : new ByteArrayContent(Case.Body),
        };
        foreach (var (name, value) in Case.Headers)
        {
            if (!answer.Headers.TryAddWithoutValidation(name, value))
            {
                answer.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return Task.FromResult(answer);
    }
}
