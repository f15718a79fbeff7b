using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>What is said of a parameter or of a member of a type.</summary>
internal static class MemberAspects
{
    private static readonly char[] Quotes = ['"', '\'', '`', ' '];

    public static (string Name, string? Value)[] Of(PropertyModel property, TypeIds types) =>
    [
        (AspectNames.Type, types.TextOf(property.Type)),
        (AspectNames.Required, property.Required ? AspectNames.Yes : null),
        (AspectNames.Nullable, property.Nullable ? AspectNames.Yes : null),
        (AspectNames.Default, property.Default?.Trim(Quotes)),
        (AspectNames.Minimum, Number(property.Limits.Minimum)),
        (AspectNames.Maximum, Number(property.Limits.Maximum)),
        (AspectNames.MinLength, Number(property.Limits.MinLength)),
        (AspectNames.MaxLength, Number(property.Limits.MaxLength)),
        (AspectNames.MinItems, Number(property.Limits.MinItems)),
        (AspectNames.MaxItems, Number(property.Limits.MaxItems)),
        (AspectNames.Pattern, property.Limits.Pattern),
        (AspectNames.NotBlank, property.Limits.IsNotBlank ? AspectNames.Yes : null),
        (AspectNames.Without, property.Limits.Excluded.Length > 0 ? property.Limits.Excluded : null),
        (AspectNames.Deprecated, property.Deprecated is null ? null : AspectNames.Yes),
    ];

    private static string? Number(decimal? value) => value is { } number ? ContractOf.Text(number) : null;
}
