using ApiDocs.Binding;
using ApiDocs.Changes;
using ApiDocs.Flow;
using ApiDocs.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>A sound set of pages, and for each diagnostic what is done to it to have that one.</summary>
internal static class DiagnosticCauses
{
    public static readonly string Order = """
        # Place Order

        # POST /orders

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        POST https://api.shop.example/orders
        x-key: k

        { "price": 10.75 }
        ```

        ### Body Parameters

        | Parameter | Type   | Required | Description  |
        | --------- | ------ | -------- | ------------ |
        | `price`   | number | Yes      | What you pay |

        ## Response

        Returns a full [`Order`](/types#order) object.

        ```json
        { "success": true, "data": { "id": "order-1" } }
        ```

        ## Errors

        | Code | Key             | HTTP | Description          |
        | ---- | --------------- | ---- | -------------------- |
        | 11   | `PRICE_CHANGED` | 409  | It costs more by now |

        """.ReplaceLineEndings("\n");

    private static readonly Docs Overview = new("overview.md", "# Overview\n\n## Errors\n\n```json\n{ \"success\": false, \"error\": { \"code\": 11, \"key\": \"PRICE_CHANGED\", \"message\": \"It costs more\" } }\n```\n");

    private static readonly Docs Types = new("types.md", "# Types\n\n## Order\n\n```typescript\ninterface Order {\n  id: string; // ID\n}\n```\n");

