using System.Globalization;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Json;

/// <summary>When two records are equal, where the compiler would ask whether they share their lists: when these have equal elements.</summary>
internal static class EqualsEmitter
{
    private const string Linq = "global::System.Linq.Enumerable";

    // As many as HashCode.Combine takes.
    private const int MostHashed = 8;

    public static void Emit(SourceWriter writer, ObjectModel type)
    {
        if (!type.Properties.Any(property => !IsPlain(property.Type)))
        {
            return;
        }

        var name = IdentifierGate.Name(type.Name);
        var members = type.Properties.Select(property => Member(type, property)).ToList();
        if (RecordEmitter.KeepsUnknownMembers(type))
        {
            members.Add("Equals(AdditionalProperties, other.AdditionalProperties)");
        }

        writer.Space().Write("/// <inheritdoc/>").Write($"public bool Equals({name}? other) =>").Indent();
        writer.Write($"ReferenceEquals(this, other) || (other is not null\n&& {string.Join("\n&& ", members)});").Outdent();
        writer.Space().Write("/// <inheritdoc/>").Write($"public override int GetHashCode() => {Hash(type)};");
    }

    // Equal records have equal ones: a few plain members tell most records apart.
    private static string Hash(ObjectModel type)
    {
        var plain = type.Properties.Where(property => IsPlain(property.Type)).Take(MostHashed).Select(property => IdentifierGate.Name(property.Name)).ToList();
        return plain.Count > 0 ? $"global::System.HashCode.Combine({string.Join(", ", plain)})" : Counted(type);
    }

    private static string Counted(ObjectModel type)
    {
        var property = type.Properties.FirstOrDefault(property => TypeNames.IsCollection(property.Type));
        if (property is null)
        {
            return RecordEmitter.KeepsUnknownMembers(type) ? "AdditionalProperties.GetHashCode()" : $"typeof({IdentifierGate.Name(type.Name)}).GetHashCode()";
        }

        var shape = Shape(type, property);
        var access = IdentifierGate.Name(property.Name) + (shape == MemberShape.ThreeStates ? ".Value" : "");
        return IsNullable(shape) ? $"{access}?.Count ?? 0" : $"{access}.Count";
    }

    private static string Member(ObjectModel type, PropertyModel property)
    {
        var name = IdentifierGate.Name(property.Name);
        if (IsPlain(property.Type))
        {
            return $"{name} == other.{name}";
        }

        var shape = Shape(type, property);
        return shape == MemberShape.ThreeStates
            ? $"{name}.IsSet == other.{name}.IsSet && {Same(property.Type, name + ".Value", $"other.{name}.Value", true, 0)}"
            : Same(property.Type, name, "other." + name, IsNullable(shape), 0);
    }

    private static string Same(TypeRef type, string left, string right, bool isNullable, int depth) => type.Kind switch
    {
        TypeKind.Json => Json(left, right, isNullable ? "?" : ""),
        TypeKind.List or TypeKind.Map when isNullable =>
            $"({left} is null ? {right} is null : {right} is not null && {Same(type, left, right, false, depth)})",
        TypeKind.List when IsPlain(type.Element!) => $"{Linq}.SequenceEqual({left}, {right})",
        TypeKind.List => List(type.Element!, left, right, Name("pair", depth), depth),
        TypeKind.Map => Map(type.Element!, left, right, Name("pair", depth), Name("found", depth), depth),
        _ => $"{left} == {right}",
    };

    // The struct compares where it was read, and not what it says.
    private static string Json(string left, string right, string dot) =>
        $"{left}{dot}.ValueKind == {right}{dot}.ValueKind && {left}{dot}.ToString() == {right}{dot}.ToString()";

    private static string List(TypeRef element, string left, string right, string pair, int depth) =>
        $"{left}.Count == {right}.Count && {Linq}.All({Linq}.Zip({left}, {right}), {pair} => {Same(element, pair + ".First", pair + ".Second", false, depth + 1)})";

    private static string Map(TypeRef element, string left, string right, string pair, string found, int depth) =>
        $"{left}.Count == {right}.Count && {Linq}.All({left}, {pair} => {right}.TryGetValue({pair}.Key, out var {found}) && {Same(element, pair + ".Value", found, false, depth + 1)})";

    private static string Name(string name, int depth) => name + depth.ToString(CultureInfo.InvariantCulture);

    private static bool IsPlain(TypeRef type) => !TypeNames.IsCollection(type) && type.Kind != TypeKind.Json;

    private static bool IsNullable(MemberShape shape) => shape is not (MemberShape.Promised or MemberShape.OrEmpty);

    private static MemberShape Shape(ObjectModel type, PropertyModel property) => MemberShapes.Of(property, type.Use.HasFlag(ObjectUse.Request));
}
