using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Makes one attempt to deliver a callback: signs it, sends it, waits as long as documented for the answer.</summary>
internal sealed class Courier(CallbackModel model, TimeProvider clock)
{
    /// <summary>The status and body of the answer; null: none came, or not in time.</summary>
    public async Task<(HttpStatusCode? Status, string Body)> DeliverAsync(
        SandboxCallbacks to, string body, string deliveryId, DateTimeOffset time, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        using var request = Request(to, bytes);
        request.Headers.TryAddWithoutValidation(
            model.Signature.Header, CallbackSigner.Sign(model.Signature, bytes, deliveryId, Moments.Text(time), to.Secret, to.PreviousSecret));
        return await SendAsync(to, request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The unsigned test of an address; true where none is documented.</summary>
    public async Task<bool> TestAsync(SandboxCallbacks to, CancellationToken cancellationToken)
    {
        if (model.TestMember is not { } member)
            return true;

        using var request = Request(to, Encoding.UTF8.GetBytes($$"""{"{{JsonEncodedText.Encode(member)}}":true}"""));
        return (await SendAsync(to, request, cancellationToken).ConfigureAwait(false)).Status is { } status && (int)status is >= 200 and < 300;
    }

    private static HttpRequestMessage Request(SandboxCallbacks to, byte[] body) => new(HttpMethod.Post, to.Address)
    {
        Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };

    private async Task<(HttpStatusCode? Status, string Body)> SendAsync(SandboxCallbacks to, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(model.AnswerSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : Timeout.InfiniteTimeSpan, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var response = await to.Send(request, either.Token).WaitAsync(either.Token).ConfigureAwait(false);
            return (response.StatusCode, await response.Content.ReadAsStringAsync(either.Token).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            // Whatever went wrong there: no answer came, and the callback is sent again.
            return (null, "");
        }
    }
}
