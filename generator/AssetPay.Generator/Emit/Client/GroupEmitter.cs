using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>The class behind a property of a client; its methods stand in the files of their operations.</summary>
internal static class GroupEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame, GroupModel group)
    {
        var type = IdentifierGate.Name(group.TypeName);
        writer.Write($"/// <summary>What <see cref=\"{type}\"/> offers, for test doubles and containers.</summary>");
        writer.Open($"{frame.Access} partial interface I{type}").Close().Space();
        writer.Write($"/// <summary>The operations of the {XmlGate.Text(frame.Name)} API under <c>{XmlGate.Text(group.Name)}</c>.</summary>");
        writer.Open($"{frame.Access} partial class {type} : I{type}").Write($$"""
            private readonly {{Bcl.Runtime("ApiConnection")}}? _connection;

            internal {{type}}({{Bcl.Runtime("ApiConnection")}} connection) => _connection = connection;

            /// <summary>For test doubles: every member can be overridden, and one that is not throws <see cref="global::System.NotSupportedException"/>.</summary>
            protected {{type}}()
            {
            }
            """);
        ConnectionEmitter.Emit(writer);
        writer.Close();
    }
}
