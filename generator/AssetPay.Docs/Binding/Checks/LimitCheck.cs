using System.Globalization;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Checks;

/// <summary>Looks for limits that nobody can keep, and for defaults that break the limits or are not among the values.</summary>
internal static class LimitCheck
{
    public static IEnumerable<Finding> Check(MemberDraft member, EnumModel? values)
    {
        var limits = member.Limits;
        if (limits.Minimum > limits.Maximum || limits.MinLength > limits.MaxLength || limits.MinItems > limits.MaxItems)
        {
            yield return Tell(member, $"The limit of '{member.WireName}'", $"'{limits.Text}'", "a least value above the greatest", "neither");
            member.Limits = LimitsModel.None;
        }

        if (!member.Limits.CanBeMatched)
        {
            yield return Unmatched(member.Limits, member.Page, member.Place);
            member.Limits = member.Limits with { Pattern = null };
        }

        var @default = member.Default?.Trim('"', '\'', '`');
        if (@default is null)
        {
            yield break;
        }

        if (decimal.TryParse(@default, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && (number < limits.Minimum || number > limits.Maximum))
        {
            yield return Tell(member, $"The default of '{member.WireName}'", @default, $"limited to '{limits.Text}'", "the limit");
        }

        if (values is { Values.IsEmpty: false } && values.Values.All(value => value.Value != @default))
        {
            yield return Tell(member, $"The default of '{member.WireName}'", $"'{@default}'", $"one of {string.Join(", ", values.Values.Select(value => value.Value))}", "the list");
        }
    }

    /// <summary>What is told of a pattern that is not checked.</summary>
    public static Finding Unmatched(LimitsModel limits, string page, Place place) => Finding.Of(
        Rules.NotRead, page, place, "pattern", $"'{limits.Pattern}' is more than characters and classes with their counts between ^ and $, so it is not checked; write it as such, or leave it to the API");

    private static Finding Tell(MemberDraft member, string what, string here, string there, string used) =>
        Finding.Of(Rules.Contradiction, member.Page, member.Place, what, here, there, "the same row", used);
}
