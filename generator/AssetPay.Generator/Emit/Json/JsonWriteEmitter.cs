using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>Writes a record: all its members, and those of the request's body alone where others go into the query or a header.</summary>
internal static class JsonWriteEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, ObjectModel type)
    {
        Method(writer, frame, type, "Write", type.Properties);
        if (HasBodyOfItsOwn(type))
        {
            writer.Space();
            Method(writer, frame, type, "WriteBody", type.Properties.Where(property => property.In == ParameterIn.Body));
        }
    }

    public static bool HasBodyOfItsOwn(ObjectModel type) =>
        type.Properties.Any(property => property.In == ParameterIn.Body) && type.Properties.Any(property => property.In != ParameterIn.Body);

    private static void Method(SourceWriter writer, ClientFrame frame, ObjectModel type, string name, IEnumerable<PropertyModel> properties)
    {
        writer.Open($"internal static void {name}({Bcl.Writer} writer, {IdentifierGate.Name(type.Name)} value)");
        writer.Write("writer.WriteStartObject();");
        foreach (var property in properties)
        {
            Member(writer, frame, type, property);
        }

        if (RecordEmitter.KeepsUnknownMembers(type))
        {
            writer.Write("value.AdditionalProperties.WriteTo(writer);");
        }

        writer.Write("writer.WriteEndObject();").Close();
    }

    private static void Member(SourceWriter writer, ClientFrame frame, ObjectModel type, PropertyModel property)
    {
        var name = StringGate.Utf8(property.WireName);
        var access = "value." + IdentifierGate.Name(property.Name);
        var write = JsonWriters.Member(property.Type, name, access, frame);
        writer.Write(MemberShapes.Of(property, type.Use.HasFlag(ObjectUse.Request)) switch
        {
            // The struct's default is no JSON at all and cannot be written.
            MemberShape.Promised when property.Type.Kind == TypeKind.Json =>
                $"if ({access}.ValueKind != global::System.Text.Json.JsonValueKind.Undefined) {{ {write} }}",
            MemberShape.Promised => write,
            // The runtime leaves a list out that is null.
            MemberShape.Optional when TypeNames.IsCollection(property.Type) => write,
            MemberShape.Optional => WhenThere(frame, property, name, access),
            MemberShape.OrEmpty => $"if ({access}.Count > 0) {{ {write} }}",
            MemberShape.PromisedOrNull => OrNull(frame, property, name, access),
            _ => $"if ({access}.IsSet)\n{{\n    {OrNull(frame, property, name, access + ".Value").Replace("\n", "\n    ")}\n}}",
        });
    }

    private static string WhenThere(ClientFrame frame, PropertyModel property, string name, string access)
    {
        var local = IdentifierGate.Camel(property.Name);
        local = local is "writer" or "value" ? local + "_" : local;
        return $"if ({access} is {{ }} {local}) {{ {JsonWriters.Member(property.Type, name, local, frame)} }}";
    }

    private static string OrNull(ClientFrame frame, PropertyModel property, string name, string access) =>
        $"{WhenThere(frame, property, name, access)}\nelse {{ writer.WriteNull({name}); }}";
}
