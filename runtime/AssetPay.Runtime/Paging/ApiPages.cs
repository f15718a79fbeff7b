using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ApiDocs.Runtime;

/// <summary>
/// Walks through a list page by page. A page is fetched when its first entry is asked for, each walk begins anew, and the caller's request stays as
/// it is. A call that fails throws what it throws by itself. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiPages
{
    /// <summary>Each page names the next one. A page without entries is passed over; a cursor that comes a second time ends the walk.</summary>
    /// <param name="request">The request for the first page.</param>
    /// <param name="send">Fetches a page.</param>
    /// <param name="read">Reads an answer as a page.</param>
    /// <param name="cursor">What a request sends to name its page; null: the first one.</param>
    /// <param name="next">What an answer names as the next page; null or empty: there is none.</param>
    /// <param name="with">The request for the page of a cursor.</param>
    /// <param name="cancellationToken">Cancels the walk, as that of <c>WithCancellation</c> does.</param>
    /// <typeparam name="TRequest">The request's type.</typeparam>
    /// <typeparam name="TAnswer">The answer's type.</typeparam>
    /// <typeparam name="TItem">What the list is of.</typeparam>
    /// <typeparam name="TCursor">The cursor's type.</typeparam>
    /// <returns>The entries of all pages.</returns>
    public static async IAsyncEnumerable<TItem> ByCursor<TRequest, TAnswer, TItem, TCursor>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TRequest, TCursor?> cursor,
        Func<TAnswer, TCursor?> next,
        Func<TRequest, TCursor, TRequest> with,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Check(send, read, with);
        ArgumentNullException.ThrowIfNull(cursor);
        ArgumentNullException.ThrowIfNull(next);
        var seen = new HashSet<TCursor>();
        while (true)
        {
            var answer = await send(request, cancellationToken).ConfigureAwait(false);
            if (cursor(request) is { } asked)
            {
                seen.Add(asked);
            }

            var page = read(answer);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            if (page.HasMore == false || next(answer) is not { } following || following is "" || !seen.Add(following))
            {
                yield break;
            }

            cancellationToken.ThrowIfCancellationRequested();
            request = with(request, following);
        }
    }

    /// <summary>Pages have numbers. The walk ends where the answer says so, and at a page with fewer entries than asked for, or the same as the one before.</summary>
    /// <param name="request">The request for the first page.</param>
    /// <param name="send">Fetches a page.</param>
    /// <param name="read">Reads an answer as a page.</param>
    /// <param name="number">The number that a request sends; null: that of the first page.</param>
    /// <param name="size">How many entries a request asks for; null: nobody knows.</param>
    /// <param name="with">The request for the page of a number.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="cancellationToken">Cancels the walk, as that of <c>WithCancellation</c> does.</param>
    /// <typeparam name="TRequest">The request's type.</typeparam>
    /// <typeparam name="TAnswer">The answer's type.</typeparam>
    /// <typeparam name="TItem">What the list is of.</typeparam>
    /// <returns>The entries of all pages.</returns>
    public static IAsyncEnumerable<TItem> ByNumber<TRequest, TAnswer, TItem>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TRequest, long?> number,
        Func<TRequest, long?> size,
        Func<TRequest, long, TRequest> with,
        long first,
        CancellationToken cancellationToken)
    {
        Check(send, read, with);
        return Walk(request, send, read, number, size, with, first, ByNumber, cancellationToken);
    }

    /// <summary>A page begins at a position, and the next one behind its last entry. The walk ends as it does for pages with numbers.</summary>
    /// <param name="request">The request for the first page.</param>
    /// <param name="send">Fetches a page.</param>
    /// <param name="read">Reads an answer as a page.</param>
    /// <param name="offset">The position that a request sends; null: the beginning.</param>
    /// <param name="size">How many entries a request asks for; null: nobody knows.</param>
    /// <param name="with">The request for the page at a position.</param>
    /// <param name="cancellationToken">Cancels the walk, as that of <c>WithCancellation</c> does.</param>
    /// <typeparam name="TRequest">The request's type.</typeparam>
    /// <typeparam name="TAnswer">The answer's type.</typeparam>
    /// <typeparam name="TItem">What the list is of.</typeparam>
    /// <returns>The entries of all pages.</returns>
    public static IAsyncEnumerable<TItem> ByOffset<TRequest, TAnswer, TItem>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TRequest, long?> offset,
        Func<TRequest, long?> size,
        Func<TRequest, long, TRequest> with,
        CancellationToken cancellationToken)
    {
        Check(send, read, with);
        return Walk(request, send, read, offset, size, with, 0, ByOffset, cancellationToken);
    }

    private static async IAsyncEnumerable<TItem> Walk<TRequest, TAnswer, TItem>(
        TRequest request,
        Func<TRequest, CancellationToken, Task<TAnswer>> send,
        Func<TAnswer, ApiPage<TItem>> read,
        Func<TRequest, long?> position,
        Func<TRequest, long?> size,
        Func<TRequest, long, TRequest> with,
        long first,
        Func<PageStep, long?> next,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<TItem> before = [];
        for (var received = 0L; ;)
        {
            var page = read(await send(request, cancellationToken).ConfigureAwait(false));
            if (page.Items.Count == 0 || page.Items.SequenceEqual(before))
            {
                // A server that does not know the parameter gives the first page for ever.
                yield break;
            }

            foreach (var item in page.Items)
            {
                yield return item;
            }

            received += page.Items.Count;
            var step = new PageStep(position(request) ?? first, first, page.Items.Count, size(request), received, page.HasMore, page.Total, page.Pages);
            if (next(step) is not { } following)
            {
                yield break;
            }

            cancellationToken.ThrowIfCancellationRequested();
            (before, request) = (page.Items, with(request, following));
        }
    }

    private static long? ByNumber(PageStep step) => step.IsLast(step.Pages is { } pages
        ? step.Position - step.First + 1 >= pages
        : step.Total <= (step.Size is { } size ? (step.Position - step.First) * size + step.Count : step.Received)) ? null : step.Position + 1;

    private static long? ByOffset(PageStep step) => step.IsLast(step.Position + step.Count >= step.Total) ? null : step.Position + step.Count;

    private static void Check(object send, object read, object with)
    {
        ArgumentNullException.ThrowIfNull(send);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(with);
    }

    /// <summary>What is known when a page has been walked through.</summary>
    private readonly record struct PageStep(long Position, long First, int Count, long? Size, long Received, bool? HasMore, long? Total, long? Pages)
    {
        /// <summary>What the answer says itself counts; only where it says nothing a short page is the last.</summary>
        internal bool IsLast(bool? isAtEnd) => HasMore is { } more ? !more : (Pages ?? Total) is null ? Count < Size : isAtEnd == true;
    }
}
