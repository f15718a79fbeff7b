using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Types;

/// <summary>A record as people see it: its members and what the documentation says about them.</summary>
internal static class RecordEmitter
{
    private const int CommentWidth = 120;

    public static void Emit(SourceWriter writer, ClientFrame frame, ObjectModel type, string otherwise)
    {
        var docs = new DocCommentWriter(writer, frame, type.Source.Url);
        docs.Described(type.Summary, otherwise, [.. PresenceDocs.OfRecord(type)]);
        writer.Open($"{frame.Access} sealed partial record {IdentifierGate.Name(type.Name)}");

        string? group = null;
        foreach (var property in type.Properties)
        {
            var heading = property.Group == group ? null : property.Group;
            if (heading is not null)
            {
                writer.Space().Write(CommentGate.Lines(heading, CommentWidth - writer.Column));
            }

            group = property.Group;
            writer.Space();
            Member(writer, docs, type, property, heading);
        }

        if (KeepsUnknownMembers(type))
        {
            writer.Space().Write($$"""
                /// <summary>Members that the documentation does not have (yet), as they came or are to be sent.</summary>
                public {{Bcl.Runtime("ApiAdditionalProperties")}} AdditionalProperties { get; init; } = {{Bcl.Runtime("ApiAdditionalProperties")}}.Empty;
                """);
        }

        writer.Close();
    }

    /// <summary>A request without a body has nowhere to put them.</summary>
    public static bool KeepsUnknownMembers(ObjectModel type) =>
        type.Properties.IsEmpty || type.Properties.Any(property => property.In == ParameterIn.Body);

    private static void Member(SourceWriter writer, DocCommentWriter docs, ObjectModel type, PropertyModel property, string? heading)
    {
        var shape = MemberShapes.Of(property, type.Use.HasFlag(ObjectUse.Request));
        PropertyDocs.Write(docs, property, PresenceDocs.OfMember(type, property));
        if (heading is not null)
        {
            // Comments are not shown by editors, and a heading often has facts in it.
            docs.Remarks([new(XmlGate.Text(heading).Trim())]);
        }

        if (property.Deprecated is { } deprecated)
        {
            writer.Write($"[global::System.Obsolete({StringGate.Literal(deprecated)})]");
        }

        var modifier = shape is MemberShape.Promised or MemberShape.PromisedOrNull ? "required " : "";
        var initial = shape == MemberShape.OrEmpty ? $" = {MemberShapes.Empty(property.Type)};" : "";
        writer.Write($"public {modifier}{MemberShapes.TypeOf(property, shape)} {IdentifierGate.Name(property.Name)} {{ get; init; }}{initial}");
    }
}
