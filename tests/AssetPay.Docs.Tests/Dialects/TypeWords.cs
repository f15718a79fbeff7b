using ApiDocs.Model;

namespace ApiDocs.Tests.Dialects;

/// <summary>Words that documentation has for a type.</summary>
internal static class TypeWords
{
    private static readonly Dictionary<TypeKind, string[]> s_words = new()
    {
        [TypeKind.String] = ["string", "String", "STRING", "string(128)", "str"],
        [TypeKind.Integer] = ["integer", "int", "int32", "long", "LONG"],
        [TypeKind.Decimal] = ["number", "decimal", "double", "DECIMAL", "float"],
        [TypeKind.Boolean] = ["boolean", "bool", "Boolean"],
        [TypeKind.Object] = ["object", "Object"],
    };

    private static readonly Func<string, string>[] s_lists = [word => word + "[]", word => $"array[{word}]", word => $"array of {word}s", word => $"array of {word}", word => $"array&lt;{word}&gt;"];

    public static string Of(DrawnField field, Random random)
    {
        var words = s_words[field.Kind];
        var word = words[random.Next(words.Length)];
        return field.IsList ? s_lists[random.Next(s_lists.Length)](word.Split('(')[0].ToLowerInvariant()) : word;
    }
}
