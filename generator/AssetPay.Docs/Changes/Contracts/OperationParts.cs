using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>Operations with their parameters, rules, errors, rate limits and paging.</summary>
internal static class OperationParts
{
    /// <summary>Behind the address of a method that takes several things where another one takes one.</summary>
    public const string Several = " (several)";

    public static string KeyOf(OperationModel operation) =>
        $"{operation.HttpMethod} {operation.Path}" + (operation.Shape == CallShape.Batch ? Several : "");

    /// <summary>Types that no page names are called after the place where an operation first uses them.</summary>
    public static void NameTypes(ContractDraft draft)
    {
        foreach (var operation in draft.Model.Operations)
        {
            var key = KeyOf(operation);
            foreach (var parameter in Parameters(draft, operation))
            {
                draft.Types.Name(parameter.Type, new ContractPart(PartKind.Parameter, key, parameter.WireName, EquatableArray.Of(new Aspect(AspectNames.In, PlaceOf(parameter)))).Address);
            }

            if (operation.ResponseType is { } response)
            {
                draft.Types.NameAnswer(response, key + " =");
            }
        }
    }

    public static void Add(ContractDraft draft)
    {
        foreach (var operation in draft.Model.Operations)
        {
            var key = KeyOf(operation);
            draft.Add(
                PartKind.Operation, "", key,
                (AspectNames.Credential, operation.IsAuthenticated ? HeaderOf(draft.Model, operation.CredentialId) : null),
                (AspectNames.Scope, operation.Scope?.Trim()),
                (AspectNames.Returns, operation.ResponseType is { } response ? draft.Types.TextOf(response) : null),
                (AspectNames.Deprecated, operation.Deprecated is null ? null : AspectNames.Yes),
                (AspectNames.Repeating, RepeatingParts.Of(operation)),
                (AspectNames.Taken, operation.TakenKey),
                (AspectNames.FoundBy, RepeatingParts.FoundBy(operation, draft)),
                (AspectNames.Timeout, operation.TimeoutSeconds is { } seconds ? ContractOf.Text(seconds) + " s" : null),
                (AspectNames.Method, operation.GroupName.Length > 0 ? $"{operation.GroupName}.{operation.Name}" : operation.Name));
            foreach (var parameter in Parameters(draft, operation))
            {
                draft.Add(PartKind.Parameter, key, parameter.WireName, [(AspectNames.In, PlaceOf(parameter)), .. MemberAspects.Of(parameter, draft.Types), (AspectNames.OnceOnly, IsOnceOnly(operation, parameter) ? AspectNames.Yes : null)]);
            }

            RuleParts.Add(draft, key, Requests(draft, operation).SelectMany(type => type.Rules));
            foreach (var error in operation.Errors)
            {
                draft.Add(PartKind.Raises, key, ContractOf.NameOf(error.Key, error.Code), (AspectNames.Code, ContractOf.Text(error.Code)));
            }

            foreach (var rate in operation.RateLimits.OrderBy(rate => rate.Seconds).ThenBy(rate => rate.Requests))
            {
                draft.Add(PartKind.Rate, key, rate.Tier.Length > 0 ? rate.Tier : "for all", (AspectNames.Limit, Rate.Text(rate.Requests, rate.Seconds)));
            }

            if (operation.Paging is { } paging)
            {
                PagingParts.Add(draft, key, paging);
            }
        }
    }

    private static IEnumerable<PropertyModel> Parameters(ContractDraft draft, OperationModel operation) =>
        operation.PathParameters.Concat(Requests(draft, operation).SelectMany(type => type.Properties));

    private static IEnumerable<ObjectModel> Requests(ContractDraft draft, OperationModel operation) => draft.Types.Object(operation.RequestType) is { } request ? [request] : [];

    private static bool IsOnceOnly(OperationModel operation, PropertyModel parameter) => parameter.WireName == operation.IdempotencyKey && parameter.In != ParameterIn.Path;

    private static string PlaceOf(PropertyModel parameter) => parameter.In.ToString().ToLowerInvariant();

    private static string HeaderOf(ApiModel model, string credentialId) =>
        model.Credentials.FirstOrDefault(credential => credential.Id == credentialId)?.Header ?? credentialId;
}
