using System.Net;
using System.Text;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>Connections to nowhere, on which every request gets the same answer: what matters is what is made of it.</summary>
internal static class InMemory
{
    /// <summary>A shop that answers with these bytes.</summary>
    internal static ApiConnection Answering(byte[] body, HttpStatusCode status = HttpStatusCode.OK, ApiProtocol? protocol = null, params (string Name, string Value)[] headers) =>
        Shop.Connect(new("https://shop.invalid"), new() { MaxRetries = 0, HttpClient = new(new StubHandler((_, _) => Task.FromResult(Answer(body, status, headers)))) }, protocol);

    internal static ApiConnection Answering(string body, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers) =>
        Answering(Encoding.UTF8.GetBytes(body), status, null, headers);

    /// <summary>The text's bytes, with a byte in place of each '☠' that no UTF-8 has.</summary>
    internal static byte[] Broken(string text)
    {
        var pieces = text.Split('☠');
        return [.. pieces.SelectMany((piece, number) => (byte[])[.. number == 0 ? Array.Empty<byte>() : [0xFF], .. Encoding.UTF8.GetBytes(piece)])];
    }

    private static HttpResponseMessage Answer(byte[] body, HttpStatusCode status, (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent(body) };
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }
}
