using System.Reflection;
using System.Text.Json;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>Records with every documented member set; a text says which member it is of.</summary>
internal static class Filled
{
    public static object Of(Type record) => Of(record, "");

    /// <summary>The same record, but one member has another value.</summary>
    public static object Changed(Type record, PropertyInfo member)
    {
        var value = Of(record);
        member.SetValue(value, ValueOf(member.PropertyType, TextOf(record, member), "other"));
        return value;
    }

    /// <summary>What a member that is a text has in it.</summary>
    public static string TextOf(Type record, PropertyInfo member) => $"<{record.Name}.{member.Name}>";

    public static IEnumerable<PropertyInfo> Members(Type record) => record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(member => member.PropertyType != typeof(ApiAdditionalProperties));

    private static object Of(Type record, string variant)
    {
        var value = Activator.CreateInstance(record)!;
        foreach (var member in Members(record))
        {
            member.SetValue(value, ValueOf(member.PropertyType, TextOf(record, member), variant));
        }

        return value;
    }

    private static object ValueOf(Type type, string text, string variant)
    {
        var isOther = variant.Length > 0;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => text + variant,
            _ when type == typeof(long) => isOther ? 8L : 7L,
            _ when type == typeof(decimal) => isOther ? 8.50m : 7.25m,
            _ when type == typeof(bool) => !isOther,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(isOther ? 2027 : 2026, 11, 21, 12, 30, 15, 120, TimeSpan.Zero),
            _ when type == typeof(JsonElement) => JsonElement.Parse(isOther ? "[]" : "{}"),
            _ when Is(type, typeof(IReadOnlyList<>)) => ListOf(type.GenericTypeArguments[0], text, variant),
            _ when Is(type, typeof(IReadOnlyDictionary<,>)) => MapOf(type.GenericTypeArguments[1], text, variant),
            _ when Is(type, typeof(ApiOptional<>)) => Activator.CreateInstance(type, ValueOf(type.GenericTypeArguments[0], text, variant))!,
            { IsValueType: true } when Emitted.IsJson(type) => Activator.CreateInstance(type, text + variant)!,
            { IsClass: true } when Emitted.IsJson(type) => Of(type, variant),
            _ => throw new NotSupportedException($"No value is known for a {type}"),
        };
    }

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static Array ListOf(Type element, string text, string variant)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(ValueOf(element, text, variant), 0);
        return list;
    }

    private static object MapOf(Type element, string text, string variant)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), element))!;
        map["key"] = ValueOf(element, text, variant);
        return map;
    }
}
