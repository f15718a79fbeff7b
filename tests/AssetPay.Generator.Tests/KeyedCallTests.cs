using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>Calls that an invented shipyard takes once only, in every shape, run against a handler that loses answers.</summary>
public sealed class KeyedCallTests
{
    private const string Taken = "## Errors\n\n| Code | Key | HTTP | When |\n| --- | --- | --- | --- |\n| 7 | `{0}` | 409 | The `{1}` is already in use |\n";

    private const string Types = """
        # Types

        ## Hull

        ```typescript
        interface Hull {
          id: string; // Its id
          tag: string; // What it is marked with
        }
        ```

        ## Mast

        ```typescript
        interface Mast {
          id: string; // Its id
          height: number; // In metres
        }
        ```

        ## Sail

        ```typescript
        interface Sail {
          id: string; // Its id
          area: number; // In square metres
        }
        ```
        """;

    private static readonly Docs[] s_pages =
    [
        new("overview.md", "# Shipyard API\n\n## Base URL\n\n```\nhttps://api.shipyard.example\n```\n\n## Errors\n\n```json\n{ \"requestId\": \"r\", \"success\": false, \"error\": { \"code\": 7, \"key\": \"ORDER_ID_EXISTS\", \"message\": \"It exists\" } }\n```\n"),
        new("types.md", Types),
        new("lay-keel.md", Making("Lay Keel", "POST /keels", "Hull", "| `name` | string | Yes | Its name |\n| `orderId` | string | Yes | Your own id. Must be unique. |", "ORDER_ID_EXISTS", "orderId")),
        new("build-hull.md", Making("Build Hull", "POST /hulls", "Hull", "| `name` | string | No | Its name |\n| `orderId` | string | No | Your own id. Must be unique. |", "ORDER_ID_EXISTS", "orderId")),
        new("paint-hull.md", Making("Paint Hull", "POST /hulls/{hullId}/paint", "Hull", "| `orderId` | string \\| null | No | Your own id. Must be unique. |", "ORDER_ID_EXISTS", "orderId")),
        new("raise-mast.md", Making("Raise Mast", "POST /masts", "Mast", "| `mastKey` | string | No | Your own key. Must be unique. |\n", "MAST_KEY_EXISTS", "mastKey", "Query")),
        new("sew-sail.md", Making("Sew Sail", "POST /sails", "Sail", "| `X-Sail-Key` | string | No | Your own key. Must be unique. |\n", null, "X-Sail-Key", "Header")),
        new("get-hull.md", Finding("Get Hull", "GET /hulls/{hullId}", "Hull", "| `hullId` | string | Yes | The hull's id, or the `orderId` |")),
        new("get-mast.md", Finding("Get Mast", "GET /masts/{mastKey}", "Mast", "| `mastKey` | string | Yes | What it was raised with |")),
        new("get-old-sail.md", Finding("Get Old Sail", "GET /sails/{sailId}", "Sail", "| `sailId` | string | Yes | The sail's id, or the `X-Sail-Key` |", "**Deprecated:** nobody sails.")),
    ];

