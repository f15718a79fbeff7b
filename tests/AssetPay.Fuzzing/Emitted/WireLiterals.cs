using ApiDocs.Model;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>The texts that must stand in quotes, exactly: all that goes over the wire, and all that is compared with what comes from there.</summary>
internal static class WireLiterals
{
    public static IEnumerable<string> Of(ApiModel model) =>
    [
        .. model.Objects.SelectMany(Object),
        .. model.Enums.SelectMany(type => type.Values).SelectMany(value => Some(value.Value, value.Deprecated)),
        .. model.Errors.Select(error => error.Key).Where(key => key.Length > 0),
        .. model.Operations.SelectMany(operation => Operation(model, operation)),
        .. model.Credentials.SelectMany(credential => Some(credential.Id, credential.Header, credential.Scheme)),
        .. model.Servers.Select(server => server.Url),
        .. model.Envelope is { } it ? Some(it.RequestId, it.Success, it.Data, it.Error, it.Code, it.Key, it.Message, it.Fields, it.Details) : [],
        .. model.UncertainKeys, .. model.RetryableKeys, .. model.RenewalKeys, .. Some(model.RequestIdHeader),
        .. model.Callbacks is { } callbacks ? Callbacks(callbacks) : [],
        .. model.Credentials.Where(credential => credential != CredentialModel.Root(model.Credentials)).Select(credential => credential.Token).OfType<TokenModel>().SelectMany(Token),
    ];

    private static IEnumerable<string> Object(ObjectModel type)
    {
        foreach (var property in type.Properties)
        {
            yield return ModelTexts.AsBytes(property.WireName);
            if (property.Deprecated is { } deprecated)
            {
                yield return deprecated;
            }

            if (type.Use.HasFlag(ObjectUse.Request) && property.Type.Kind is TypeKind.String or TypeKind.Uuid && property.Limits.Pattern is { } pattern)
            {
                yield return pattern;
                yield return property.Limits.Text;
            }
        }
    }

    private static IEnumerable<string> Operation(ApiModel model, OperationModel operation) =>
    [
        operation.Name, operation.Path, .. Some(operation.Deprecated),
        .. operation.Errors.Select(error => error.Key).Where(key => key.Length > 0),
        .. operation.PathParameters.Where(parameter => parameter.Type.Kind is TypeKind.String or TypeKind.Uuid).Select(parameter => parameter.WireName),
        .. model.Objects.Where(type => type.Name == operation.RequestType).SelectMany(type => type.Properties).Where(property => property.In is ParameterIn.Query or ParameterIn.Header)
            .Select(property => property.WireName),
    ];

    private static IEnumerable<string> Callbacks(CallbackModel callbacks) =>
    [
        callbacks.Signature.Header, callbacks.Signature.TimePart, callbacks.Signature.IdPart, .. callbacks.Signature.SignatureParts, callbacks.Signature.SignedPrefix, .. callbacks.EventKey,
        .. callbacks.ApprovalKey, .. callbacks.Approval.SelectMany(condition => Some(condition.Path, condition.Value)), .. Some(callbacks.TestMember, callbacks.Rejection?.ReasonMember),
    ];

    private static IEnumerable<string> Token(TokenModel token) =>
        [.. token.Header.SelectMany(header => Some([header.Name, header.Value, .. header.Claim])), .. Some(token.IssuedAt, token.ExpiresAt)];

    private static IEnumerable<string> Some(params IEnumerable<string?> texts) => texts.OfType<string>();
}
