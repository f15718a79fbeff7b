using ApiDocs.Flow;

namespace ApiDocs.Model;

public enum TypeKind
{
    String,
    /// <summary>A string, checked as a UUID before sending.</summary>
    Uuid,
    Integer,
    Decimal,
    Boolean,
    DateTime,
    /// <summary>Any JSON.</summary>
    Json,
    /// <summary>An object of the model, by name.</summary>
    Object,
    /// <summary>An open enum of the model, by name.</summary>
    Enum,
    List,
    /// <summary>An object used as a dictionary from strings.</summary>
    Map,
}

/// <summary>A type: a scalar, a named type of the model, or a list or map of an element.</summary>
public sealed record TypeRef(TypeKind Kind, string? Name = null, TypeRef? Element = null)
{
    // Their readers are lambdas in lambdas, and the compiler takes twice as long for each further one.
    internal const int DeepestNesting = 6;

    public static TypeRef String { get; } = new(TypeKind.String);
    public static TypeRef Uuid { get; } = new(TypeKind.Uuid);
    public static TypeRef Integer { get; } = new(TypeKind.Integer);
    public static TypeRef Decimal { get; } = new(TypeKind.Decimal);
    public static TypeRef Boolean { get; } = new(TypeKind.Boolean);
    public static TypeRef DateTime { get; } = new(TypeKind.DateTime);
    public static TypeRef Json { get; } = new(TypeKind.Json);
    public static TypeRef Object(string name) => new(TypeKind.Object, name);
    public static TypeRef Enum(string name) => new(TypeKind.Enum, name);

    /// <summary>A list; any JSON, where it would be the seventh of lists and maps in each other.</summary>
    public static TypeRef List(TypeRef element) => Depth(element) < DeepestNesting ? new(TypeKind.List, null, element) : Json;

    /// <summary>A map; any JSON, where it would be the seventh of lists and maps in each other.</summary>
    public static TypeRef Map(TypeRef element) => Depth(element) < DeepestNesting ? new(TypeKind.Map, null, element) : Json;

    private static int Depth(TypeRef type) => type.Element is null ? 0 : 1 + Depth(type.Element);
}

public enum ParameterIn
{
    Body,
    Path,
    Query,
    Header,
}

/// <summary>What the docs say about a value's limits; null where they say nothing. Text is the page's own wording ("min 1, max 250").</summary>
public sealed record LimitsModel(
    decimal? Minimum, decimal? Maximum, int? MinLength, int? MaxLength, int? MinItems, int? MaxItems, string Text)
{
    public static LimitsModel None { get; } = new(null, null, null, null, null, null, "");

    /// <summary>What the whole text must match: anchored at both ends, one character class after the other with its count ("^76561\\d{12}$").</summary>
    public string? Pattern { get; init; }

    /// <summary>The text must have more than blanks.</summary>
    public bool IsNotBlank { get; init; }

    /// <summary>Characters that may not stand in the text (",").</summary>
    public string Excluded { get; init; } = "";

    /// <summary>Whether a text matches the pattern; true where there is none.</summary>
    public bool Matches(string text) => Pattern is null || Runtime.TextPattern.Parse(Pattern) is not { } pattern || pattern.Fits(text);

    /// <summary>Whether the pattern is one that can be checked: it consists of characters and classes with their counts.</summary>
    public bool CanBeMatched => Pattern is null || Runtime.TextPattern.Parse(Pattern) is not null;
}

/// <summary>A member of a record or a parameter of a method.</summary>
public sealed record PropertyModel(string WireName, string Name, TypeRef Type, ParameterIn In = ParameterIn.Body)
{
    /// <summary>Requests: must be given. Responses: promised by an interface and there in every complete example.</summary>
    public bool Required { get; init; }

    /// <summary>JSON null is a documented value.</summary>
    public bool Nullable { get; init; }

    public Prose Summary { get; init; } = Prose.None;

    /// <summary>The heading comment that stands above a run of members on a types page.</summary>
    public string? Group { get; init; }

    public LimitsModel Limits { get; init; } = LimitsModel.None;

    /// <summary>The documented default as the page has it (<c>"730"</c>, <c>true</c>).</summary>
    public string? Default { get; init; }

    /// <summary>Never shown by ToString: tokens, secrets, keys, trade URLs.</summary>
    public bool IsSecret { get; init; }

    public string? Deprecated { get; init; }
}

[Flags]
public enum ObjectUse
{
    None = 0,
    Request = 1,
    Response = 2,
}

/// <summary>
/// A record. Owner: the operation whose page it belongs to (request and result records), null for shared types of the docs.
/// File: types with the same file name are printed together (Trade, with the types written inside it).
/// </summary>
public sealed record ObjectModel(string Name, ObjectUse Use, EquatableArray<PropertyModel> Properties, SourceModel Source)
{
    public Prose Summary { get; init; } = Prose.None;

    public string? Owner { get; init; }

    public string File { get; init; } = "";

    /// <summary>What is documented of several members at once: one of them must be given, not both, one with the other.</summary>
    public EquatableArray<PresenceRule> Rules { get; init; }
}

/// <summary>An open string enum: known values, any other text is kept.</summary>
public sealed record EnumModel(string Name, EquatableArray<EnumValueModel> Values, SourceModel Source)
{
    public Prose Summary { get; init; } = Prose.None;

    public string? Owner { get; init; }
}

public sealed record EnumValueModel(string Name, string Value, string Summary)
{
    /// <summary>The words that deprecate it, with what to use instead.</summary>
    public string? Deprecated { get; init; }
}
