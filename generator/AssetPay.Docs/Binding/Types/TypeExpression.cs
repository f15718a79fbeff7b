using System.Text.RegularExpressions;
using ApiDocs.Binding.Words;
using ApiDocs.Model;

namespace ApiDocs.Binding.Types;

/// <summary>What a type's text means. Literals: the values of a union written in place (<c>"on" | "off"</c>).</summary>
internal sealed record BoundType(TypeRef Type, bool Nullable = false, bool IsKnown = true)
{
    public IReadOnlyList<string> Literals { get; init; } = s_none;

    private static readonly string[] s_none = [];

    /// <summary>A list or object whose element the text does not tell ("array", "object").</summary>
    public bool IsOpen { get; init; }

    /// <summary>A point in time of which nothing says how it is written: examples tell.</summary>
    public bool IsTimeOpen { get; init; }

    /// <summary>Lists and maps in each other, more of them than are typed: where there are too many stands any JSON.</summary>
    public bool IsTooDeep { get; init; }

    /// <summary>The word that a misspelt one was read as; null when nothing was misspelt.</summary>
    public string? ReadAs { get; init; }
}

/// <summary>Reads the text of a type: <c>string (uuid)</c>, <c>Item[]</c>, <c>string | null</c>, <c>array of strings</c>.</summary>
internal static class TypeExpression
{
    private const int DeepestNesting = 16;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Each names its element type in the group "of"; in order, since "array of objects" ends like "objects".
    private static readonly Regex[] ListForms =
    [
        new(@"^(?<of>.+?)\s*\[\s*\]$", Options),
        new(@"^(?:array|list|set|readonlyarray)\s*(?:<|&lt;|\[)\s*(?<of>.+?)\s*(?:>|&gt;|\])$", Options),
        new(@"^(?:array|list)\s+of\s+(?<of>.+)$", Options),
    ];

    // An element stands in one of these, or behind "of"; "&lt;" is one of them too.
    private static readonly char[] Brackets = ['[', '<', '&'];

    private static readonly char[] Wrapping = [' ', '\t', '\n', '\u00A0', '`'];

    private static readonly Regex MapForm = new(@"^(?:record|map|dictionary)\s*<\s*string\s*,\s*(?<of>.+)>$", Options);
    private static readonly Regex Literal = new(@"^(?:""(?<value>[^""]*)""|'(?<value>[^']*)')$", Options);
    private static readonly Regex Format = new(@"^(?<base>[a-z][a-z0-9]*)\s*(?:\((?<format>[^)]*)\)|<(?<format>[^>]*)>|,\s*(?<format>.+)|:\s*(?<format>.+))$", Options);
    private static readonly Regex Alternative = new(@"^[a-z0-9]+(?:\s*/\s*[a-z0-9]+|\s+or\s+[a-z0-9]+)+$", Options);
    private static readonly Regex AlternativeMark = new(@"\s*(?:/|\bor\b)\s*", Options);

