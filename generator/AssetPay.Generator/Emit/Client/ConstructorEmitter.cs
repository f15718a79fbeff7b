using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>How a client is made: the root from a credential or a provider of one, any other from the root's connection.</summary>
internal static class ConstructorEmitter
{
    public static void Emit(SourceWriter writer, ClientUnit unit)
    {
        if (!unit.IsRoot)
        {
            OnConnection(writer, unit);
        }
        else if (unit.Credential is { } credential)
        {
            WithCredential(writer, unit, credential);
        }
        else
        {
            WithoutCredential(writer, unit);
        }

        writer.Space().Write($$"""
            /// <summary>For test doubles: every member can be overridden, and one that is not throws <see cref="global::System.NotSupportedException"/>.</summary>
            protected {{unit.TypeName}}()
            {
            }
            """);
    }

    private static void WithCredential(SourceWriter writer, ClientUnit unit, CredentialModel credential)
    {
        var name = IdentifierGate.Camel(credential.ParameterName);
        var provider = IdentifierGate.Name(name.TrimStart('@') + "Provider");
        var options = unit.Frame.OptionsType;
        writer.Write($$"""
            /// <summary>A client with a fixed {{XmlGate.Text(credential.Label)}}.</summary>
            /// <param name="{{name.TrimStart('@')}}">{{CredentialNames.Words(credential)}}</param>
            /// <param name="options">Settings; frozen from now on.</param>
            public {{unit.TypeName}}(string {{name}}, {{options}}? options = null)
                : this({{Bcl.Runtime("ApiConnection")}}.Fixed({{name}}, nameof({{name}})), options)
            {
            }

            /// <summary>A client that asks for its {{XmlGate.Text(credential.Label)}} before each call: for ones that are replaced while the client lives.</summary>
            /// <param name="{{provider}}">Gives the credential.</param>
            /// <param name="options">Settings; frozen from now on.</param>
            public {{unit.TypeName}}(
                {{Bcl.CredentialProvider}} {{provider}},
                {{options}}? options = null)
            """).Open().Write($"global::System.ArgumentNullException.ThrowIfNull({provider});");
        Fields(writer, unit, $"{unit.Frame.Global(unit.Frame.ProtocolType)}.{CredentialNames.Scheme(credential)}", provider).Close();
        FromSource(writer, unit, credential, name);
    }

    private static void FromSource(SourceWriter writer, ClientUnit unit, CredentialModel credential, string name)
    {
        var source = IdentifierGate.Name(name.TrimStart('@') + "Source");
        writer.Space().Write($$"""
            /// <summary>A client that takes its {{XmlGate.Text(credential.Label)}} from a source, which is told when the API refuses one and may then give another.</summary>
            /// <param name="{{source}}">Gives the credential.</param>
            /// <param name="options">Settings; frozen from now on.</param>
            public {{unit.TypeName}}({{Bcl.Runtime("ApiCredentialSource")}} {{source}}, {{unit.Frame.OptionsType}}? options = null)
            """).Open().Write($"global::System.ArgumentNullException.ThrowIfNull({source});");
        Fields(writer, unit, $"{unit.Frame.Global(unit.Frame.ProtocolType)}.{CredentialNames.Scheme(credential)}", source).Close();
    }

    private static void WithoutCredential(SourceWriter writer, ClientUnit unit)
    {
        writer.Write($$"""
            /// <summary>A client.</summary>
            /// <param name="options">Settings; frozen from now on.</param>
            public {{unit.TypeName}}({{unit.Frame.OptionsType}}? options = null)
            """).Open();
        Fields(writer, unit, "null", $"({Bcl.Runtime("ApiCredentialSource")}?)null").Close();
    }

    private static SourceWriter Fields(SourceWriter writer, ClientUnit unit, string scheme, string provider)
    {
        var protocol = $"{unit.Frame.Global(unit.Frame.ProtocolType)}.Protocol";
        writer.Write($$"""
            _connection = new {{Bcl.Runtime("ApiConnection")}}(
                {{protocol}},
                options ?? new {{unit.Frame.OptionsType}}(),
                {{scheme}},
                {{provider}});
            """);
        return Groups(writer, unit, "_connection");
    }

    private static void OnConnection(SourceWriter writer, ClientUnit unit)
    {
        writer.Open($"internal {unit.TypeName}({Bcl.Runtime("ApiConnection")} connection)").Write("_connection = connection;");
        Groups(writer, unit, "connection").Close();
    }

    private static SourceWriter Groups(SourceWriter writer, ClientUnit unit, string connection)
    {
        foreach (var group in ClientEmitter.Named(unit))
        {
            writer.Write($"{ClientEmitter.Field(group)} = new {IdentifierGate.Name(group.TypeName)}({connection});");
        }

        return writer;
    }
}
