using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>The files that there are once for each client.</summary>
internal static class ClientUnits
{
    public static IEnumerable<Unit> Of(ApiModel model, ModelIndex types, ClientFrame frame)
    {
        var root = Root(model);
        var others = model.Credentials.Where(credential => credential != root).ToEquatableArray();

        yield return new ClientUnit(frame.ClientType, frame, frame.ClientType, root, GroupsOf(model, root), others) { IsRoot = true, Grants = others.SelectMany(other => GrantsOf(model, types, frame, other)).ToEquatableArray() };
        foreach (var credential in others)
        {
            var groups = GroupsOf(model, credential);
            var type = groups.FirstOrDefault(group => group.Name.Length == 0)?.TypeName ?? TypeOf(frame, credential);
            yield return new ClientUnit(type, frame, IdentifierGate.Name(type), credential, groups, default);
        }

        foreach (var credential in others.Where(credential => credential.Token is not null))
        {
            var type = TokensOf(frame, credential);
            yield return new TokensUnit(type, frame, credential, credential.Token!);
        }

        foreach (var group in model.Groups.Where(group => group.Name.Length > 0))
        {
            yield return new GroupsUnit(IdentifierGate.Name(group.TypeName), frame, EquatableArray.Of(group));
        }

        yield return new OptionsUnit(frame.OptionsType, frame, model.Servers);
        yield return new ErrorsUnit(frame.ErrorCodeType, frame, model.Errors);
        yield return new ProtocolUnit(frame.ProtocolType, frame, model.Servers, model.Credentials, model.Envelope, model.UncertainKeys)
        {
            RetryableKeys = model.RetryableKeys, RenewalKeys = model.RenewalKeys, RequestIdHeader = model.RequestIdHeader,
        };
        if (model.Callbacks is { } callbacks)
        {
            yield return new CallbacksUnit(frame.CallbacksType, frame, callbacks, types.Object(callbacks.BodyType)!);
        }

        yield return new ResolverUnit(
            frame.JsonResolverType,
            frame,
            model.Objects.Select(type => IdentifierGate.Name(type.Name)).ToEquatableArray(),
            model.Enums.Select(type => IdentifierGate.Name(type.Name)).ToEquatableArray());
    }

    /// <summary>The credential of the root client; null: it takes none.</summary>
    public static CredentialModel? Root(ApiModel model) =>
        CredentialModel.Root(model.Credentials);

    /// <summary>The client that a credential opens: AssetPayUserClient.</summary>
    public static string TypeOf(ClientFrame frame, CredentialModel credential) =>
        IdentifierGate.Name(frame.Name + credential.Name + "Client");

    /// <summary>What makes its tokens: AssetPayUserTokens.</summary>
    public static string TokensOf(ClientFrame frame, CredentialModel credential) =>
        IdentifierGate.Name(frame.Name + credential.Name + "Tokens");

    private static IEnumerable<GrantPart> GrantsOf(ApiModel model, ModelIndex types, ClientFrame frame, CredentialModel credential) =>
        from grant in new[] { credential.Grant }.OfType<TokenGrantModel>()
        from operation in model.Operations
        where operation.Name == grant.Operation && operation.GroupName == grant.GroupName && operation.CredentialId != credential.Id
        let home = model.Groups.FirstOrDefault(one => one.Name == operation.GroupName && one.CredentialId == operation.CredentialId)
        let part = new OperationPart(operation, IdentifierGate.Name(home?.TypeName ?? frame.ClientType), "", null) { Answer = PagedTypes.Of(types, operation, grant.Token) }
        select new GrantPart(credential.Id, part, grant.Token);

    private static EquatableArray<GroupModel> GroupsOf(ApiModel model, CredentialModel? credential) =>
        model.Groups.Where(group => credential is null || group.CredentialId == credential.Id).ToEquatableArray();
}
