using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Types;

/// <summary>What a member looks like in C#, out of what the documentation promises of it.</summary>
internal enum MemberShape
{
    /// <summary>Always there: <c>required T</c>.</summary>
    Promised,
    /// <summary>Always there, and null is a value: <c>required T?</c>.</summary>
    PromisedOrNull,
    /// <summary>May be left out: <c>T?</c>.</summary>
    Optional,
    /// <summary>May be left out, and null is another thing to say: <c>ApiOptional&lt;T?&gt;</c>.</summary>
    ThreeStates,
    /// <summary>A list or map of an answer that nothing promises: empty when it is not there, so that it can be walked without a question.</summary>
    OrEmpty,
}

internal static class MemberShapes
{
    public static MemberShape Of(PropertyModel property, bool isRequest) => (property.Required, property.Nullable) switch
    {
        (true, false) => MemberShape.Promised,
        (true, true) => MemberShape.PromisedOrNull,
        (false, true) when isRequest => MemberShape.ThreeStates,
        (false, _) when !isRequest && TypeNames.IsCollection(property.Type) => MemberShape.OrEmpty,
        _ => MemberShape.Optional,
    };

    /// <summary>The property's type as it is declared.</summary>
    public static string TypeOf(PropertyModel property, MemberShape shape)
    {
        var type = TypeNames.Of(property.Type);
        return shape switch
        {
            MemberShape.Promised or MemberShape.OrEmpty => type,
            MemberShape.ThreeStates => $"{Bcl.Runtime("ApiOptional")}<{type}?>",
            _ => type + "?",
        };
    }

    public static string Empty(TypeRef collection) => collection.Kind == TypeKind.List
        ? "[]"
        : $"{Bcl.EmptyMap}<string, {TypeNames.Of(collection.Element!)}>.Empty";
}
