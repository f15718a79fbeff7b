using System.Buffers;
using System.ComponentModel;
using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>The path, query and headers of a request while they are written. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ApiRequestHead
{
    private char[] _text;
    private int _length;
    private readonly int _prefixLength;
    private readonly string _pathTemplate;
    private int _parameters;
    private bool _hasQuery;

    internal ApiRequestHead(string prefix, string pathTemplate)
    {
        _pathTemplate = pathTemplate;
        _text = ArrayPool<char>.Shared.Rent(256);
        _prefixLength = prefix.Length;
        Append(prefix);
    }

    internal List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>Whether all that was written is the template: neither a parameter in the path nor one in the query.</summary>
    internal readonly bool IsPlain => _text.AsSpan(_prefixLength, _length - _prefixLength).SequenceEqual(_pathTemplate);

    /// <summary>A part of the path that is sent as it is.</summary>
    /// <param name="text">The text, already encoded.</param>
    public void Literal(string text) => Append(text);

    /// <summary>A parameter in the path.</summary>
    /// <param name="value">Its value, not encoded.</param>
    /// <exception cref="ApiValidationException">Null, empty, <c>.</c> or <c>..</c>: the request would go to another path.</exception>
    public void Segment(string value)
    {
        Check(value, null, mayHaveComma: true, mayBeDots: false);
        Append(Uri.EscapeDataString(value));
        _parameters++;
    }

    /// <summary>A parameter in the path that is a list: <c>a,b,c</c>.</summary>
    /// <param name="values">The values, not encoded.</param>
    /// <exception cref="ApiValidationException">There is none, or one is null or empty or has a comma, which would make two of it.</exception>
    public void Segments(IReadOnlyList<string> values)
    {
        if (values is not { Count: > 0 })
        {
            throw Refusal(null, values is null ? PathRule.Missing : "must have at least one value");
        }

        for (var i = 0; i < values.Count; i++)
        {
            Check(values[i], i, mayHaveComma: false, mayBeDots: values.Count > 1);
            if (i > 0)
            {
                Append(",");
            }

            Append(Uri.EscapeDataString(values[i]));
        }

        _parameters++;
    }

    /// <summary>A parameter in the query; null: left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, not encoded.</param>
    public void Query(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        Append(_hasQuery ? "&" : "?");
        _hasQuery = true;
        Append(Uri.EscapeDataString(name));
        Append("=");
        Append(Uri.EscapeDataString(value));
    }

    /// <summary>A parameter in the query; null: left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Query(string name, decimal? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A parameter in the query; null: left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Query(string name, long? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A parameter in the query, <c>true</c> or <c>false</c>; null: left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Query(string name, bool? value) => Query(name, value is { } set ? (set ? "true" : "false") : null);

    /// <summary>A parameter in the query, ISO 8601 in UTC; null: left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Query(string name, DateTimeOffset? value) =>
        Query(name, value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>Several values of one parameter, divided by commas.</summary>
    /// <param name="values">The values.</param>
    /// <returns>The text; null when there are none.</returns>
    public static string? Join(IReadOnlyList<string>? values) => values is { Count: > 0 } ? string.Join(',', values) : null;

    /// <summary>Several values of one parameter, divided by commas.</summary>
    /// <param name="values">The values.</param>
    /// <param name="text">Writes one of them as it goes over the wire.</param>
    /// <typeparam name="T">Their type.</typeparam>
    /// <returns>The text; null when there are none.</returns>
    public static string? Join<T>(IReadOnlyList<T>? values, Func<T, string?> text) => values is { Count: > 0 } ? string.Join(',', values.Select(text)) : null;

    /// <summary>A header; null: left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value: printable ASCII.</param>
    /// <exception cref="ArgumentException">The value has a control character or one outside ASCII.</exception>
    public void Header(string name, string? value)
    {
        if (value is not null)
        {
            HeaderRules.CheckName(name, nameof(name));
            HeaderRules.CheckValue(value, nameof(value));
            (Headers ??= []).Add(new(name, value));
        }
    }

    internal readonly Uri ToUri() => Uri.TryCreate(new string(_text, 0, _length), UriKind.Absolute, out var address)
        ? address
        : throw new ArgumentException("Path and query make no address; most likely they are too long.");

    internal void Dispose()
    {
        var text = _text;
        this = default;
        ArrayPool<char>.Shared.Return(text);
    }

    private readonly void Check(string? value, int? index, bool mayHaveComma, bool mayBeDots)
    {
        var problem = value switch
        {
            null => PathRule.Missing,
            "" => "must not be empty",
            _ when !mayBeDots && PathRule.IsDots(value) => PathRule.Dots,
            _ when !mayHaveComma && value.Contains(',') => PathRule.Comma,
            _ => null,
        };
        if (problem is not null)
        {
            throw Refusal(index, problem);
        }
    }

    private readonly ApiValidationException Refusal(int? index, string problem)
    {
        var name = PathRule.NameOf(_pathTemplate, _parameters);
        return new([new(index is null ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"), PathRule.Rule, problem)]);
    }

    private void Append(string text)
    {
        if (text.Length > _text.Length - _length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + text.Length));
            _text.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