    private static readonly Dictionary<string, TypeRef> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = TypeRef.String, ["str"] = TypeRef.String, ["text"] = TypeRef.String, ["char"] = TypeRef.String, ["url"] = TypeRef.String, ["uri"] = TypeRef.String,
        ["email"] = TypeRef.String, ["enum string"] = TypeRef.String, ["string enum"] = TypeRef.String, ["enumeration"] = TypeRef.String, ["file"] = TypeRef.String, ["varchar"] = TypeRef.String,
        ["enum"] = TypeRef.String, ["snowflake"] = TypeRef.String, ["hex"] = TypeRef.String,
        ["uuid"] = TypeRef.Uuid, ["guid"] = TypeRef.Uuid,
        ["number"] = TypeRef.Decimal, ["float"] = TypeRef.Decimal, ["double"] = TypeRef.Decimal, ["decimal"] = TypeRef.Decimal, ["money"] = TypeRef.Decimal,
        ["integer"] = TypeRef.Integer, ["int"] = TypeRef.Integer, ["int32"] = TypeRef.Integer, ["int64"] = TypeRef.Integer, ["long"] = TypeRef.Integer, ["bigint"] = TypeRef.Integer,
        ["short"] = TypeRef.Integer, ["uint"] = TypeRef.Integer, ["uint32"] = TypeRef.Integer, ["uint64"] = TypeRef.Integer, ["int16"] = TypeRef.Integer,
        ["bigdecimal"] = TypeRef.Decimal, ["numeric"] = TypeRef.Decimal, ["float64"] = TypeRef.Decimal, ["float32"] = TypeRef.Decimal, ["real"] = TypeRef.Decimal,
        ["boolean"] = TypeRef.Boolean, ["bool"] = TypeRef.Boolean,
        ["date"] = TypeRef.DateTime, ["datetime"] = TypeRef.DateTime, ["date-time"] = TypeRef.DateTime, ["timestamp"] = TypeRef.DateTime,
        ["object"] = TypeRef.Json, ["json"] = TypeRef.Json, ["any"] = TypeRef.Json, ["unknown"] = TypeRef.Json, ["map"] = TypeRef.Json, ["dict"] = TypeRef.Json,
    };

    // What each word of the list means, made once.
    private static readonly Dictionary<TypeKind, BoundType> Known = Words.Values.Distinct().ToDictionary(type => type.Kind, type => new BoundType(type) { IsOpen = type == TypeRef.Json });

    /// <summary><paramref name="named"/> finds a documented type by its name; <paramref name="clues"/> tell how a point in time is written.</summary>
    public static BoundType Bind(string text, Func<string, TypeRef?> named, TimeClues clues = default) => Bind(text, named, clues, 0);

    private static BoundType Bind(string text, Func<string, TypeRef?> named, TimeClues clues, int depth)
    {
        // Each is looked at for its brackets anew.
        if (depth > DeepestNesting)
        {
            return new(TypeRef.Json) { IsTooDeep = true };
        }

        text = text.Trim(Wrapping);
        if (IsWord(text) && text is not ("null" or "undefined" or "None" or "nil"))
        {
            return Single(text, named, clues, depth);
        }

        var parts = SplitUnion(text);
        var nullable = parts.RemoveAll(part => part is "null" or "undefined" or "None" or "nil") > 0;
        if (text.StartsWith("?", StringComparison.Ordinal))
        {
            return Bind(text.TrimStart('?'), named, clues, depth) with { Nullable = true };
        }

        if (parts.Count == 0)
        {
            return new(TypeRef.Json, true);
        }

        if (parts.All(part => Literal.IsMatch(part)))
        {
            return new(TypeRef.String, nullable) { Literals = [.. parts.Select(part => Literal.Match(part).Groups["value"].Value)] };
        }

        return parts.Count == 1 ? Single(parts[0], named, clues, depth) with { Nullable = nullable } : Either(parts, named, clues, depth) with { Nullable = nullable };
    }

    private static BoundType Single(string text, Func<string, TypeRef?> named, TimeClues clues, int depth)
    {
        if (named(text) is { } documented)
        {
            return new(documented);
        }

        var isWord = Words.TryGetValue(text, out var word);
        if (isWord && IsWord(text))
        {
            return Meant(text, word!, clues);
        }

        var hasBrackets = text.IndexOfAny(Brackets) >= 0;
        foreach (var form in hasBrackets || text.IndexOf("of", StringComparison.OrdinalIgnoreCase) > 0 ? ListForms : [])
        {
            if (form.Match(text) is { Success: true } list)
            {
                var element = Bind(list.Groups["of"].Value.Trim('(', ')'), PluralToo(named, clues), clues, depth + 1);
                return Around(TypeRef.List(element.Type), element with { IsOpen = element.Type == TypeRef.Json });
            }
        }

        if (hasBrackets && MapForm.Match(text) is { Success: true } map)
        {
            var element = Bind(map.Groups["of"].Value, named, clues, depth + 1);
            return Around(TypeRef.Map(element.Type), element);
        }

        if (text.Equals("array", StringComparison.OrdinalIgnoreCase) || text.Equals("list", StringComparison.OrdinalIgnoreCase))
        {
            return new(TypeRef.List(TypeRef.Json)) { IsOpen = true };
        }

        if (isWord)
        {
            return Meant(text, word!, clues);
        }

        if (TimeType.IsNumber(text))
        {
            return Known[TypeKind.Integer];
        }

        if (Format.Match(text) is { Success: true } format && Words.TryGetValue(format.Groups["base"].Value, out var stem))
        {
            return WithFormat(format.Groups["base"].Value, stem, format.Groups["format"].Value, clues);
        }

        // "string/number", "String or Number": either is accepted.
        if (Alternative.IsMatch(text))
        {
            var parts = AlternativeMark.Split(text).ToList();
            if (parts.TrueForAll(Words.ContainsKey))
            {
                return Either(parts, named, clues, depth);
            }
        }

        if (MisspeltWord.Closest(text, Words.Keys) is { } meant)
        {
            return Meant(meant, Words[meant], clues) with { ReadAs = meant };
        }

        return new(TypeRef.Json, IsKnown: false);
    }

    /// <summary>A list or map of the element. One that is too deep says all the same that it is none of whatever an example shows.</summary>
    private static BoundType Around(TypeRef type, BoundType element)
    {
        var isTooDeep = element.IsTooDeep || type == TypeRef.Json;
        return element with { Type = type, Nullable = false, IsTooDeep = isTooDeep, IsOpen = element.IsOpen && !isTooDeep };
    }

    private static BoundType Meant(string text, TypeRef word, TimeClues clues) => word.Kind == TypeKind.DateTime ? TimeType.Of(text, clues) : Known[word.Kind];

    private static BoundType WithFormat(string word, TypeRef stem, string format, TimeClues clues)
    {
        var has = (string word) => format.Contains(word, StringComparison.OrdinalIgnoreCase);
        var near = clues.Behind(format);
        var isIso = has("8601") || has("rfc 3339");
        if (stem != TypeRef.String)
        {
            return isIso && stem == TypeRef.DateTime && near.Form == TimeForm.Unsaid ? new(TypeRef.DateTime) : Meant(word, stem, near);
        }

        // "string (ISO 8601)" of a day is that day, and "string (timestamp)" of seconds their digits.
        return new(has("uuid") || has("guid") ? TypeRef.Uuid
            : has("date-time") || has("datetime") || (isIso && near.Form != TimeForm.Text) || (has("timestamp") && near.Form is TimeForm.Unsaid or TimeForm.Moment) ? TypeRef.DateTime
            : stem);
    }

    /// <summary>"string/number", "string | number": what takes both is text, anything else is JSON.</summary>
    private static BoundType Either(List<string> parts, Func<string, TypeRef?> named, TimeClues clues, int depth)
    {
        var bound = parts.ConvertAll(part => Single(part, named, clues, depth));
        if (bound.Exists(one => one.Type == TypeRef.DateTime))
        {
            // "date / datetime": beside a moment, a date may be one.
            bound = bound.ConvertAll(one => one is { IsTimeOpen: true, Type.Kind: TypeKind.String } ? new(TypeRef.DateTime) : one);
        }

        return bound.TrueForAll(one => one.Type == bound[0].Type) ? bound[0]
            : bound.TrueForAll(one => one.Type.Kind is TypeKind.String or TypeKind.Decimal or TypeKind.Integer) ? new(TypeRef.String)
            : new(TypeRef.Json, IsKnown: bound.TrueForAll(one => one.IsKnown));
    }

    private static Func<string, TypeRef?> PluralToo(Func<string, TypeRef?> named, TimeClues clues) => name =>
        named(name) ?? (Words.ContainsKey(name) || !name.EndsWith("s", StringComparison.Ordinal) ? null : OneOf(name.Substring(0, name.Length - 1), named, clues));

    private static TypeRef? OneOf(string name, Func<string, TypeRef?> named, TimeClues clues) =>
        named(name) ?? (Words.TryGetValue(name, out var word) ? Meant(name, word, clues).Type : null);

    /// <summary>One word of letters and digits: what it means is in the list of words, or in the pages.</summary>
    private static bool IsWord(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static List<string> SplitUnion(string text)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] is '<' or '[' or '('))
            {
                depth++;
            }
            else if (i < text.Length && (text[i] is '>' or ']' or ')'))
            {
                depth--;
            }
            else if (i == text.Length || (text[i] == '|' && depth <= 0))
            {
                parts.Add(text.Substring(start, i - start).Trim());
                start = i + 1;
            }
        }

        parts.RemoveAll(part => part.Length == 0);
        return parts;
    }
}
