using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Types;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Operations;

/// <summary>Path, query and headers of a call. The path's parameters stand in braces.</summary>
internal static class HeadEmitter
{
    private static readonly string Join = Bcl.Runtime("ApiRequestHead") + ".Join";

    public static void Emit(SourceWriter writer, OperationPart part, OperationText text)
    {
        if (part.Operation is { RequestType: not null, IsRequestOptional: false })
        {
            // With the checks switched off nobody has looked yet.
            writer.Write("global::System.ArgumentNullException.ThrowIfNull(request);");
        }

        Path(writer, part.Operation, text);
        foreach (var property in part.Request?.Properties ?? default)
        {
            var name = StringGate.Literal(property.WireName);
            if (property.In == ParameterIn.Query)
            {
                writer.Write($"head.Query({name}, {Value(property, part.Request!)});");
            }
            else if (property.In == ParameterIn.Header)
            {
                writer.Write($"head.Header({name}, {HeaderValue(property, part.Request!)});");
            }
        }
    }

    private static void Path(SourceWriter writer, OperationModel operation, OperationText text)
    {
        var literal = "";
        foreach (var segment in operation.Path.TrimStart('/').Split('/'))
        {
            literal += "/";
            foreach (var (word, index) in Parts(operation, segment))
            {
                if (index < 0)
                {
                    literal += UrlGate.Path(word);
                    continue;
                }

                if (literal.Length > 0)
                {
                    writer.Write($"head.Literal({StringGate.Literal(literal)});");
                }

                literal = "";
                var name = ParameterNames.InCall(operation.PathParameters[index]);
                writer.Write(text.IsBatch(index)
                    ? $"head.Segments({name});"
                    : $"head.Segment({Text(operation.PathParameters[index].Type, name)});");
            }
        }

        if (literal.Length > 0)
        {
            writer.Write($"head.Literal({StringGate.Literal(literal)});");
        }
    }

    /// <summary>The words of a segment, and the parameters between them by their index: "{id}.json" is a parameter and a word.</summary>
    private static IEnumerable<(string Word, int Index)> Parts(OperationModel operation, string segment)
    {
        var start = 0;
        for (var open = segment.IndexOf('{'); open >= 0; open = segment.IndexOf('{', open + 1))
        {
            var close = segment.IndexOf('}', open);
            var index = close < 0 ? -1 : Parameter(operation, segment.Substring(open + 1, close - open - 1));
            if (index < 0)
            {
                continue;
            }

            yield return (segment.Substring(start, open - start), -1);
            yield return ("", index);
            start = close + 1;
        }

        if (start < segment.Length)
        {
            yield return (segment.Substring(start), -1);
        }
    }

    private static int Parameter(OperationModel operation, string name)
    {
        for (var i = 0; i < operation.PathParameters.Count; i++)
        {
            if (operation.PathParameters[i].WireName == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Value(PropertyModel property, ObjectModel request)
    {
        var (access, isNullable) = Access(property, request);
        return property.Type.Kind switch
        {
            TypeKind.Enum => isNullable ? $"{access}?.Value" : $"{access}.Value",
            TypeKind.List => Text(property.Type, access),
            TypeKind.Json or TypeKind.Object or TypeKind.Map => $"{access}{(isNullable ? "?" : "")}.ToString()",
            _ => access,
        };
    }

    private static string HeaderValue(PropertyModel property, ObjectModel request)
    {
        var (access, isNullable) = Access(property, request);
        return isNullable && !TypeNames.IsText(property.Type)
            ? $"{access} is {{ }} {Local(property)} ? {Text(property.Type, Local(property))} : null"
            : Text(property.Type, access);
    }

    private static string Local(PropertyModel property) => IdentifierGate.Camel(property.Name).TrimStart('@') + "Header";

    private static (string Access, bool IsNullable) Access(PropertyModel property, ObjectModel request)
    {
        var shape = MemberShapes.Of(property, isRequest: true);
        var access = "request." + IdentifierGate.Name(property.Name);
        return (shape == MemberShape.ThreeStates ? access + ".Value" : access, shape != MemberShape.Promised);
    }

    private static string Text(TypeRef type, string value) => type.Kind switch
    {
        TypeKind.String or TypeKind.Uuid => value,
        TypeKind.Enum => $"{value}.Value",
        TypeKind.Boolean => $"({value} ? \"true\" : \"false\")",
        TypeKind.Integer or TypeKind.Decimal => $"{value}.ToString({Bcl.Invariant})",
        TypeKind.DateTime => $"{value}.ToString(\"O\", {Bcl.Invariant})",
        TypeKind.List when type.Element is not { Kind: TypeKind.String or TypeKind.Uuid } => $"{Join}({value}, static value => {Text(type.Element!, "value")})",
        TypeKind.List => $"{Join}({value})",
        _ => $"{value}.ToString()",
    };
}
