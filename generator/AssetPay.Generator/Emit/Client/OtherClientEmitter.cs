using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>How the root hands out the client of another credential: over the same connections, and the credentials never meet.</summary>
internal static class OtherClientEmitter
{
    private static readonly string Source = Bcl.Runtime("ApiCredentialSource");

    public static void Interface(SourceWriter writer, ClientUnit unit, CredentialModel credential)
    {
        var (type, method, name, provider) = Names(unit, credential);
        writer.Space().Write($$"""
            /// <inheritdoc cref="{{unit.TypeName}}.{{method}}(string)"/>
            I{{type}} {{method}}(string {{name}});

            /// <inheritdoc cref="{{unit.TypeName}}.{{method}}({{Cref(Bcl.CredentialProvider)}})"/>
            I{{type}} {{method}}(
                {{Bcl.CredentialProvider}} {{provider}});

            /// <inheritdoc cref="{{unit.TypeName}}.{{method}}({{Source}})"/>
            I{{type}} {{method}}({{Source}} {{name.TrimStart('@')}}Source);
            """);
    }

    public static void Methods(SourceWriter writer, ClientUnit unit, CredentialModel credential)
    {
        var (type, method, name, provider) = Names(unit, credential);
        var scheme = $"{unit.Frame.Global(unit.Frame.ProtocolType)}.{CredentialNames.Scheme(credential)}";
        writer.Space().Write($$"""
            /// <summary>The client for a {{XmlGate.Text(credential.Label)}}, over the same connections.</summary>
            /// <param name="{{name.TrimStart('@')}}">{{CredentialNames.Words(credential)}}</param>
            /// <returns>The client.</returns>
            public virtual {{type}} {{method}}(string {{name}}) =>
                {{method}}({{Bcl.Runtime("ApiConnection")}}.Fixed({{name}}, nameof({{name}})));

            /// <summary>The client that asks for its {{XmlGate.Text(credential.Label)}} before each call, over the same connections.</summary>
            /// <param name="{{provider}}">Gives the credential.</param>
            /// <returns>The client.</returns>
            public virtual {{type}} {{method}}(
                {{Bcl.CredentialProvider}} {{provider}})
            {
                global::System.ArgumentNullException.ThrowIfNull({{provider}});
                return new {{type}}(Connection.With({{scheme}}, {{provider}}));
            }

            /// <summary>The client that takes its {{XmlGate.Text(credential.Label)}} from a source, which is told when the API refuses one and may then give another; over the same connections.</summary>
            /// <param name="{{name.TrimStart('@')}}Source">Gives the credential: a <see cref="{{Bcl.Runtime("ApiTokenSource")}}"/> keeps it and renews it.</param>
            /// <returns>The client.</returns>
            public virtual {{type}} {{method}}({{Source}} {{name.TrimStart('@')}}Source)
            {
                global::System.ArgumentNullException.ThrowIfNull({{name.TrimStart('@')}}Source);
                return new {{type}}(Connection.With({{scheme}}, {{name.TrimStart('@')}}Source));
            }

            I{{type}} I{{unit.TypeName}}.{{method}}(string {{name}}) =>
                {{method}}({{name}});

            I{{type}} I{{unit.TypeName}}.{{method}}(
                {{Bcl.CredentialProvider}} {{provider}}) =>
                {{method}}({{provider}});

            I{{type}} I{{unit.TypeName}}.{{method}}({{Source}} {{name.TrimStart('@')}}Source) =>
                {{method}}({{name.TrimStart('@')}}Source);
            """);
    }

    public static string Method(CredentialModel credential) => IdentifierGate.Name("For" + credential.Name);

    private static (string Type, string Method, string Name, string Provider) Names(ClientUnit unit, CredentialModel credential)
    {
        var name = IdentifierGate.Camel(credential.ParameterName);
        return (ClientUnits.TypeOf(unit.Frame, credential), Method(credential), name, name.TrimStart('@') + "Provider");
    }

    private static string Cref(string type) => type.Replace('<', '{').Replace('>', '}');
}
