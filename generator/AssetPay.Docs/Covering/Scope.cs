using ApiDocs.Model;

namespace ApiDocs.Covering;

/// <summary>What a page is about: the operations that it announces, with all that is inside them.</summary>
internal sealed class Scope(IReadOnlyList<OperationModel> operations, ModelParts parts)
{
    private List<Part>? _parts;
    private string? _words;

    public IReadOnlyList<OperationModel> Operations => operations;

    public IReadOnlyList<Part> Parts => _parts ??= [.. operations.SelectMany(parts.Inside)];

    public bool Quotes(string text) => Words.Contains(QuotedWords.Plain(text));

    private string Words => _words ??= QuotedWords.Plain(string.Join("\n", operations.Select(operation =>
        $"{operation.Summary.PlainText}\n{operation.Remarks.PlainText}\n{operation.RateLimitNote.PlainText}\n{operation.ResponseSummary.PlainText}")));
}
