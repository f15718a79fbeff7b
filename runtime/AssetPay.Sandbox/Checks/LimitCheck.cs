using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The documented limits of one value, and those that go without saying: a price and an amount are above zero, and a page has one entry.</summary>
internal static class LimitCheck
{
    public static (ProblemKind Kind, string Reason)? Broken(JsonNode value, TypeRef type, PropertyModel member) => value switch
    {
        JsonArray list => List(list.Count, member.Limits),
        JsonValue when value.GetValueKind() == JsonValueKind.String && type.Kind == TypeKind.String => Text((string)value!, member.Limits),
        JsonValue when value.GetValueKind() == JsonValueKind.Number && type.Kind != TypeKind.Enum => Number(value, member),
        _ => null,
    };

    private static (ProblemKind, string)? List(int count, LimitsModel limits)
    {
        if (count == 0 && limits.MinItems > 0)
            return (ProblemKind.EmptyList, "must not be empty");
        if (count < limits.MinItems)
            return (ProblemKind.Unfit, $"must have {limits.MinItems} entries at least");
        if (count > limits.MaxItems)
            return (ProblemKind.LongList, $"must have {limits.MaxItems} entries at most");
        return null;
    }

    private static (ProblemKind, string)? Text(string text, LimitsModel limits)
    {
        if (text.Length < limits.MinLength)
            return (ProblemKind.Unfit, $"must have {limits.MinLength} characters at least");
        if (text.Length > limits.MaxLength)
            return (ProblemKind.Unfit, $"must have {limits.MaxLength} characters at most");
        if (limits.IsNotBlank && string.IsNullOrWhiteSpace(text))
            return (ProblemKind.Unfit, "must not be blank");
        if (text.IndexOfAny([.. limits.Excluded]) is var index and >= 0)
            return (ProblemKind.Unfit, $"must not have '{text[index]}' in it");
        if (!limits.Matches(text))
            return (ProblemKind.Malformed, $"must match {limits.Pattern}");
        return null;
    }

    private static (ProblemKind, string)? Number(JsonNode value, PropertyModel member)
    {
        var limits = member.Limits;
        if (!decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return (ProblemKind.AboveMaximum, "is a number that is too large");
        if (number < limits.Minimum)
            return (IsBelowNothing(number, member) ? ProblemKind.NotPositive : ProblemKind.Unfit, string.Create(CultureInfo.InvariantCulture, $"must be at least {limits.Minimum}"));
        if (number < 1 && limits.Minimum is null && PageCut.IsLimit(member))
            return (ProblemKind.Unfit, "must be at least 1");
        if (number > limits.Maximum)
            return (ProblemKind.AboveMaximum, string.Create(CultureInfo.InvariantCulture, $"must be at most {limits.Maximum}"));
        return limits.Minimum is null && IsBelowNothing(number, member) ? (ProblemKind.NotPositive, "must be above zero") : null;
    }

    private static bool IsBelowNothing(decimal number, PropertyModel member) =>
        number <= 0 && member.In == ParameterIn.Body && Names.IsPriceOrAmount(member.WireName);
}
