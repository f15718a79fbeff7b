using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ApiDocs.Runtime;

/// <summary>
/// Checks the arguments of a call. A first pass only counts, and costs nothing when all is well; only if something is wrong does
/// a second pass record what and where. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ApiChecks
{
    private readonly ViolationRecord? _record;

    private ApiChecks(ViolationRecord record) => _record = record;

    internal int Violations { get; private set; }

    internal static void Run(IApiCall call)
    {
        var counting = default(ApiChecks);
        call.Validate(ref counting);
        if (counting.Violations > 0)
        {
            var record = new ViolationRecord();
            var recording = new ApiChecks(record);
            call.Validate(ref recording);
            throw new ApiValidationException(record.Violations);
        }
    }

    /// <summary>A value that must be given.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">Its value.</param>
    /// <returns>True when it is there.</returns>
    public bool Required(string name, [NotNullWhen(true)] object? value)
    {
        if (value is null)
        {
            Report(name, "required", "is missing");
        }

        return value is not null;
    }

    /// <summary>How many values a list has.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="min">The fewest allowed.</param>
    /// <param name="max">The most allowed.</param>
    /// <param name="rule">The documentation's words.</param>
    public void Count(string name, int count, int? min, int? max, string rule)
    {
        if (count < min || count > max)
        {
            Report(name, rule, Wrong($"has {count} {(count == 1 ? "value" : "values")}, but must have", count < min, min, max));
        }
    }

    /// <summary>How many characters (UTF-16 units) a text has; null is fine.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The text.</param>
    /// <param name="min">The fewest allowed.</param>
    /// <param name="max">The most allowed.</param>
    /// <param name="rule">The documentation's words.</param>
    public void Length(string name, string? value, int? min, int? max, string rule)
    {
        if (value is not null && (value.Length < min || value.Length > max))
        {
            Report(name, rule, Wrong($"has {value.Length} {(value.Length == 1 ? "character" : "characters")}, but must have", value.Length < min, min, max));
        }
    }

    /// <summary>How large a number is, bounds included; null is fine.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The number.</param>
    /// <param name="min">The smallest allowed.</param>
    /// <param name="max">The largest allowed.</param>
    /// <param name="rule">The documentation's words.</param>
    public void Range(string name, decimal? value, decimal? min, decimal? max, string rule)
    {
        if (value is { } number && (number < min || number > max))
        {
            Report(name, rule, Wrong(string.Create(CultureInfo.InvariantCulture, $"is {number}, but must be"), number < min, min, max));
        }
    }

    /// <summary>A UUID with its dashes; null is fine.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The text.</param>
    public void Uuid(string name, string? value)
    {
        if (value is not null && !Guid.TryParseExact(value, "D", out _))
        {
            Report(name, "uuid", "must be a UUID such as 550e8400-e29b-41d4-a716-446655440000");
        }
    }

    /// <summary>A text that must not be blank; null is fine.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The text.</param>
    public void NotEmpty(string name, string? value)
    {
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            Report(name, "not empty", "must not be blank");
        }
    }

    /// <summary>A text that must not be blank, in the documentation's words; null is fine.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The text.</param>
    /// <param name="rule">The documentation's words.</param>
    public void NotBlank(string name, string? value, string rule)
    {
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            Report(name, rule, "must not be blank");
        }
    }

    /// <summary>A text in which some characters may not stand; null is fine.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The text.</param>
    /// <param name="excluded">The characters.</param>
    /// <param name="rule">The documentation's words.</param>
    public void Excludes(string name, string? value, string excluded, string rule)
    {
        ArgumentNullException.ThrowIfNull(excluded);
        if (value is not null && value.AsSpan().IndexOfAny(excluded) is var index and >= 0)
        {
            Report(name, rule, $"has '{value[index]}' at position {index}, which may not stand in it");
        }
    }

    /// <summary>A text that must match a pattern from its beginning to its end; null is fine.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">The text.</param>
    /// <param name="pattern">The pattern: characters and classes with their counts between <c>^</c> and <c>$</c>.</param>
    /// <param name="rule">The documentation's words.</param>
    public void Pattern(string name, string? value, string pattern, string rule)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (value is not null && KnownPatterns.Find(pattern) is { } known && !known.Fits(value))
        {
            Report(name, rule, "does not fit the documented pattern");
        }
    }

    /// <summary>
    /// A parameter in the path, or an element of one that is a list: not blank, not <c>.</c> or <c>..</c>, no comma, which joins the
    /// elements of a list; null is fine.
    /// </summary>
    /// <param name="name">The parameter's name on the wire.</param>
    /// <param name="value">Its value.</param>
    public void PathValue(string name, string? value)
    {
        NotEmpty(name, value);
        if (value is not null && PathRule.IsDots(value))
        {
            Report(name, PathRule.Rule, PathRule.Dots);
        }

        if (value is not null && value.Contains(','))
        {
            Report(name, PathRule.Rule, PathRule.Comma);
        }
    }

    /// <summary>What follows is inside this member.</summary>
    /// <param name="name">The member's name on the wire.</param>
    public readonly void Enter(string name) => _record?.Enter(name, null);

    /// <summary>What follows is inside this element of a list.</summary>
    /// <param name="name">The list's name on the wire.</param>
    /// <param name="index">The element's position, from 0.</param>
    public readonly void Enter(string name, int index) => _record?.Enter(name, index);

    /// <summary>Ends the innermost <see cref="Enter(string)"/>.</summary>
    public readonly void Leave() => _record?.Leave();

    private static string Wrong<T>(string found, bool tooLittle, T? min, T? max)
        where T : struct =>
        string.Create(CultureInfo.InvariantCulture, $"{found} at {(tooLittle ? "least" : "most")} {(tooLittle ? min : max)}");

    private void Report(string name, string rule, string message)
    {
        Violations++;
        _record?.Add(name, rule, message);
    }
}
