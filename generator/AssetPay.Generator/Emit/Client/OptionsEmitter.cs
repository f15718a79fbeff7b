using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>The client's options under its own name, and the documented servers to set in them.</summary>
internal static class OptionsEmitter
{
    public static void Options(SourceWriter writer, OptionsUnit unit) => writer.Write($$"""
        /// <summary>Settings of a <see cref="{{unit.Frame.ClientType}}"/>; frozen when the first client is made with them.</summary>
        {{unit.Frame.Access}} class {{unit.Frame.OptionsType}} : {{Bcl.Runtime("ApiClientOptions")}}
        {
        }
        """);

    public static void Servers(SourceWriter writer, OptionsUnit unit)
    {
        writer.Write($"/// <summary>The documented servers, for <see cref=\"{Bcl.Runtime("ApiClientOptions.BaseAddress")}\"/>.</summary>");
        writer.Open($"{unit.Frame.Access} static class {unit.Frame.ServersType}");
        foreach (var server in unit.Servers)
        {
            writer.Space().Write($$"""
                /// <summary><c>{{XmlGate.Text(server.Url)}}</c></summary>
                public static {{Bcl.Uri}} {{IdentifierGate.Name(server.Name)}} { get; } = new {{Bcl.Uri}}({{StringGate.Literal(server.Url)}});
                """);
        }

        writer.Close();
    }
}
