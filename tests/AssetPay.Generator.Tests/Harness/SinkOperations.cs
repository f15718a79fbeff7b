using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>An operation of each kind: body, batch, query, no data, no credential, an unusual method, errors that share a code.</summary>
internal static class SinkOperations
{
    public static IEnumerable<OperationModel> Of(string wire, Prose prose, SourceModel source)
    {
        var root = "Root" + wire;
        yield return Operation("MakePart", "POST", "/parts/{kind}/{n}" + wire, CallClass.Money) with
        {
            PathParameters = EquatableArray.Of(
                new PropertyModel("kind", "Kind", TypeRef.Enum("Colour"), ParameterIn.Path) { Required = true, Summary = prose },
                new PropertyModel("n", "Options", TypeRef.Integer, ParameterIn.Path) { Required = true, Limits = new(1, 9, null, null, null, null, "1 to 9" + wire) }),
            RequestType = "MakePartRequest",
            HasBody = true,
            ResponseType = TypeRef.Object("Part"),
            Errors = EquatableArray.Of(new OperationErrorModel("Broken", 1, "BROKEN" + wire, prose), new OperationErrorModel("Worse", 2, "WORSE", Prose.None)),
            ErrorType = "MakePartError",
            Deprecated = "Not any more. " + prose.PlainText,
        };
        yield return Operation("GetParts", "GET", "/parts/{ids}", CallClass.Read) with
        {
            Shape = CallShape.Batch,
            PathParameters = EquatableArray.Of(
                new PropertyModel("ids", "Ids", TypeRef.Uuid, ParameterIn.Path) { Required = true, Limits = new(null, null, null, null, 1, 50, "1 to 50" + wire) }),
            ResponseType = TypeRef.List(TypeRef.Object("Part")),
        };
        yield return Operation("FindParts", "GET", "/parts", CallClass.Read) with
        {
            RequestType = "FindPartsRequest",
            IsRequestOptional = true,
            ResponseType = TypeRef.Map(TypeRef.List(TypeRef.Object("Part"))),
        };
        yield return Operation("Callback", "PUT", "/hooks/{callbackUrl}/{string}", CallClass.Idempotent) with
        {
            PathParameters = EquatableArray.Of(
                new PropertyModel("callbackUrl", "CallbackUrl", TypeRef.String, ParameterIn.Path) { Required = true },
                new PropertyModel("string", "String", TypeRef.String, ParameterIn.Path) { Required = true }),
            Errors = EquatableArray.Of(
                new OperationErrorModel("None", 0, "", prose), new OperationErrorModel("One", 1, "ONE", prose), new OperationErrorModel("Two", 2, "TWO", prose),
                new OperationErrorModel("Again", 2, "AGAIN", prose), new OperationErrorModel("Four", 4, "FOUR", prose), new OperationErrorModel("Eight", 8, "FOUR", prose)),
            ErrorType = "CallbackError",
        };
        yield return Operation("Admit", "POST", "/admit" + wire, CallClass.Money) with { ResponseType = TypeRef.Object("Part") };
        yield return Operation("ForgetPart", "DELETE", "/", CallClass.Idempotent) with { IsAuthenticated = false };
        yield return Operation("Odd", "PURGE", "/client", CallClass.Money) with { GroupName = "", CredentialId = "User" + wire, ResponseType = TypeRef.Json };

        OperationModel Operation(string name, string method, string path, CallClass callClass) =>
            new(name, "Parts", root, method, path, callClass, CallShape.Plain, source)
            {
                Title = prose.PlainText,
                Summary = prose,
                Remarks = prose,
                Scope = wire,
                RateLimitNote = prose,
                ErrorType = "SinkErrorCode",
                ResponseSummary = prose,
                RateLimits = EquatableArray.Of(new RateLimitModel("Verified" + wire, 5, 60, "5 / min" + wire)),
                Examples = EquatableArray.Of(new ExampleModel("{\"a\":[1,{\"b\":\"" + wire + "\"}]}", EquatableArray.Of("", "a[1]", "a[1].c", "a[1].c.d", "e" + wire), 200)),
                RequestExamples = EquatableArray.Of(new ExampleModel("{\"a\":[1,2,{\"b\":\"" + wire + "\"}]}", default, null)),
            };
    }
}
