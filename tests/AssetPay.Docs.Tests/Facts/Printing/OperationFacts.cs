using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

internal static class OperationFacts
{
    public static IEnumerable<string> Of(OperationModel operation, ApiModel model) =>
        Inside(operation, model).Select(fact => $"{operation.Name}: {fact}")
            .Prepend($"operation {operation.Name} {operation.HttpMethod} {operation.Path}");

    private static IEnumerable<string> Inside(OperationModel operation, ApiModel model) =>
        [.. Head(operation, model), .. Request(operation, model), .. Answer(operation), .. Limits(operation), .. Errors(operation, model)];

    private static IEnumerable<string> Head(OperationModel operation, ApiModel model)
    {
        yield return $"group {ClientFacts.GroupName(operation.GroupName)}";
        yield return $"credential {(operation.IsAuthenticated ? ClientFacts.HeaderOf(operation.CredentialId, model) : "none")}";
        yield return $"class {operation.Class}";
        yield return $"title {operation.Title}";
        if (operation.Scope is not null)
        {
            yield return $"scope {operation.Scope}";
        }

        if (operation.IdempotencyKey is not null)
        {
            yield return $"once {operation.IdempotencyKey} or {operation.TakenKey}, found by {operation.FoundBy ?? "none"}";
        }

        if (operation.TimeoutSeconds is not null)
        {
            yield return $"timeout {operation.TimeoutSeconds}s";
        }

        if (operation.Shape != CallShape.Plain)
        {
            yield return $"shape {operation.Shape}";
        }

        if (!operation.Summary.IsEmpty)
        {
            yield return $"summary {Wording.Of(operation.Summary)}";
        }

        if (operation.Deprecated is not null)
        {
            yield return $"deprecated {operation.Deprecated}";
        }
    }

    private static IEnumerable<string> Request(OperationModel operation, ApiModel model)
    {
        var members = model.Objects.Where(type => type.Name == operation.RequestType).SelectMany(type => type.Properties).ToList();
        var facts = operation.PathParameters.SelectMany(parameter => MemberFacts.Of("path", parameter))
            .Concat(members.SelectMany(member => MemberFacts.WithNested(member, model)))
            .Concat(ExampleFacts.Of("sends", operation.RequestExamples));
        if (operation.RequestType is not null)
        {
            facts = facts.Prepend($"request {operation.RequestType} {(operation.IsRequestOptional ? "optional" : "required")}");
        }

        var hasMembers = members.Any(member => member.In == ParameterIn.Body);
        return operation.HasBody == hasMembers ? facts : facts.Append(operation.HasBody ? "body without members" : "body never sent");
    }

    private static IEnumerable<string> Answer(OperationModel operation) =>
    [
        $"response {(operation.ResponseType is null ? "none" : Wording.Of(operation.ResponseType))}",
        .. operation.Paging is { } paging ? [$"pages {paging.Form} {paging.Member} to {string.Join(".", paging.Next)} of {string.Join(".", paging.Items)} by {paging.Size ?? "none"} as {paging.Method}"] : Array.Empty<string>(),
        .. operation.ResponseSummary.IsEmpty ? Array.Empty<string>() : [$"returns {Wording.Of(operation.ResponseSummary)}"],
        .. ExampleFacts.Of("answer", operation.Examples),
    ];

    private static IEnumerable<string> Limits(OperationModel operation) =>
        operation.RateLimits.Select(limit => $"rate {limit.Tier} {limit.Requests}/{limit.Seconds}s {limit.Text}")
            .Concat(Wording.Blocks("ratenote", operation.RateLimitNote));

    private static IEnumerable<string> Errors(OperationModel operation, ApiModel model)
    {
        var isNone = operation.Errors.IsEmpty && operation.ErrorType == model.Client.Name + "ErrorCode";
        yield return $"errors {(isNone ? "none" : operation.ErrorType)}";
        foreach (var error in operation.Errors)
        {
            yield return $"error {error.Code} {error.Key} as {error.Name}";
            yield return $"error {error.Code} says {Wording.Of(error.When)}";
        }
    }
}
