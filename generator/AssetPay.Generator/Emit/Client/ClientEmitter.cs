using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Client;

/// <summary>The client of a credential: the root with its constructors, or one that the root hands out.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter writer, ClientUnit unit)
    {
        Interface(writer, unit);
        writer.Space();
        var frame = unit.Frame;
        var docs = new DocCommentWriter(writer, frame);
        docs.Summary(Summary(unit));
        writer.Open($"{frame.Access} partial class {unit.TypeName} : I{unit.TypeName}");
        writer.Write($"private readonly {Bcl.Runtime("ApiConnection")}? _connection;");
        foreach (var group in Named(unit))
        {
            writer.Write($"private readonly {IdentifierGate.Name(group.TypeName)}? {Field(group)};");
        }

        writer.Space();
        ConstructorEmitter.Emit(writer, unit);
        ConnectionEmitter.Emit(writer);
        Groups(writer, unit);
        Others(writer, unit);
        RawCallEmitter.Methods(writer, unit);
        if (unit.IsRoot)
        {
            DisposeEmitter.Emit(writer);
        }

        writer.Close();
    }

    public static IEnumerable<GroupModel> Named(ClientUnit unit) => unit.Groups.Where(group => group.Name.Length > 0);

    public static string Field(GroupModel group) => IdentifierGate.Field(group.Name);

    private static string Summary(ClientUnit unit) => unit switch
    {
        { IsRoot: true, Credential: { } credential } =>
            $"The client of the {XmlGate.Text(unit.Frame.Name)} API, with a {XmlGate.Text(credential.Label)}. It is safe for use by many threads at once: make one and keep it.",
        { IsRoot: true } =>
            $"The client of the {XmlGate.Text(unit.Frame.Name)} API. It is safe for use by many threads at once: make one and keep it.",
        _ => $"What the {XmlGate.Text(unit.Frame.Name)} API offers with a {XmlGate.Text(unit.Credential!.Label)}. It shares the connections of the client that made it.",
    };

    private static void Interface(SourceWriter writer, ClientUnit unit)
    {
        var bases = unit.IsRoot ? " : global::System.IDisposable" : "";
        new DocCommentWriter(writer, unit.Frame).Summary($"What <see cref=\"{unit.TypeName}\"/> offers, for test doubles and containers.");
        writer.Open($"{unit.Frame.Access} partial interface I{unit.TypeName}{bases}");
        foreach (var group in Named(unit))
        {
            var (type, name) = (IdentifierGate.Name(group.TypeName), IdentifierGate.Name(group.Name));
            writer.Space().Write($$"""
                /// <inheritdoc cref="{{unit.TypeName}}.{{name}}"/>
                I{{type}} {{name}} { get; }
                """);
        }

        foreach (var other in unit.Others)
        {
            OtherClientEmitter.Interface(writer, unit, other);
            foreach (var grant in unit.Grants.Where(grant => grant.CredentialId == other.Id))
            {
                GrantEmitter.Interface(writer, unit, other, grant);
            }
        }

        RawCallEmitter.Interface(writer, unit);
        writer.Close();
    }

    private static void Groups(SourceWriter writer, ClientUnit unit)
    {
        foreach (var group in Named(unit))
        {
            var (type, name) = (IdentifierGate.Name(group.TypeName), IdentifierGate.Name(group.Name));
            writer.Space().Write($$"""
                /// <summary>The operations under <c>{{XmlGate.Text(group.Name)}}</c>.</summary>
                public virtual {{type}} {{name}} => {{Field(group)}} ?? throw new global::System.NotSupportedException();

                I{{type}} I{{unit.TypeName}}.{{name}} => {{name}};
                """);
        }
    }

    private static void Others(SourceWriter writer, ClientUnit unit)
    {
        foreach (var other in unit.Others)
        {
            OtherClientEmitter.Methods(writer, unit, other);
            foreach (var grant in unit.Grants.Where(grant => grant.CredentialId == other.Id))
            {
                GrantEmitter.Methods(writer, unit, other, grant);
            }
        }
    }
}
