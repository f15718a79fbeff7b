using System.Text.Json.Nodes;
using MockCaller;

// MockCaller PAGES OPENAPI_JSON BASE_ADDRESS: every operation of the pages' client is called at a mock server that plays the document.
var document = JsonNode.Parse(File.ReadAllText(args[1]))!;
var client = new MockedApi(new(args[2]));
var failures = 0;
foreach (var operation in Api.Read(args[0]).Operations)
{
    foreach (var call in DocumentedCall.Of(operation, document))
    {
        var objection = await call.MakeAsync(client);
        failures += objection is null ? 0 : 1;
        Console.WriteLine($"{(objection is null ? "ok  " : "FAIL")} {operation.Name} {call.Status} {call.Example}{(objection is null ? "" : ": " + objection)}");
    }
}

return failures == 0 ? 0 : 1;
