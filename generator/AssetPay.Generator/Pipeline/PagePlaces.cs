using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using ApiDocs.Flow;

namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// All places in a page's records, in one order. Two pages that say the same have equally many. Found by reflection, so that no kind of
/// record can be forgotten; asked only when lines have moved.
/// </summary>
internal static class PagePlaces
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PropertiesOf = new();

    public static List<Place> Of(object record)
    {
        var places = new List<Place>();
        Collect(record, places);
        return places;
    }

    private static void Collect(object? value, List<Place> places)
    {
        switch (value)
        {
            case null or string:
                break;
            case Place place:
                places.Add(place);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, places);
                }

                break;
            default:
                foreach (var property in PropertiesOf.GetOrAdd(value.GetType(), OwnProperties))
                {
                    Collect(property.GetValue(value), places);
                }

                break;
        }
    }

    private static PropertyInfo[] OwnProperties(Type type) => type.IsEnum || type.IsPrimitive
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && !IsPlain(property.PropertyType))];

    private static bool IsPlain(Type type) => type == typeof(string) || (Nullable.GetUnderlyingType(type) ?? type) is { IsPrimitive: true } or { IsEnum: true };
}
