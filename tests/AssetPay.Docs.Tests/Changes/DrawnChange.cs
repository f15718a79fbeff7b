using ApiDocs.Model;
using ApiDocs.Tests.Dialects;

namespace ApiDocs.Tests.Changes;

/// <summary>Draws a change of a drawn API, and what a comparison has to say of it.</summary>
internal static class DrawnChange
{
    public static (List<DrawnOperation> Changed, string[] Told) Draw(Random random, IReadOnlyList<DrawnOperation> api)
    {
        var at = random.Next(api.Count);
        var (operation, call) = (api[at], $"{api[at].Method} {api[at].Path}");
        switch (random.Next(7))
        {
            case 0:
                return ([.. api, new("POST", "/v1/regattas", "Hold a regatta", [], [Flag(true)], [])], ["Added POST /v1/regattas"]);
            case 1 when api.Count > 1:
                return ([.. api.Where(other => other != operation)], [$"! Removed {call}"]);
            case 2:
                return (With(operation with { Fields = [.. operation.Fields, Flag(false)] }), [$"Added {Address("zodiac")}"]);
            case 3:
                return (With(operation with { Fields = [.. operation.Fields, Flag(true)] }), [$"! Added {Address("zodiac")}"]);
            case 4:
                var first = operation.Fields[0];
                return (With(operation with { Fields = [first with { IsRequired = !first.IsRequired }, .. operation.Fields.Skip(1)] }),
                    [first.IsRequired ? $"Changed {Address(first.Name)} required: yes -> no" : $"! Changed {Address(first.Name)} required: no -> yes"]);
            case 5:
                return (With(operation with { Errors = [.. operation.Errors, new("WIND_TOO_STRONG", 412, "It blows")] }), [$"Added {call} ! WIND_TOO_STRONG"]);
            default:
                var last = operation.Fields[^1];
                return (With(operation with { Fields = [.. operation.Fields.SkipLast(1), Flag(false)] }), [$"Added {Address("zodiac")}", $"! Removed {Address(last.Name)}"]);
        }

        string Address(string name) => operation.HasBody ? $"{call} {name}" : $"{call} ? {name}";

        List<DrawnOperation> With(DrawnOperation edited) => [.. api.Take(at), edited, .. api.Skip(at + 1)];
    }

    private static DrawnField Flag(bool isRequired) => new("zodiac", TypeKind.Boolean, false, isRequired, []);
}
