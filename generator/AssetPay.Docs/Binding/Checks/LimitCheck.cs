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

    private static Finding Tell(MemberDraft member, string what, string here, string there, string used) =>
        Finding.Of(Rules.Contradiction, member.Page, member.Place, what, here, there, "the same row", used);
}
