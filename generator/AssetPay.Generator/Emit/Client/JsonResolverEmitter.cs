using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>Tells System.Text.Json how the client's types are read and written, without reflection.</summary>
internal static class JsonResolverEmitter
{
    private const string Info = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions";

    public static void Emit(SourceWriter writer, ResolverUnit unit)
    {
        var name = unit.HintName;
        var create = $"global::System.Func<{Options}, {Info}>";
        writer.Write($$"""
            /// <summary>The types of the {{unit.Frame.Name}} client for <see cref="{{Options}}.TypeInfoResolver"/>, so that they can be members of types of yours where reflection is not to be had: combine it with a context of your own.</summary>
            {{unit.Frame.Access}} sealed class {{name}} : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
            {
                private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, {{create}}> Types = new()
                {
            """).Indent().Indent();
        foreach (var type in unit.Objects)
        {
            writer.Write($"[typeof({type})] = static options => {Bcl.Runtime("ApiJson")}.TypeInfo<{type}>(options),");
        }

        foreach (var type in unit.Enums)
        {
            writer.Write($"[typeof({type})] = static options => {Bcl.Runtime("ApiJson")}.TypeInfo<{type}>(options),");
            writer.Write($"[typeof({type}?)] = static options => {Bcl.Runtime("ApiJson")}.NullableTypeInfo<{type}>(options),");
        }

        writer.Close("};").Space().Write($$"""
            /// <summary>The resolver; it has no state.</summary>
            public static {{name}} Default { get; } = new();

            /// <inheritdoc/>
            public {{Info}}? GetTypeInfo(global::System.Type type, {{Options}} options) =>
                Types.TryGetValue(type, out var create) ? create(options) : null;
            """).Close();
    }
}
