using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>Every text in a model, found by reflection, so that none can be forgotten.</summary>
internal sealed partial class ModelTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PropertiesOf = new();

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public ModelTexts(ApiModel model) => Collect(model);

    /// <summary>What in a page looks like a tag and is none that the emitter writes.</summary>
    public IEnumerable<string> Tags => _texts.Where(text => text.Contains('<')).SelectMany(text => Tag().Matches(text)).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    public bool Contains(string text) => _texts.Contains(text);

    /// <summary>The text as its bytes have it: half a surrogate pair has none.</summary>
    public static string AsBytes(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private void Collect(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                _texts.Add(text);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item);
                }

                break;
            default:
                foreach (var property in PropertiesOf.GetOrAdd(value.GetType(), OwnProperties))
                {
                    Collect(property.GetValue(value));
                }

                break;
        }
    }

    private static PropertyInfo[] OwnProperties(Type type) => type.IsEnum || type.IsPrimitive || type == typeof(decimal)
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)];

    [GeneratedRegex("</?[A-Za-z!?][^>\n]{0,80}>?")]
    private static partial Regex Tag();
}
