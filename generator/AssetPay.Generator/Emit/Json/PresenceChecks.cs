using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>The checks of which members of an object are given, with the page's words for the message.</summary>
internal static class PresenceChecks
{
    public static void Emit(SourceWriter writer, ObjectModel type)
    {
        foreach (var rule in type.Rules)
        {
            var text = StringGate.Literal(rule.Text);
            var members = Members(type, rule.Members);
            if (rule.Kind == PresenceKind.RequiredWith)
            {
                var condition = Condition(type, rule);
                foreach (var member in members)
                {
                    writer.Write($"checks.RequiredWhen({StringGate.Literal(member.WireName)}, {IsGiven(member)}, {condition}, {text});");
                }

                continue;
            }

            var names = string.Join(", ", members.Select(member => StringGate.Literal(member.WireName)));
            var given = string.Join(", ", members.Select(IsGiven));
            writer.Write($"checks.{rule.Kind}([{names}], [{given}], {text});");
        }
    }

    private static List<PropertyModel> Members(ObjectModel type, EquatableArray<string> names) =>
        [.. names.Select(name => type.Properties.First(property => property.WireName == name))];

    private static string Condition(ObjectModel type, PresenceRule rule)
    {
        var other = Members(type, EquatableArray.Of(rule.With!))[0];
        return rule.Values.IsEmpty ? IsGiven(other) : $"{Value(other)} is {string.Join(" or ", rule.Values.Select(value => Literal(other.Type, value)))}";
    }

    private static string IsGiven(PropertyModel member) =>
        MemberShapes.Of(member, isRequest: true) == MemberShape.Promised && !TypeNames.IsReference(member.Type) ? "true" : Access(member) + " is not null";

    private static string Value(PropertyModel member)
    {
        var isNullable = MemberShapes.Of(member, isRequest: true) != MemberShape.Promised;
        return member.Type.Kind == TypeKind.Enum ? $"{Access(member)}{(isNullable ? "?" : "")}.Value" : Access(member);
    }

    private static string Access(PropertyModel member)
    {
        var access = "value." + IdentifierGate.Name(member.Name);
        return MemberShapes.Of(member, isRequest: true) == MemberShape.ThreeStates ? access + ".Value" : access;
    }

    // A number is none but digits and a sign, and true or false are C#'s own words.
    private static string Literal(TypeRef type, string value) => type.Kind switch
    {
        TypeKind.Integer => long.Parse(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        TypeKind.Boolean => value == "true" ? "true" : "false",
        _ => StringGate.Literal(value),
    };
}
