using ApiDocs.Changes;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Changes;

/// <summary>What keeps a call from moving money twice, and how tokens are signed, as pages say it in two states.</summary>
public sealed class MoneyChangeTests
{
    private const string Fill = """
        # Fill Tank

        # POST /tanks/fill

        **Authentication:** Pump Key (`x-pump` header)
        **Time-out:** 100 s

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `litres` | number | Yes | How much |
        | `ticketId` | string | No | Your own id. Must be unique. |

        ## Response

        Returns a full [`Tank`](/types#tank) object.

        ## Errors

        | Code | Key | HTTP | When |
        | --- | --- | --- | --- |
        | 3 | `TICKET_USED` | 409 | The `ticketId` has been used |
        | 4 | `PUMP_BUSY` | 409 | The pump is busy |
        """;

    private const string Find = """
        # Get Tank

        # GET /tanks/{tankId}

        **Authentication:** Pump Key (`x-pump` header)

        ### Path Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `tankId` | string | Yes | The tank's id, or the `ticketId` |

        ## Response

        Returns a full [`Tank`](/types#tank) object.
        """;

    private const string Drain = """
        # Cancel Filling

        # POST /tanks/{tankId}/cancel

        **Authentication:** Pump Key (`x-pump` header)
        """;

    private const string Admit = """
        # Admit Driver

        # POST /drivers/admit

        **Authentication:** Pump Key (`x-pump` header)

        **Gives:** Driver Token

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `name` | string | Yes | Who comes |

        ## Response

        ```json
        { "jwt": "a.b.c" }
        ```
        """;

    private const string Drive = """
        # Drive Off

        # POST /drivers/off

        **Authentication:** Driver Token (`x-driver` header)
        """;

    private const string Types = """
        # Types

        ## Tank

        ```typescript
        interface Tank {
          id: string; // Its id
          litres: number; // What is in it
        }
        ```
        """;

    private const string Overview = """
        # Overview

        **Request ID:** UUID (`x-trace` header)

        ## Driver Token

        You may sign it yourself, with HS256 and the pump's secret.

        ### Token Header

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `alg` | string | Yes | Always `HS256` |
        | `kid` | string | Yes | Same value as `pump` |

        ### Token Claims

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `pump` | string | Yes | The pump |
        | `lane` | string | No | The lane |
        | `iat` | integer | Yes | When it was made |
        | `exp` | integer | Yes | When it ends, at most 2 hours after `iat` |
        """;

    private const string Resending = """
        # Errors

        | Key | Repeating |
        | --- | --- |
        | `PUMP_BUSY` | harmless |
        """;

    private static readonly (string Path, string Text)[] s_pages =
        [("fill.md", Fill), ("find.md", Find), ("drain.md", Drain), ("overlay/drain.md", "# POST /tanks/{tankId}/cancel\n\n**Scope:** `DRAIN`"), ("admit.md", Admit), ("drive.md", Drive), ("types.md", Types), ("overview.md", Overview), ("overlay/errors.md", Resending)];

    [Theory]
    [InlineData("""{"token": "DriverToken", "algorithm": "HS256", "header": "alg = HS256, kid = claim pump", "claims": "DriverTokenClaims", "made at": "iat", "ends at": "exp", "longest life": "7200 s"}""")]
    [InlineData("""{"grant": "DriverToken", "by": "POST /drivers/admit", "at": "jwt"}""")]
    [InlineData("""{"requestid": "of every call", "header": "x-trace"}""")]
    [InlineData("""{"parameter": "ticketId", "of": "POST /tanks/fill", "in": "body", "type": "string", "once only": "yes"}""")]
    [InlineData("""{"operation": "POST /tanks/fill", "credential": "x-pump", "returns": "Tank", "taken": "TICKET_USED", "found by": "GET /tanks/{}", "time-out": "100 s", "method": "Tanks.FillTank"}""")]
    [InlineData("""{"operation": "POST /tanks/{tankId}/cancel", "credential": "x-pump", "scope": "DRAIN", "repeating": "harmless", "method": "Tanks.CancelFilling"}""")]
    [InlineData("""{"error": "PUMP_BUSY", "code": "4", "http": "409", "repeating": "harmless"}""")]
    public void A_lock_says_what_keeps_money_safe(string line) =>
        Assert.Contains(line, LockWriter.Write(ContractOf.Model(InventedDocs.Of(s_pages).Model)).Split('\n').Select(each => each.Trim().TrimEnd(',')));

