namespace ApiDocs.Tool.Pull;

/// <summary>Reads an answer's body up to a size and no byte further.</summary>
internal static class BoundedBody
{
    private const int Chunk = 64 * 1024;

    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limit)
        {
            throw TooLarge(limit);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var body = new MemoryStream();
        var buffer = new byte[Chunk];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (body.Length + count > limit)
            {
                throw TooLarge(limit);
            }

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    private static PullException TooLarge(int limit) => new($"it has more than {limit} bytes");
}
