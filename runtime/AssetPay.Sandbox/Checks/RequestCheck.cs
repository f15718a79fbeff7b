using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Path, query, headers and body against the documented types and limits. One problem that the operation's page has an error for gets that
/// error, and one that is wrong everywhere that of the catalogue; anything else is a validation error that lists all of them.
/// </summary>
internal sealed class RequestCheck(TypeBook types, ErrorBook errors, DocumentedRequests requests) : ICheck
{
    private readonly ValueCheck _values = new(types);

    public Refusal? Check(Exchange exchange)
    {
        var problems = new List<Problem>();
        Path(exchange, problems);
        Query(exchange, problems);
        Headers(exchange, problems);
        Body(exchange, problems);
        if (types.Object(exchange.Operation.RequestType) is { } request)
            PresenceCheck.Check(request, name => exchange.AskedValue(name) ?? exchange.Incoming.Headers.GetValueOrDefault(name), "", problems);
        return Answer(exchange.Operation, problems);
    }

    private void Path(Exchange exchange, List<Problem> problems)
    {
        var operation = exchange.Operation;
        foreach (var parameter in operation.PathParameters)
        {
            var isList = operation.Shape == CallShape.Batch && parameter == operation.PathParameters[^1];
            var type = parameter.Type is { Kind: TypeKind.List, Element: { } element } ? element : parameter.Type;
            var values = isList ? exchange.PathValues(parameter.WireName) : [exchange.PathValue(parameter.WireName)];
            foreach (var value in values)
                Text(value, type, parameter, problems);
            if (isList && values.Count > (parameter.Limits.MaxItems ?? Stated(operation) ?? int.MaxValue))
                problems.Add(new(parameter.WireName, parameter.WireName, ProblemKind.LongList, "names too many at once"));
        }
    }

    private void Query(Exchange exchange, List<Problem> problems)
    {
        foreach (var member in types.RequestMembers(exchange.Operation, ParameterIn.Query))
        {
            if (member.Type is { Kind: TypeKind.List, Element: { } element } && exchange.QueryValue(member.WireName) is not null)
                _values.Value(new JsonArray([.. exchange.QueryValues(member.WireName).Select(value => Json(value, element))]), member.Type, member, member.WireName, problems);
            else
                Given(exchange.QueryValue(member.WireName), member, problems);
        }
    }

    private void Headers(Exchange exchange, List<Problem> problems)
    {
        foreach (var member in types.RequestMembers(exchange.Operation, ParameterIn.Header))
            Given(exchange.Incoming.Headers.GetValueOrDefault(member.WireName), member, problems);
    }

    private void Body(Exchange exchange, List<Problem> problems)
    {
        var operation = exchange.Operation;
        if (!operation.HasBody || (operation.IsRequestOptional && exchange.Incoming.Body.Length == 0))
            return;

        var (body, objection) = BodyReader.Read(exchange.Incoming.Body, exchange.Incoming.Headers.GetValueOrDefault("Content-Type", ""));
        if (objection is not null)
            problems.Add(new("body", "body", ProblemKind.Unfit, objection));
        if (body is null)
            return;

        exchange.Body = body;
        _values.Members(body, types.RequestMembers(operation, ParameterIn.Body), "", problems);
        foreach (var member in requests.Addresses(operation))
        {
            if (body[member] is JsonValue value && value.GetValueKind() == JsonValueKind.String && !DocumentedRequests.IsAddress(value))
                problems.Add(new(member, member, ProblemKind.Malformed, "must be a URL"));
        }
    }

    private void Given(string? value, PropertyModel member, List<Problem> problems)
    {
        if (value is not null)
            Text(value, member.Type, member, problems);
        else if (member.Required)
            problems.Add(new(member.WireName, member.WireName, ProblemKind.Unfit, "is required"));
    }

    /// <summary>A value that travels as text, taken as what its type makes of it.</summary>
    private void Text(string text, TypeRef type, PropertyModel member, List<Problem> problems) =>
        _values.Value(Json(text, type), type, member with { Limits = member.Limits with { MaxItems = null, MinItems = null } }, member.WireName, problems);

    private static JsonNode Json(string text, TypeRef type) => type.Kind switch
    {
        TypeKind.Integer or TypeKind.Decimal when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        TypeKind.Boolean when text is "true" or "false" => text == "true",
        _ => text,
    };

    private Refusal? Answer(OperationModel operation, List<Problem> problems)
    {
        var meant = problems.ConvertAll(problem => (Problem: problem, Error: Meant(operation, problem)));
        if (meant.Count == 0)
            return null;
        if (meant.TrueForAll(found => found.Error is not null))
            return meant[0].Error;

        var fields = meant.DistinctBy(found => found.Problem.Path).Select(found => KeyValuePair.Create(found.Problem.Path, found.Problem.Reason));
        return errors.Invalid("The request does not fit the documentation: " + meant[0].Problem.Path + " " + meant[0].Problem.Reason, [.. fields]);
    }

    private Refusal? Meant(OperationModel operation, Problem problem) =>
        errors.Saying(operation, problem.IsMeant) ?? (problem.IsWrongEverywhere ? errors.Catalogued(problem.IsMeant) : null);

    /// <summary>"One request carried more than 100 refs".</summary>
    private static int? Stated(OperationModel operation) =>
        operation.Errors.Select(error => Wording.MoreThan(error.When.PlainText)).FirstOrDefault(count => count is not null);
}
