using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>The exception of the API, with and without the errors of one operation.</summary>
internal static class ExceptionEmitter
{
    public static void Emit(SourceWriter writer, ClientFrame frame)
    {
        var type = frame.ExceptionType;
        var runtime = Bcl.Runtime("ApiException");
        var failure = Bcl.Runtime("ApiFailure");
        var api = XmlGate.Text(frame.Name);
        writer.Write($$"""
            /// <summary>A call of the {{api}} API gave no value.</summary>
            {{frame.Access}} class {{type}} : {{runtime}}
            {
            """).Indent();
        Standard(writer, type);
        writer.Space().Write($$"""
            /// <summary>The exception for a failure.</summary>
            /// <param name="failure">What is known of it.</param>
            public {{type}}({{failure}} failure)
                : base(failure)
            {
            }

            /// <summary>The documented error; null when there is none, or when the API answered with one that its documentation does not have.</summary>
            public {{frame.ErrorCodeType}}? ErrorCode => {{ErrorLookup.OfClient(frame)}}(Code, Key);
            """).Close().Space();
        Typed(writer, frame, type, failure, api);
    }

    private static void Typed(SourceWriter writer, ClientFrame frame, string type, string failure, string api)
    {
        writer.Write($$"""
            /// <summary>A call of the {{api}} API gave no value; with the errors that are documented for its operation.</summary>
            /// <typeparam name="TError">The errors documented for the operation.</typeparam>
            {{frame.Access}} class {{type}}<TError> : {{type}}
                where TError : struct, global::System.Enum
            {
            """).Indent();
        Standard(writer, type);
        writer.Space().Write($$"""
            /// <summary>The exception for a failure.</summary>
            /// <param name="failure">What is known of it.</param>
            /// <param name="error">The documented error.</param>
            public {{type}}({{failure}} failure, TError? error)
                : base(failure) => Error = error;

            /// <summary>The documented error; null when there is none, or when the API answered with one that the operation's page does not have.</summary>
            public TError? Error { get; }
            """).Close();
    }

    private static void Standard(SourceWriter writer, string type) => writer.Write($$"""
        /// <summary>An exception that says nothing about a call.</summary>
        public {{type}}()
        {
        }

        /// <summary>An exception that says nothing about a call but a message.</summary>
        /// <param name="message">What went wrong.</param>
        public {{type}}(string message)
            : base(message)
        {
        }

        /// <summary>An exception that says nothing about a call but a message.</summary>
        /// <param name="message">What went wrong.</param>
        /// <param name="innerException">What led to it.</param>
        public {{type}}(string message, global::System.Exception innerException)
            : base(message, innerException)
        {
        }
        """);
}
