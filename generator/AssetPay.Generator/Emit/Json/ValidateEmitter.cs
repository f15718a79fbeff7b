using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>Checks a request against the limits that its page states, before it is sent.</summary>
internal static class ValidateEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, ObjectModel type)
    {
        writer.Open($"internal static void Validate({IdentifierGate.Name(type.Name)} value, ref {Bcl.Runtime("ApiChecks")} checks)");
        foreach (var property in type.Properties)
        {
            Property(writer, frame, property);
        }

        PresenceChecks.Emit(writer, type);
        writer.Close();
    }

    public static void PathParameter(SourceWriter writer, PropertyModel parameter, string value, bool isBatch)
    {
        var name = StringGate.Literal(parameter.WireName);
        if (isBatch)
        {
            writer.Open($"if (checks.Required({name}, {value}))");
            LimitChecks.Count(writer, parameter, value + ".Count", fewest: 1);
            LimitChecks.Elements(writer, parameter, value, "PathValue");
            writer.Close();
        }
        else if (TypeNames.IsText(parameter.Type))
        {
            writer.Open($"if (checks.Required({name}, {value}))").Write($"checks.PathValue({name}, {value});");
            LimitChecks.Value(writer, parameter, parameter.Type, name, value);
            writer.Close();
        }
        else
        {
            LimitChecks.Value(writer, parameter, parameter.Type, name, value);
        }
    }

    private static void Property(SourceWriter writer, ClientFrame frame, PropertyModel property)
    {
        var shape = MemberShapes.Of(property, isRequest: true);
        var name = StringGate.Literal(property.WireName);
        var access = "value." + IdentifierGate.Name(property.Name);
        var type = property.Type;
        if (shape == MemberShape.ThreeStates)
        {
            access += ".Value";
        }

        var isNested = TypeNames.IsCollection(type) || type.Kind == TypeKind.Object;
        if (isNested)
        {
            var local = shape == MemberShape.Promised ? access : Local(property);
            var body = new SourceWriter();
            Inside(body, frame, property, name, local);
            When(writer, shape, name, access, local, body.ToString());
            return;
        }

        if (shape == MemberShape.Promised && TypeNames.IsReference(type))
        {
            writer.Write($"checks.Required({name}, {access});");
        }

        LimitChecks.Value(writer, property, type, name, access, shape is not MemberShape.Promised);
    }

    private static string Local(PropertyModel property)
    {
        var local = IdentifierGate.Camel(property.Name);
        return local is "value" or "checks" or "index" ? local + "_" : local;
    }

    // Nothing to check inside: that a promised value is there is all that counts.
    private static void When(SourceWriter writer, MemberShape shape, string name, string access, string local, string body)
    {
        if (body.Length == 0)
        {
            if (shape == MemberShape.Promised)
            {
                writer.Write($"checks.Required({name}, {access});");
            }

            return;
        }

        writer.Open(shape == MemberShape.Promised
                ? $"if (checks.Required({name}, {access}))"
                : $"if ({access} is {{ }} {local})")
            .Write(body.TrimEnd('\n'))
            .Close();
    }

    private static void Inside(SourceWriter writer, ClientFrame frame, PropertyModel property, string name, string local)
    {
        if (property.Type.Kind == TypeKind.Object)
        {
            if (IsChecked(frame, property.Type))
            {
                writer.Write($"checks.Enter({name});").Write($"{Validate(frame, property.Type)}({local}, ref checks);").Write("checks.Leave();");
            }

            return;
        }

        LimitChecks.Count(writer, property, local + ".Count");
        if (property.Type.Kind == TypeKind.List && IsChecked(frame, property.Type.Element!))
        {
            writer.Open($"for (var index = 0; index < {local}.Count; index++)")
                .Write($"checks.Enter({name}, index);")
                .Open($"if (checks.Required(\"\", {local}[index]))")
                .Write($"{Validate(frame, property.Type.Element!)}({local}[index], ref checks);")
                .Close()
                .Write("checks.Leave();")
                .Close();
        }
        else if (property.Type is { Kind: TypeKind.List, Element.Kind: TypeKind.Uuid })
        {
            LimitChecks.Elements(writer, property, local, "NotEmpty");
        }
    }

    private static bool IsChecked(ClientFrame frame, TypeRef type) =>
        type.Kind == TypeKind.Object && frame.Find(IdentifierGate.Name(type.Name!)) is { IsRequest: true };

    private static string Validate(ClientFrame frame, TypeRef type) => frame.Global(JsonNames.Class(type.Name!)) + ".Validate";
}
