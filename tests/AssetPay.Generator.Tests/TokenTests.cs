using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests;

/// <summary>The client of an invented harbour whose tokens are given by a call or signed by the caller, run against a handler.</summary>
public sealed class TokenTests
{
    private const string Overview = """
        # Harbour API

        ## Base URL

        ```
        https://api.harbour.example
        ```

        ## Authentication

        ### API Key

        Put it into the `x-key` header:

        ```
        x-key: k
        ```

        ### Sailor Token

        Put it into the `Authorization` header:

        ```
        Authorization: eyJ...
        ```

        ## Sailor Token

        A sailor token lets one sailor in. You may sign it yourself with HS256 and your secret.

        ### Token Header

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `alg` | string | Yes | Always `HS256` |
        | `typ` | string | Yes | Always "JWT" |
        | `kid` | string | Yes | Same value as `berth.pier` |

        ### Token Claims

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `berth` | object | Yes | Where the sailor lies |
        | `berth.pier` | string | Yes | The pier (max 3 characters) |
        | `berth.secretWord` | string | No | What he says to the guard (max 8 characters) |
        | `exp` | integer | Yes | When it ends, at most 2 hours from now |

        ## Errors

        ```json
        { "requestId": "r", "success": false, "error": { "code": 3, "key": "TOKEN_STALE", "message": "It is stale" } }
        ```
        """;

    private const string Admit = """
        # Admit Sailor

        > Lets a sailor in.

        # POST /sailors/admit

        **Authentication:** API Key (`x-key` header)

        **Gives:** Sailor Token

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `name` | string | Yes | Who comes |

        ## Response

        ```json
        { "requestId": "r", "success": true, "data": { "session": { "jwt": "a.b.c", "note": "welcome" } } }
        ```
        """;

    private const string Board = """
        # Board Boat

        > Goes aboard.

        # POST /boats/board

        **Authentication:** Sailor Token (`Authorization` header)

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `boat` | string | Yes | Which |

        ## Response

        ```json
        { "requestId": "r", "success": true, "data": { "id": "b-1" } }
        ```
        """;

    /// <summary>A consumer's code: each method returns what is to be seen.</summary>
    private const string Code = """
        namespace Consumer;

        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using ApiDocs.Runtime;
        using Harbour;

        public static class Program
        {
            private const string Secret = "planted-secret";

            public static string Given()
            {
                var api = new Api(count => Jwt(count));
                var harbour = api.Client();
                ISailor(harbour);
                var sailor = harbour.ForSailor(new AdmitSailorRequest { Name = "Ada" });
                var before = api.Seen.Count;
                Task.WaitAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => sailor.BoardBoatAsync(new() { Boat = "b" }))).ToArray());
                return $"{before} {api.Seen.Count(seen => seen == "/sailors/admit k none {\"name\":\"Ada\"}")} {api.Seen.Count(seen => seen == $"/boats/board none {Jwt(1)} {{\"boat\":\"b\"}}")}";
            }

            public static string Refused()
            {
                var error = "";
                var api = new Api(_ => "planted-no-token");
                try { api.Client().ForSailor(new AdmitSailorRequest { Name = "Ada" }).BoardBoatAsync(new() { Boat = "b" }).GetAwaiter().GetResult(); }
                catch (Exception exception) { error = exception.ToString(); }
                return $"{api.Seen.Count} {error.Contains("planted")} {error}";
            }

            public static string Minted()
            {
                var api = new Api(Jwt);
                var source = HarbourSailorTokens.Source(Secret, new() { Berth = new() { Pier = "p&1" } }, TimeSpan.FromHours(2), new Clock());
                api.Client().ForSailor(source).BoardBoatAsync(new() { Boat = "b" }).GetAwaiter().GetResult();
                var token = api.Seen.Single().Split(' ')[2];
                return $"{Part(token, 0)} {Part(token, 1)} {token == HarbourSailorTokens.Mint(Secret, new() { Berth = new() { Pier = "p&1" } }, TimeSpan.FromHours(2), new Clock()).Value}";
            }

            public static string Wrong()
            {
                var claims = new SailorTokenClaims { Berth = new() { Pier = "planted", SecretWord = "planted-word" } };
                try { HarbourSailorTokens.Source(Secret, claims, TimeSpan.FromHours(3)); }
                catch (ApiValidationException exception) { return string.Join(" ", exception.Violations.Select(violation => violation.Path)) + " " + exception.ToString().Contains("planted") + claims.ToString().Contains("planted-word"); }
                return "fine";
            }

            private static void ISailor(IHarbourClient client) => _ = (client.ForSailor(new AdmitSailorRequest { Name = "x" }), client.ForSailor("t"));

            private static string Jwt(int count) => $"e30.{Convert.ToBase64String(Encoding.UTF8.GetBytes($"{{\"exp\":4102444800,\"n\":{count}}}")).TrimEnd('=')}.s";

            private static string Part(string token, int index)
            {
                var text = token.Split('.')[index].Replace('-', '+').Replace('_', '/');
                return Encoding.UTF8.GetString(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '=')));
            }

            private sealed class Clock : TimeProvider
            {
                public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1785499200);
            }

            private sealed class Api(Func<int, string> token) : HttpMessageHandler
            {
                private int _given;

                public List<string> Seen { get; } = [];

                public HarbourClient Client() => new("k", new() { HttpClient = new HttpClient(this) });

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
                    var path = request.RequestUri!.AbsolutePath;
                    lock (Seen) { Seen.Add($"{path} {Header(request, "x-key")} {Header(request, "Authorization")} {body}"); }
                    var data = path == "/boats/board" ? "{\"id\":\"b-1\"}" : $"{{\"session\":{{\"jwt\":\"{token(Interlocked.Increment(ref _given))}\",\"note\":\"hi\"}}}}";
                    return new() { Content = new StringContent($"{{\"requestId\":\"r\",\"success\":true,\"data\":{data}}}", Encoding.UTF8, "application/json") };
                }

                private static string Header(HttpRequestMessage request, string name) => request.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : "none";
            }
        }
        """;

