using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

internal static class TypeFacts
{
    /// <summary>An object as a type of its own. Requests are written out in their operation instead.</summary>
    public static IEnumerable<string> Of(ObjectModel type) =>
        Wording.Blocks("says", type.Summary)
            .Concat(type.Properties.SelectMany(member => MemberFacts.Of("member", member)))
            .Select(fact => $"{type.Name}: {fact}")
            .Prepend($"type {type.Name}");

    public static IEnumerable<string> Of(EnumModel type) =>
        Wording.Blocks("says", type.Summary)
            .Concat(type.Values.SelectMany(Of))
            .Select(fact => $"{type.Name}: {fact}")
            .Prepend($"enum {type.Name}");

    public static IEnumerable<string> Secrets(ApiModel model) =>
        model.Objects.SelectMany(type => type.Properties.Where(member => member.IsSecret).Select(member => $"secret {type.Name}.{member.WireName}"))
            .Concat(model.Operations.SelectMany(operation =>
                operation.PathParameters.Where(member => member.IsSecret).Select(member => $"secret {operation.Name}.{member.WireName}")));

    private static IEnumerable<string> Of(EnumValueModel value)
    {
        yield return $"value {value.Value} as {value.Name}";
        if (value.Summary.Length > 0)
        {
            yield return $"value {value.Value} says {value.Summary}";
        }

        if (value.Deprecated is not null)
        {
            yield return $"value {value.Value} deprecated {value.Deprecated}";
        }
    }
}