    /// <summary>For each id what is done to two sound pages to have it.</summary>
    public static readonly Dictionary<string, Func<Consumer>> ById = new(StringComparer.Ordinal)
    {
        ["APIDOC001"] = () => new Consumer(),
        ["APIDOC002"] = () => new Consumer(new Docs("hello.md", "# Hello\n")),
        ["APIDOC003"] = () => With(Order).With(LanguageVersion.CSharp11),
        ["APIDOC006"] = () => With(Order).With("ApiClientName", "2 fast"),
        ["APIDOC010"] = () => With(Order, new Docs("other.md", "# Other\n\n**Authentication:** API Key (`x-key` header)\n\n" + Order[Order.IndexOf("### Body", StringComparison.Ordinal)..])),
        ["APIDOC011"] = () => With(Order, new Docs("other.md", "# Other\n\n### Body Parameters\n\n| Parameter | Type | Required | Description |\n| - | - | - | - |\n| `a` | string | Yes | It |\n")),
        ["APIDOC012"] = () => With(Order + "\nSee [that](/nowhere).\n"),
        ["APIDOC013"] = () => With(Order.Replace("\"order-1\" }", "\"order-1\" ", StringComparison.Ordinal)),
        ["APIDOC014"] = () => With(Order.Replace("| number |", "| vessel |", StringComparison.Ordinal)),
        ["APIDOC015"] = () => With(Order, new Docs("other.md", Order.Replace("/orders", "/others", StringComparison.Ordinal).Replace("| 409 ", "| 410 ", StringComparison.Ordinal))),
        ["APIDOC016"] = () => With(Order.Replace("| `price`   | number | Yes      | What you pay |", "| `price`   | number | Yes      | What you pay |\n| `Price`   | number | No       | Once more |", StringComparison.Ordinal)),
        ["APIDOC017"] = () => new Consumer(new Docs("orders.md", Order), Types),
        ["APIDOC018"] = () => With(Order, types: new("types.md", Types.Content.Replace("  id:", "  seller: string;\n  id:", StringComparison.Ordinal))),
        ["APIDOC019"] = () => With(Order, new Docs("orders.txt", "Place Order\n\nPOST /orders\n\nAuthentication: Client Token (Authorization header)\n\nRequest\n\nPOST https://api.shop.example/orders\n\nBody Parameters\nParameter\tType\tRequired\tDescription\nprice\tstring\tNo\tSomething else\n")),
        ["APIDOC020"] = () => With(Order + "\n`SOLD_OUT` can still fire.\n"),
        ["APIDOC021"] = () => With(Order, new Docs("zz.md", Order)),
        ["APIDOC022"] = () => With(Order, new Docs("guide.md", "# Guide\n\n```http\nPOST https://api.shop.example/nowhere\nx-key: k\n```\n")),
        ["APIDOC023"] = () => With(Order.Replace("**Authentication:** API Key (`x-key` header)", "", StringComparison.Ordinal).Replace("x-key: k\n", "", StringComparison.Ordinal), new Docs("other.md", Order.Replace("/orders", "/others", StringComparison.Ordinal))),
        ["APIDOC042"] = () => With(Order, new Docs("deep.md", string.Concat(Enumerable.Repeat("> ", 3000)) + "deep")),
        ["APIDOC025"] = () => With(Order, new Docs("other.md", Order.Replace("/orders", "/others", StringComparison.Ordinal).Split("## Errors")[0] + "## Errors\n\nSame set as [`POST /orders`](/orders#errors) minus `NOT_THERE`.\n")),
        ["APIDOC026"] = () => With(Order, new Docs("other.md", Order.Replace("/orders", "/others", StringComparison.Ordinal).Split("## Errors")[0] + "## Errors\n\nSame set as [`POST /gone`](/gone#errors) minus `NOT_THERE`.\n")),
        ["APIDOC033"] = () => With(Order, new Docs("overlay/orders.md", "# Buy\n\n# POST /orders\n")),
        ["APIDOC034"] = () => With(Order, new Docs("overlay/orders.md", "# POST /orders\n\nCalled `PlaceOrder` in C#.\n")),
        ["APIDOC035"] = () => With(Order, new Docs("overlay/orders.md", "# ~~POST /others~~\n")),
        ["APIDOC030"] = () => With(Order + "\nA boat takes at most 7 orders.\n"),
        ["APIDOC031"] = () => With(Order + "\nA boat takes at most 7 orders.\n"),
        ["APIDOC027"] = () => With(Order.Replace("| --------- | ------ | -------- | ------------ |\n", "", StringComparison.Ordinal)),
        ["APIDOC036"] = () => With(Order.Replace("| number | Yes ", "| string | Yes ", StringComparison.Ordinal), @lock: Locked),
        ["APIDOC037"] = () => With(Order, @lock: Docs.Lock("{\n<<<<<<<")),
        ["APIDOC038"] = () => With(Order.Replace("| number | Yes ", "| number | No  ", StringComparison.Ordinal), @lock: Locked),
        ["APIDOC040"] = () => With(Order.Replace("`price` ", "`pr\u0456ce` ", StringComparison.Ordinal)),
        ["APIDOC041"] = () => With(Order.Replace("What you pay", "What \u202Eyou\u202C pay", StringComparison.Ordinal)),
        ["APIDOC043"] = () => With(Order.Replace("### Body Parameters", "### Headers\n\n| Header | Type | Required | Description |\n| - | - | - | - |\n| `x boat` | string | No | It |\n\n### Body Parameters", StringComparison.Ordinal)),
        ["APIDOC044"] = () => With(Order, new Docs("other.md", "# Pay Order\n\n`POST /orders/{id}/pay`\n\n```bash\ncurl https://api.shop.example/orders/7/pay -H \"x-key: k\" -d price=10.75\n```\n")),
        ["APIDOC039"] = () => With(Order, new Docs("webhooks.md", "# Webhooks\n\nEvery webhook is signed with RSA.\n")),
    };

    /// <summary>The lock of the sound pages.</summary>
    public static Docs Locked => Docs.Lock(LockWriter.Write(ContractOf.Model(Binder.Bind(
        new[] { new Docs("orders.md", Order), Overview, Types }.Select(page => PageParser.Parse(new(page.Page, page.Content), default).Value).ToEquatableArray(), new(), default).Model!)));

    public static Consumer With(string order, Docs? other = null, Docs? types = null, Docs? @lock = null) =>
        new([new Docs("orders.md", order), Overview, types ?? Types, .. new[] { other, @lock }.OfType<Docs>()]);
}