    /// <summary>A consumer's code: each method returns what is to be seen.</summary>
    private const string Code = """"
        namespace Consumer;

        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using ApiDocs.Runtime;
        using Shipyard;

        public static class Program
        {
            private const string Lost = "LOST";

            public static string KeyRequired(string mode) => Run(mode, yard => yard.Keels.TryLayKeelAsync(new() { Name = "a", OrderId = "k-1" }));

            public static string KeyGiven(string mode) => Run(mode, yard => yard.Hulls.TryBuildHullAsync(new() { OrderId = "k-1" }));

            public static string KeyLeftOut(string mode) => Run(mode, yard => yard.Hulls.TryBuildHullAsync(new() { Name = "a" }));

            public static string NoRequest(string mode) => Run(mode, yard => yard.Hulls.TryBuildHullAsync());

            public static string NullableGiven(string mode) => Run(mode, yard => yard.Hulls.TryPaintHullAsync("h", new() { OrderId = "k-1" }));

            public static string NullableLeftOut(string mode) => Run(mode, yard => yard.Hulls.TryPaintHullAsync("h"));

            public static string NullableIsNull(string mode) => Run(mode, yard => yard.Hulls.TryPaintHullAsync("h", new() { OrderId = null }));

            public static string InQuery(string mode) => Run(mode, yard => yard.Masts.TryRaiseMastAsync());

            public static string InHeader(string mode) => Run(mode, yard => yard.Sails.TrySewSailAsync());

            private static string Run<TData, TError>(string mode, Func<ShipyardClient, Task<ApiOutcome<TData, TError>>> call)
                where TError : struct, Enum
            {
                var yard = new Yard(mode);
                var outcome = call(yard.Client()).GetAwaiter().GetResult();
                var key = outcome.IdempotencyKey ?? "";
                var made = Guid.TryParse(key, out _);
                string Plain(string text) => made ? text.Replace(key, "<made>") : text;
                return $"{outcome.Delivery} {Plain(key)} {(outcome.IsSuccess ? "" : $"({outcome.Failure!.Key}) ")}| {Plain(string.Join(" | ", yard.Seen))}";
            }

            /// <summary>"fine" answers; "lost" loses the first answer; "taken" loses the first and says of the second that the key exists.</summary>
            private sealed class Yard(string mode) : HttpMessageHandler
            {
                public List<string> Seen { get; } = [];

                public ShipyardClient Client() => new("k", new() { HttpClient = new HttpClient(this), Reconcile = mode != "unsettled", MaxRetries = 0 });

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
                    var header = request.Headers.TryGetValues("X-Sail-Key", out var values) ? " X-Sail-Key=" + string.Join(",", values) : "";
                    Seen.Add($"{request.Method} {request.RequestUri!.PathAndQuery}{header} {body}".TrimEnd());
                    if (request.Method == HttpMethod.Get)
                    {
                        var one = """{"id":"found","tag":"t","height":1,"area":1}""";
                        return Answer(200, $"{{\"requestId\":\"r\",\"success\":true,\"data\":{one}}}");
                    }

                    if (mode != "fine" && Seen.Count == 1)
                    {
                        throw new HttpRequestException("The connection was reset.");
                    }

                    return mode == "taken"
                        ? Answer(409, """{"requestId":"r","success":false,"error":{"code":7,"key":"ORDER_ID_EXISTS","message":"It exists"}}""")
                        : Answer(200, """{"requestId":"r","success":true,"data":{"id":"made","tag":"t","height":1,"area":1}}""");
                }

                private static HttpResponseMessage Answer(int status, string json) => new((System.Net.HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
            }
        }
        """";

    private static readonly Lazy<(Type Program, ClientRun Run)> s_consumer = new(Load);

    [Theory]
    [InlineData("KeyRequired", """Sent k-1 | POST /keels {"name":"a","orderId":"k-1"}""")]
    [InlineData("KeyGiven", """Sent k-1 | POST /hulls {"orderId":"k-1"}""")]
    [InlineData("KeyLeftOut", """Sent <made> | POST /hulls {"name":"a","orderId":"<made>"}""")]
    [InlineData("NoRequest", """Sent <made> | POST /hulls {"orderId":"<made>"}""")]
    [InlineData("NullableGiven", """Sent k-1 | POST /hulls/h/paint {"orderId":"k-1"}""")]
    [InlineData("NullableLeftOut", """Sent <made> | POST /hulls/h/paint {"orderId":"<made>"}""")]
    [InlineData("NullableIsNull", """Sent <made> | POST /hulls/h/paint {"orderId":"<made>"}""")]
    [InlineData("InQuery", "Sent <made> | POST /masts?mastKey=<made>")]
    [InlineData("InHeader", "Sent <made> | POST /sails X-Sail-Key=<made>")]
    public void A_key_goes_where_the_page_has_it_and_is_made_where_there_is_none(string method, string seen) => Assert.Equal(seen, Call(method, "fine"));

    [Theory]
    [InlineData("KeyRequired", """Resent k-1 | POST /keels {"name":"a","orderId":"k-1"} | POST /keels {"name":"a","orderId":"k-1"}""")]
    [InlineData("KeyLeftOut", """Resent <made> | POST /hulls {"name":"a","orderId":"<made>"} | POST /hulls {"name":"a","orderId":"<made>"}""")]
    [InlineData("NullableLeftOut", """Resent <made> | POST /hulls/h/paint {"orderId":"<made>"} | POST /hulls/h/paint {"orderId":"<made>"}""")]
    [InlineData("InQuery", "Resent <made> | POST /masts?mastKey=<made> | POST /masts?mastKey=<made>")]
    [InlineData("InHeader", "Resent <made> | POST /sails X-Sail-Key=<made> | POST /sails X-Sail-Key=<made>")]
    public void A_lost_answer_is_asked_for_again_by_the_same_key(string method, string seen) => Assert.Equal(seen, Call(method, "lost"));

