using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>An error that only its sample tells: "**404 Not Found**" over <c>{ "code": "BOAT_NOT_FOUND", "message": "..." }</c>.</summary>
internal static class ErrorSampleReader
{
    private static readonly string[] _inner = ["error", "errors", "err", "fault"];

    private static readonly string[] _keys = ["key", "code", "error_code", "errorCode", "codeKey", "error", "type", "name", "reason"];

    private static readonly string[] _messages = ["message", "msg", "error_description", "description", "detail", "title"];

    private static readonly Wording _key = new("^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][a-z0-9]*(?:[_.-][a-z0-9]+)+)$");

    public static ErrorRow? Read(ResponseSample sample)
    {
        if (sample.Status is not >= 400)
            return null;

        var error = _inner.Select(sample.Json.Member).FirstOrDefault(node => node is { Kind: SampleKind.Object or SampleKind.Array }) ?? sample.Json;
        error = error.Kind == SampleKind.Array ? error.Items.FirstOrDefault() ?? error : error;
        var key = Find(error, _keys, node => node.Kind == SampleKind.String && _key.IsMatch(node.Text));
        var code = Find(error, _keys, node => node.Kind == SampleKind.Number && node.Text != StatusText(sample));
        if (key is null && code is null)
            return null;

        var message = Find(error, _messages, node => node.Kind == SampleKind.String);
        return new ErrorRow(code, key, new Quote(StatusText(sample), error.Place), Prose.Of(message?.Text ?? ""), null, sample.Place);
    }

    private static Quote? Find(SampleNode error, string[] names, Func<SampleNode, bool> isMeant) =>
        names.Select(error.Member).FirstOrDefault(node => node is not null && isMeant(node)) is { } found ? new Quote(found.Text, found.Place) : null;

    private static string StatusText(ResponseSample sample) => sample.Status!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
