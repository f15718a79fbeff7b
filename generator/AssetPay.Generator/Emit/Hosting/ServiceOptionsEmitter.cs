using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Hosting;

/// <summary>The settings of a client that a container makes: those of every client, and its credential.</summary>
internal static class ServiceOptionsEmitter
{
    public static void Emit(SourceWriter writer, ServicesUnit unit)
    {
        var frame = unit.Frame;
        writer.Write($"""
            /// <summary>Settings of a <see cref="{frame.ClientType}"/> out of a container: what every client can be told{(unit.Credential is null ? "" : ", and its credential")}. Frozen when the client is made; a change of the configuration after that has no effect.</summary>
            """);
        writer.Open($"{frame.Access} class {frame.ServiceOptionsType} : {frame.OptionsType}");
        if (unit.Credential is { } credential)
        {
            Credential(writer, credential);
        }

        writer.Close();
    }

    /// <summary>The property that holds a fixed credential: ApiKey.</summary>
    public static string PropertyOf(CredentialModel credential) => IdentifierGate.Name(NameOf(credential));

    /// <summary>The property that holds what gives one: ApiKeyProvider.</summary>
    public static string ProviderOf(CredentialModel credential) => IdentifierGate.Name(NameOf(credential) + "Provider");

    private static void Credential(SourceWriter writer, CredentialModel credential)
    {
        var provider = $"global::System.Func<{Extensions.Provider}, {Bcl.CancellationToken}, global::System.Threading.Tasks.ValueTask<string>>?";
        writer.Write($$"""
            private string? _credential;
            private {{provider}} _credentialProvider;

            /// <summary>The {{XmlGate.Text(credential.Label)}}. {{CredentialNames.Words(credential)}} Null: <see cref="{{ProviderOf(credential)}}"/> gives it.</summary>
            public string? {{PropertyOf(credential)}}
            {
                get => _credential;
                set => Set(ref _credential, value);
            }

            /// <summary>Gives the {{XmlGate.Text(credential.Label)}} before each attempt, with the container's services at hand: for ones that are replaced while the client lives.</summary>
            public {{provider}} {{ProviderOf(credential)}}
            {
                get => _credentialProvider;
                set => Set(ref _credentialProvider, value);
            }
            """);
    }

    private static string NameOf(CredentialModel credential)
    {
        var name = credential.ParameterName;
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
