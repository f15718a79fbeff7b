namespace ApiDocs.Generator.Emit.Client;

/// <summary>What a client's methods send with. A test double has none.</summary>
internal static class ConnectionEmitter
{
    public static void Emit(SourceWriter writer) => writer.Space().Write($$"""
        private {{Bcl.Runtime("ApiConnection")}} Connection => _connection ?? throw new global::System.NotSupportedException();
        """);
}
