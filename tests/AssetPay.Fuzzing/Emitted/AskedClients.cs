using ApiDocs.Model;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>The fixed furniture of a client: its classes, options, protocol, resolver of JSON and tokens. Page text gives it no more than names.</summary>
internal static class AskedClients
{
    private static readonly string[] Raw = ["method GetAsync", "method GetAsync", "method PostAsync", "method PostAsync"];

    public static IEnumerable<string> Of(ApiModel model)
    {
        var name = model.Client.Name;
        var root = CredentialModel.Root(model.Credentials);
        var others = model.Credentials.Where(credential => credential != root).ToList();
        IEnumerable<string> asked =
        [
            .. Client(name + "Client", root is null ? 2 : 4, GroupsOf(model, root), [.. others.SelectMany(other => Handed(model, other))], "method Dispose", "method Dispose"),
            .. others.SelectMany(other => Other(model, other)),
            .. model.Groups.Where(group => group.Name.Length > 0).SelectMany(group => Group(group.TypeName)),
            .. others.Where(other => other.Token is not null).SelectMany(other => AskedDeclarations.Type("class", $"{name}{other.Name}Tokens", "field Format", "method Mint", "method Source")),
            $"class {name}ClientOptions",
            .. AskedDeclarations.Type("class", name + "Servers", model.Servers.Select(server => "property " + server.Name)),
            .. AskedDeclarations.Type("class", name + "Protocol", ["field Protocol", .. model.Credentials.Select(Scheme), "method GetOperation", "method PostOperation"]),
            .. AskedDeclarations.Type("class", name + "JsonResolver",
                ["field Types", "property Default", "method GetTypeInfo", "method All", "method Add", .. model.Enums.IsEmpty ? Array.Empty<string>() : ["method AddValue"]]),
        ];
        return asked;
    }

    private static IEnumerable<string> Other(ApiModel model, CredentialModel credential)
    {
        var groups = GroupsOf(model, credential);
        return Client(groups.FirstOrDefault(group => group.Name.Length == 0)?.TypeName ?? $"{model.Client.Name}{credential.Name}Client", 2, groups, []);
    }

    private static IEnumerable<string> Client(string name, int constructors, IReadOnlyList<GroupModel> groups, IReadOnlyList<string> handed, params string[] more)
    {
        var named = groups.Where(group => group.Name.Length > 0).Select(group => group.Name).ToList();
        return
        [
            .. AskedDeclarations.Type("interface", "I" + name, [.. named.Select(group => "property " + group), .. handed, .. Raw]),
            .. AskedDeclarations.Type("class", name,
            [
                "field _connection", "property Connection", .. Enumerable.Repeat("constructor ", constructors), .. named.Select(group => "field _" + char.ToLowerInvariant(group[0]) + group[1..]),
                .. named.Select(group => "property " + group), .. named.Select(group => "property " + group), .. handed, .. handed, .. Raw, .. more,
            ]),
        ];
    }

    private static IEnumerable<string> Group(string name) =>
        [$"interface I{name}", .. AskedDeclarations.Type("class", name, "field _connection", "constructor ", "constructor ", "property Connection")];

    /// <summary>By a credential, a provider and a source of them; and by an operation that gives its tokens.</summary>
    private static IEnumerable<string> Handed(ApiModel model, CredentialModel credential)
    {
        var grants = model.Operations.Count(operation =>
            credential.Grant is { } grant && operation.Name == grant.Operation && operation.GroupName == grant.GroupName && operation.CredentialId != credential.Id);
        return Enumerable.Repeat("method For" + credential.Name, 3 + grants);
    }

    // The one name that the emitter may have to complete: "For2" and "Harbour2Client" are names, "2Credential" is none.
    private static string Scheme(CredentialModel credential) => credential.IsRoot || credential.Name.Length == 0 ? "field RootCredential"
        : $"field {(char.IsDigit(credential.Name[0]) ? "_" : "")}{credential.Name}Credential";

    private static List<GroupModel> GroupsOf(ApiModel model, CredentialModel? credential) =>
        [.. model.Groups.Where(group => credential is null || group.CredentialId == credential.Id)];
}
