using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Units;

/// <summary>The files that there are once for each client.</summary>
internal static class ClientUnits
{
    public static IEnumerable<Unit> Of(ApiModel model, ClientFrame frame)
    {
        var root = model.Credentials.FirstOrDefault(credential => credential.IsRoot) ?? model.Credentials.FirstOrDefault();
        var others = model.Credentials.Where(credential => credential != root).ToEquatableArray();

        yield return new ClientUnit(frame.ClientType, frame, frame.ClientType, root, GroupsOf(model, root), others) { IsRoot = true };
        foreach (var credential in others)
        {
            var groups = GroupsOf(model, credential);
            var type = groups.FirstOrDefault(group => group.Name.Length == 0)?.TypeName ?? TypeOf(frame, credential);
            yield return new ClientUnit(type, frame, IdentifierGate.Name(type), credential, groups, default);
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
            yield return new CallbacksUnit(frame.CallbacksType, frame, callbacks, model.Objects.First(type => type.Name == callbacks.BodyType));
        }

        yield return new ResolverUnit(
            frame.Name + "JsonResolver",
            frame,
            model.Objects.Select(type => IdentifierGate.Name(type.Name)).ToEquatableArray(),
            model.Enums.Select(type => IdentifierGate.Name(type.Name)).ToEquatableArray());
    }

    /// <summary>The client that a credential opens: AssetPayUserClient.</summary>
    public static string TypeOf(ClientFrame frame, CredentialModel credential) =>
        IdentifierGate.Name(frame.Name + credential.Name + "Client");

    private static EquatableArray<GroupModel> GroupsOf(ApiModel model, CredentialModel? credential) =>
        model.Groups.Where(group => credential is null || group.CredentialId == credential.Id).ToEquatableArray();
}
