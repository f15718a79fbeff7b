namespace ApiDocs.Benchmarks.Peers;

/// <summary>What the API puts around each answer, as one writes it by hand.</summary>
internal sealed record Envelope<T>
{
    public string? RequestId { get; init; }

    public bool Success { get; init; }

    public T? Data { get; init; }

    public EnvelopeError? Error { get; init; }
}

/// <summary>Why a call failed.</summary>
internal sealed record EnvelopeError
{
    public int? Code { get; init; }

    public string? Key { get; init; }

    public string? Message { get; init; }
}
