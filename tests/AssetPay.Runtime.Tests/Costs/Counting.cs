using System.Net;
using System.Text;

namespace ApiDocs.Runtime.Tests.Costs;

/// <summary>Counts what calls allocate on the thread that makes them. Nothing here leaves that thread: the network is in memory.</summary>
internal static class Counting
{
    /// <summary>Bytes of one call, the cheapest of many: what is made once, or by the runtime itself now and then, does not count.</summary>
    internal static long BytesOf(Func<Task> call)
    {
        // With the test's own context, what goes on after a wait would do so on another thread.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return Enumerable.Range(0, 200).Min(_ => BytesOfOne(call));
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private static long BytesOfOne(Func<Task> call)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var called = call();
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(called.IsCompletedSuccessfully, "The call went elsewhere, and what it took cannot be counted.");
        return taken;
    }

    /// <summary>Answers each request with the same bytes, at once or, where there is a wait, when that ends.</summary>
    internal sealed class Network(string answer) : HttpMessageHandler
    {
        private readonly byte[] _answer = Encoding.UTF8.GetBytes(answer);

        /// <summary>What the answer waits for; null: nothing.</summary>
        internal TaskCompletionSource? Wait { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Wait is { } wait)
            {
                await wait.Task.ConfigureAwait(false);
            }

            if (request.Content is { } content)
            {
                await content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
            }

            return new(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(_answer) };
        }
    }
}