    [Theory]
    [InlineData("KeyRequired", """Found k-1 | POST /keels {"name":"a","orderId":"k-1"} | POST /keels {"name":"a","orderId":"k-1"} | GET /hulls/k-1""")]
    [InlineData("NullableLeftOut", """Found <made> | POST /hulls/h/paint {"orderId":"<made>"} | POST /hulls/h/paint {"orderId":"<made>"} | GET /hulls/<made>""")]
    [InlineData("InQuery", "Found <made> | POST /masts?mastKey=<made> | POST /masts?mastKey=<made> | GET /masts/<made>")]
    public void A_key_that_is_taken_is_looked_up_by_the_operation_that_takes_it(string method, string seen) => Assert.Equal(seen, Call(method, "taken"));

    [Fact]
    public void A_deprecated_lookup_finds_nothing() => Assert.DoesNotContain("GET", Call("InHeader", "taken"), StringComparison.Ordinal);

    [Fact]
    public void Without_settling_a_call_is_sent_once() => Assert.Equal(2, Call("KeyLeftOut", "unsettled").Split("POST").Length);

    [Fact]
    public void Each_keyed_call_compiles_without_a_complaint() => Assert.Equal("", string.Join("\n", new Consumer(s_pages).With("ApiClientName", "Shipyard").Run().Complaints));

    [Theory]
    [InlineData("Returns a full [`Hull`](/types#hull) object.", "Returns a full [`Sail`](/types#sail) object.")]
    [InlineData("Returns a full [`Hull`](/types#hull) object.", "Returns an array of [`Hull`](/types#hull) objects.\n\n```json\n{ \"requestId\": \"r\", \"success\": true, \"data\": [{ \"id\": \"1\", \"tag\": \"t\" }] }\n```")]
    [InlineData("or the `orderId`", "or its name")]
    [InlineData("# GET /hulls/{hullId}", "# GET /hulls/{hullId}\n\n**Deprecated:** ask the yard.")]
    public void A_lookup_that_does_not_give_what_was_made_is_none(string from, string to)
    {
        Assert.Contains("Find = ", s_consumer.Value.Run.Files["BuildHull.Json.g.cs"], StringComparison.Ordinal);
        var run = new Consumer([.. s_pages.Select(page => page.Page == "get-hull.md" ? page.With(text => text.Replace(from, to, StringComparison.Ordinal)) : page)]).With("ApiClientName", "Shipyard").Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.DoesNotContain("Find = ", run.Files["BuildHull.Json.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Find = ", run.Files["RaiseMast.Json.g.cs"], StringComparison.Ordinal);
    }

    private const string Example = "```json\n{ \"requestId\": \"r\", \"success\": true, \"data\": { /* ... */ } }\n```";

    private static string Making(string title, string call, string type, string rows, string? key, string member, string place = "Body") => $"""
        # {title}

        # {call}

        **Authentication:** Yard Key (`x-yard` header)

        ### {place} Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        {rows}

        ## Response

        Returns a full [`{type}`](/types#{type.ToLowerInvariant()}) object.

        {Example}

        {(key is null ? "" : string.Format(System.Globalization.CultureInfo.InvariantCulture, Taken, key, member))}
        """;

    private static string Finding(string title, string call, string type, string rows, string says = "") => $"""
        # {title}

        # {call}

        {says}

        **Authentication:** Yard Key (`x-yard` header)

        ### Path Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        {rows}

        ## Response

        Returns a full [`{type}`](/types#{type.ToLowerInvariant()}) object.
        """;

    private static string Call(string method, string mode) => (string)s_consumer.Value.Program.GetMethod(method)!.Invoke(null, [mode])!;

    private static (Type Program, ClientRun Run) Load()
    {
        var run = new Consumer(s_pages).With("ApiClientName", "Shipyard").WithCode(Code).Run();
        return (LoadedProgram.Of(run.Output), run);
    }
}
