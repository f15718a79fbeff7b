using System.Net.Http.Headers;
using System.Text;

namespace ApiDocs.Tool.Pull;

/// <summary>Whether what a server sent is a page of markdown in UTF-8, by what it says of it and by what it is.</summary>
internal static class PageText
{
    private const int Beginning = 512;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] s_markup = ["<!doctype html", "<html", "<head", "<?xml"];

    public static string Read(byte[] bytes, MediaTypeHeaderValue? type)
    {
        if (type?.MediaType is "text/html" or "application/xhtml+xml")
        {
            throw new PullException($"the server sent {type.MediaType}, where markdown was expected");
        }

        if (type?.CharSet?.Trim('"').ToLowerInvariant() is { } charset and not ("utf-8" or "utf8" or "us-ascii"))
        {
            throw new PullException($"the server sent it in {charset}, where UTF-8 was expected");
        }

        try
        {
            var text = s_utf8.GetString(bytes).TrimStart('\uFEFF');
            return Objection(text) is { } objection ? throw new PullException(objection) : text;
        }
        catch (DecoderFallbackException)
        {
            throw new PullException("it is not in UTF-8");
        }
    }

    private static string? Objection(string text)
    {
        var start = text.AsSpan(0, Math.Min(Beginning, text.Length)).TrimStart();
        foreach (var markup in s_markup)
        {
            if (start.StartsWith(markup, StringComparison.OrdinalIgnoreCase))
            {
                return "it is HTML, where markdown was expected";
            }
        }

        return text.Contains('\0', StringComparison.Ordinal) ? "it holds a NUL character, which no page has" : text.AsSpan().IsWhiteSpace() ? "it is empty" : null;
    }
}