    private static readonly Lazy<Type> Consumer = new(Load);

    [Fact]
    public void A_call_that_gives_a_token_is_made_when_one_is_first_needed_and_once_for_sixty_four_callers() => Assert.Equal("0 1 64", Call("Given"));

    [Fact]
    public void An_answer_that_is_no_token_fails_the_call_that_needs_it_and_is_not_shown() =>
        Assert.StartsWith("1 False System.FormatException: The text is no JSON Web Token", Call("Refused"), StringComparison.Ordinal);

    [Fact]
    public void A_token_that_is_signed_here_has_the_documented_header_and_claims_and_arrives() => Assert.Equal(
        """{"alg":"HS256","typ":"JWT","kid":"p&1"} {"berth":{"pier":"p&1"},"exp":1785506400} True""", Call("Minted"));

    [Fact]
    public void All_that_is_wrong_with_claims_and_life_is_told_at_once_and_nothing_of_it_shown() =>
        Assert.Equal("berth.pier berth.secretWord exp FalseFalse", Call("Wrong"));

    [Fact]
    public void A_client_without_such_statements_has_neither()
    {
        var run = new Consumer(
            new Docs("overview.md", Overview[..Overview.IndexOf("## Sailor Token\n\nA sailor", StringComparison.Ordinal)]),
            new Docs("admit.md", Admit.Replace("**Gives:** Sailor Token", "", StringComparison.Ordinal)),
            new Docs("board.md", Board)).With("ApiClientName", "Harbour").Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.DoesNotContain("HarbourSailorTokens.g.cs", run.Files.Keys);
        Assert.DoesNotContain("ForSailor(AdmitSailorRequest", run.Files["HarbourClient.g.cs"], StringComparison.Ordinal);
    }

    private static string Call(string method) => (string)Consumer.Value.GetMethod(method)!.Invoke(null, [])!;

    private static Type Load()
    {
        var run = new Consumer(new Docs("overview.md", Overview), new Docs("admit.md", Admit), new Docs("board.md", Board))
            .With("ApiClientName", "Harbour").WithCode(Code).Run();
        Assert.Equal("", string.Join("\n", run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));
        return LoadedProgram.Of(run.Output);
    }
}
