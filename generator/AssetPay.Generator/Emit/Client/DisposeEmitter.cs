namespace ApiDocs.Generator.Emit.Client;

/// <summary>The root client can be derived from, so it is disposed the long way.</summary>
internal static class DisposeEmitter
{
    public static void Emit(SourceWriter writer) => writer.Space().Write("""
        /// <summary>Closes the connections that the client made; an HttpClient of yours stays open.</summary>
        public void Dispose()
        {
            Dispose(true);
            global::System.GC.SuppressFinalize(this);
        }

        /// <summary>Closes the connections that the client made.</summary>
        /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
            {
                _connection?.Dispose();
            }
        }
        """);
}
