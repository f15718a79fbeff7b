using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>How a block names a call. In order of surety: within one operation's sections the surest announces, the others repeat it.</summary>
internal enum CallForm
{
    /// <summary>A heading: "## POST /boats".</summary>
    Heading,
    /// <summary>A component made for it: <c>&lt;ApiEndpoint method="POST" path="/boats" /&gt;</c>.</summary>
    Tag,
    /// <summary>"**Endpoint:** `POST /boats`", or Method and Path on two lines.</summary>
    Label,
    /// <summary>A table of one row, Method | Path.</summary>
    Table,
    /// <summary>"`GET /boats/{id}`" alone or opening a line, in any marks.</summary>
    Line,
    /// <summary>A fence of nothing but a request line.</summary>
    Fence,
    /// <summary>A sentence that opens with a call: "`GET /boats` will return all boats".</summary>
    Sentence,
    /// <summary>A request with headers or a body: mostly a sample, with values in the place of parameters.</summary>
    Sample,
    /// <summary>A call of curl.</summary>
    Curl,
}

/// <summary>A method and an address that a page names.</summary>
internal sealed record Call(Quote Method, Quote Address, CallForm Form)
{
    private string? _key;
    private string[]? _segments;

    public Quote Path { get; init; } = CallAddress.Path(Address);

    /// <summary>The title that a heading has beside its call.</summary>
    public Quote? Title { get; init; }

    /// <summary>On a page of the overlay: the call that is struck through ("POST /boat"). The same as this one: it is taken away.</summary>
    public Quote? Struck { get; init; }

    /// <summary>Equal for calls of one operation.</summary>
    public string Key => _key ??= Method.Text.ToUpperInvariant() + " " + CallAddress.Key(Path.Text);

    public bool HasParameter => Key.Contains("{}");

    private string[] Segments => _segments ??= CallAddress.Segments(Path.Text);

    /// <summary>What the call's blocks say beside it, block by block; null: nothing.</summary>
    public IReadOnlyList<(Block Block, Passage? Left)> Blocks { get; init; } = [];

    public bool Holds(Block block) => Blocks.Any(own => ReferenceEquals(own.Block, block));

    public bool IsSame(Call other) => Key == other.Key;

    /// <summary>Whether the other is this one with values in the place of the parameters: <c>/boats/{id}</c> and <c>/boats/42</c>.</summary>
    public bool IsShownBy(Call other) =>
        Method.Text.Equals(other.Method.Text, StringComparison.OrdinalIgnoreCase) && CallAddress.Covers(Segments, other.Segments);
}
