using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>Days and seconds since 1970 as an emitted client sends and reads them.</summary>
public sealed class TimesOnTheWireTests
{
    private static readonly Docs[] s_pages =
    [
        new("overview.md", "# Inn API\n\n## Base URL\n\n```\nhttps://api.inn.example\n```\n"),
        new("book-room.md", """
            # Book Room

            # POST /rooms/{night}

            **Authentication:** Inn Key (`x-inn` header)

            ### Path Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `night` | date | Yes | First night, YYYY-MM-DD |

            ### Query Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `from` | date | No | First day, YYYY-MM-DD. |
            | `expires_at` | timestamp | No | Unix timestamp in seconds. |

            ### Body Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `checkOut` | Date | No | Last day, e.g. `2025-07-03` |
            | `paidAt` | timestamp (ms) | No | When it was paid |
            | `bookedAt` | datetime | No | When it was booked |

            ## Response

            ```json
            { "checkIn": "2025-07-01", "endsAt": 1751500800, "madeAt": "2025-07-01T10:00:00Z" }
            ```

            | Field | Type | Description |
            | --- | --- | --- |
            | `checkIn` | Date | First night |
            | `endsAt` | timestamp | When it ends |
            | `madeAt` | date | When it was made |
            """),
    ];

    private const string Code = """"
        namespace Consumer;

        using System;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Inn;

        public static class Program
        {
            public static string Sent()
            {
                var inn = new Wire();
                var east = new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.FromHours(2));
                var room = new InnClient("k", new() { HttpClient = new HttpClient(inn), MaxRetries = 0 }).Rooms.BookRoomAsync(
                    "2025-07-01", new() { From = "2025-07-01", ExpiresAt = 1751500800L, CheckOut = "2025-07-03", PaidAt = 1751500800123L, BookedAt = east }).GetAwaiter().GetResult();
                string checkIn = room.CheckIn!;
                long endsAt = room.EndsAt!.Value;
                DateTimeOffset madeAt = room.MadeAt!.Value;
                return $"{inn.Seen} {checkIn} {endsAt} {madeAt:u}";
            }

            private sealed class Wire : HttpMessageHandler
            {
                public string Seen { get; private set; } = "";

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Seen = request.RequestUri!.PathAndQuery + " " + await request.Content!.ReadAsStringAsync(cancellationToken);
                    return new(System.Net.HttpStatusCode.OK) { Content = new StringContent("""{"checkIn":"2025-07-01","endsAt":1751500800,"madeAt":"2025-07-01T10:00:00Z"}""", Encoding.UTF8, "application/json") };
                }
            }
        }
        """";

    [Fact]
    public void Days_go_out_as_they_are_and_seconds_as_numbers()
    {
        var run = new Consumer(s_pages).With("ApiClientName", "Inn").WithCode(Code).Run();
        Assert.Equal(
            """/rooms/2025-07-01?from=2025-07-01&expires_at=1751500800 {"checkOut":"2025-07-03","paidAt":1751500800123,"bookedAt":"2025-07-01T00:00:00+02:00"} 2025-07-01 1751500800 2025-07-01 10:00:00Z""",
            LoadedProgram.Of(run.Output).GetMethod("Sent")!.Invoke(null, null));
    }
}