    [Theory]
    [InlineData("fill.md", "| `ticketId` | string | No | Your own id. Must be unique. |\n", "", "! once-only-key-removed POST /tanks/fill ticketId")]
    [InlineData("fill.md", "`ticketId`", "`ticket_id`", "! once-only-key-renamed POST /tanks/fill ticket_id")]
    [InlineData("fill.md", "TICKET_USED", "TICKET_GONE", "! taken-changed POST /tanks/fill")]
    [InlineData("find.md", ", or the `ticketId`", "", "! lookup-ends POST /tanks/fill")]
    [InlineData("fill.md", "100 s", "60 s", "time-out-shortened POST /tanks/fill")]
    [InlineData("fill.md", "100 s", "3 minutes", "! time-out-lengthened POST /tanks/fill")]
    [InlineData("overlay/drain.md", "**Scope:** `DRAIN`", "**Scope:** `DRAIN`\n\n**Repeating:** money", "! repeating-ends POST /tanks/{tankId}/cancel")]
    [InlineData("overlay/errors.md", "harmless", "with a new credential", "! error-repeating-ends ! PUMP_BUSY")]
    [InlineData("overview.md", "x-trace", "x-call", "! request-id-changed request id")]
    [InlineData("overview.md", "2 hours", "1 hour", "! token-life-shortened token DriverToken")]
    [InlineData("overview.md", "2 hours", "3 hours", "token-life-lengthened token DriverToken")]
    [InlineData("overview.md", "Same value as `pump`", "Always `fuel`", "! token-changed token DriverToken")]
    [InlineData("overview.md", "| `lane` | string | No |", "| `lane` | string | Yes |", "! required-begins DriverTokenClaims.lane")]
    [InlineData("overview.md", "| `lane` |", "| `wheel` | string | Yes | The wheel |\n| `lane` |", "! required-field-added DriverTokenClaims.wheel")]
    [InlineData("overview.md", "| `lane` |", "| `wheel` | string | No | The wheel |\n| `lane` |", "field-added DriverTokenClaims.wheel")]
    [InlineData("overview.md", "| `lane` | string | No | The lane |\n", "", "! field-removed DriverTokenClaims.lane")]
    [InlineData("admit.md", "\"jwt\"", "\"token\"", "! grant-changed grant DriverToken")]
    public void A_change_that_can_cost_money_is_told_with_its_place(string page, string from, string to, string told)
    {
        var (old, now) = (InventedDocs.Of(s_pages), Changed(page, from, to));
        var changes = ContractDiff.Compare(ContractOf.Model(old.Model), ContractOf.Model(now.Model));
        var change = Assert.Single(changes, change => $"{(change.IsBreaking ? "! " : "")}{change.Rule} {change.Address}" == told);

        Assert.True(ChangePlaces.New(change, now.Bound.Sources) is not null || ChangePlaces.Old(change, old.Bound.Sources) is not null, change.Address);
    }

    [Theory]
    [InlineData("fill.md", "| `ticketId` | string | No | Your own id. Must be unique. |\n", "", "money or items can move twice")]
    [InlineData("overlay/drain.md", "**Scope:** `DRAIN`", "**Scope:** `DRAIN`\n\n**Repeating:** money", "can move money or items twice")]
    [InlineData("overlay/errors.md", "| `PUMP_BUSY` | harmless |", "", "who sends it again can move them twice")]
    public void The_reason_names_the_money(string page, string from, string to, string why) =>
        Assert.Contains(ContractDiff.Compare(ContractOf.Model(InventedDocs.Of(s_pages).Model), ContractOf.Model(Changed(page, from, to).Model)), change => change.IsBreaking && change.Why.Contains(why, StringComparison.Ordinal));

    [Fact]
    public void A_lookup_whose_parameter_is_called_otherwise_is_the_same() =>
        Assert.DoesNotContain(
            ContractDiff.Compare(ContractOf.Model(InventedDocs.Of(s_pages).Model), ContractOf.Model(Changed("find.md", "tankId", "tank").Model)), change => change.Aspect == AspectNames.FoundBy);

    private static InventedDocs Changed(string page, string from, string to)
    {
        Assert.Contains(s_pages, each => each.Path == page && each.Text.Contains(from, StringComparison.Ordinal));
        return InventedDocs.Of([.. s_pages.Select(each => each.Path == page ? (each.Path, each.Text.Replace(from, to, StringComparison.Ordinal)) : each)]);
    }
}
