using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// Finds the paths of places in JSON by walking through it again, so that reading pays nothing for them. It only walks forward: ask
/// for positions in ascending order.
/// </summary>
internal ref struct JsonPathWalker
{
    private readonly Stack<Level> _levels = new();
    private readonly TakenEntries? _taken;
    private Utf8JsonReader _reader;
    private bool _isEnded;

    internal JsonPathWalker(ReadOnlySpan<byte> json, TakenEntries? taken)
    {
        _reader = new Utf8JsonReader(json, ApiJson.ReaderOptions);
        _taken = taken;
    }

    /// <summary>The path of the token that starts here, or of a member of the object that ends here: <c>data.items[3].price</c>.</summary>
    internal string PathAt(long position, string? member = null)
    {
        try
        {
            while (!_isEnded && (_reader.TokenType == JsonTokenType.None || _reader.TokenStartIndex < position))
            {
                Advance();
            }
        }
        catch (JsonException)
        {
            // Broken from here on: the path to the last sound token is the best there is.
            _isEnded = true;
        }

        return Format(member);
    }

    private void Advance()
    {
        // An object or array is left only after its end was asked for: its path is still its own there.
        if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _levels.Pop();
        }
        else if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _levels.Push(new Level { IsArray = _reader.TokenType == JsonTokenType.StartArray, Index = IndexBefore() });
        }

        if (!_reader.Read())
        {
            _isEnded = true;
            return;
        }

        if (_reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray || !_levels.TryPeek(out var level))
        {
            return;
        }

        if (level.IsArray)
        {
            level.Index++;
        }
        else if (_reader.TokenType == JsonTokenType.PropertyName)
        {
            level.Name = Quotation.OfName(ApiJson.TextOf(ref _reader));
        }
    }

    /// <summary>Where entries were taken out of a list, those that are left have their places behind them.</summary>
    private readonly int IndexBefore() => (_taken?.Position == _reader.TokenStartIndex ? _taken.Count : 0) - 1;

    private readonly string Format(string? member)
    {
        // On its end an object is still on the stack, though its path is that of its parents.
        var skipped = _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? 1 : 0;
        var path = new StringBuilder();
        var levels = _levels.ToArray();
        for (var i = levels.Length - 1; i >= skipped; i--)
        {
            if (levels[i].IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{levels[i].Index}]");
            }
            else if (levels[i].Name is { } name)
            {
                AppendName(path, name);
            }
        }

        if (member is not null)
        {
            AppendName(path, member);
        }

        return path.Length == 0 ? "$" : path.ToString();
    }

    private static void AppendName(StringBuilder path, string name)
    {
        var isPlain = name.Length > 0;
        foreach (var character in name)
        {
            isPlain &= char.IsAsciiLetterOrDigit(character) || character is '_' or '-';
        }

        _ = isPlain ? path.Append(path.Length == 0 ? "" : ".").Append(name) : path.Append("['").Append(name).Append("']");
    }

    private sealed class Level
    {
        internal bool IsArray { get; init; }

        internal int Index { get; set; }

        internal string? Name { get; set; }
    }
}
