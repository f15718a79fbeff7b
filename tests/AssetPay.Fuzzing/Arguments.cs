using System.Globalization;

namespace ApiDocs.Fuzzing;

/// <summary>What stands behind a verb: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Arguments(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var hasValue = at + 1 < words.Count && !words[at + 1].StartsWith("--", StringComparison.Ordinal);
            _values[words[at]] = hasValue ? words[++at] : "";
        }
    }

    public int Number(string name, int otherwise) => _values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    public bool Has(string name) => _values.ContainsKey(name);
}
