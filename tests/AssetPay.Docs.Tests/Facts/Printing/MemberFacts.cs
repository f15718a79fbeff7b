using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

/// <summary>A parameter or a member of a type; a list of request objects is written out below it, as <c>items[].price</c>.</summary>
internal static class MemberFacts
{
    public static IEnumerable<string> Of(string verb, PropertyModel property) => Of(verb, property.WireName, property);

    /// <summary>The member and, where its type is an object that only requests use, everything inside it.</summary>
    public static IEnumerable<string> WithNested(PropertyModel property, ApiModel model) => WithNested(property, "", "", model, depth: 0);

    private static IEnumerable<string> WithNested(PropertyModel property, string parent, string inherited, ApiModel model, int depth)
    {
        var verb = inherited.Length > 0 ? inherited : property.In.ToString().ToLowerInvariant();
        var path = parent + property.WireName;
        foreach (var fact in Of(verb, path, property))
        {
            yield return fact;
        }

        var (inner, mark) = property.Type.Kind is TypeKind.List ? (property.Type.Element!, "[]") : (property.Type, "");
        if (depth > 8 || model.Objects.FirstOrDefault(type => type.Name == inner.Name && type.Use == ObjectUse.Request) is not { } nested)
        {
            yield break;
        }

        foreach (var fact in nested.Properties.SelectMany(member => WithNested(member, $"{path}{mark}.", verb, model, depth + 1)))
        {
            yield return fact;
        }
    }

    private static IEnumerable<string> Of(string verb, string path, PropertyModel property)
    {
        var subject = $"{verb} {path}";
        var need = (property.Required ? " required" : " optional") + (property.Nullable ? " nullable" : "");
        var fallback = property.Default is null ? "" : $" default={property.Default}";
        yield return $"{subject} {Wording.Of(property.Type)}{need}{Wording.Of(property.Limits)}{fallback} as {property.Name}";

        if (!property.Summary.IsEmpty)
        {
            yield return $"{subject} says {Wording.Of(property.Summary)}";
        }

        if (property.Group is not null)
        {
            yield return $"{subject} under {property.Group}";
        }

        if (property.Limits.Text.Length > 0)
        {
            yield return $"{subject} rule {property.Limits.Text}";
        }

        if (property.Deprecated is not null)
        {
            yield return $"{subject} deprecated {property.Deprecated}";
        }
    }
}
