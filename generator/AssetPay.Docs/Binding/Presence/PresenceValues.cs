using ApiDocs.Binding.Types;
using ApiDocs.Model;

namespace ApiDocs.Binding.Presence;

/// <summary>Whether a member can have the values that a condition names, so that they can be compared before anything is sent.</summary>
internal static class PresenceValues
{
    public static bool CanBe(MemberDraft member, IReadOnlyList<string> values, TypeTable table) => values.All(value => member.Type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => true,
        TypeKind.Enum => table.Enum(member.Type) is not { } known || known.Values.Any(one => one.Value == value),
        TypeKind.Boolean => value is "true" or "false",
        TypeKind.Integer => long.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => false,
    });
}
