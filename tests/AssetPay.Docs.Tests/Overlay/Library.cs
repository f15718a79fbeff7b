using ApiDocs.Flow;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Overlay;

/// <summary>The invented pages of a library, which an overlay then corrects.</summary>
internal static class Library
{
    public const string Lend = """
        # Lend Book

        > Lends a book.

        # POST /loans/books

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        POST https://api.library.example/loans/books
        x-key: k

        { "isbn": "1", "days": 14, "reader": { "name": "Ada", "mail": "a@b.example" } }
        ```

        ### Body Parameters

        | Parameter     | Type   | Required | Default | Description            |
        | ------------- | ------ | -------- | ------- | ---------------------- |
        | `isbn`        | string | Yes      | -       | Its number             |
        | `days`        | number | No       | 14      | For how long (max 30)  |
        | `reader`      | object | Yes      | -       | Who lends it           |
        | `reader.name` | string | Yes      | -       | The reader's name      |
        | `reader.mail` | string | No       | -       | The reader's address   |

        ## Response

        ```json
        { "requestId": "r", "success": true, "data": { "id": "l-1", "due": "2026-01-01", "fees": [ { "sum": "1.00", "why": "late" } ] } }
        ```

        | Field  | Type   | Description   |
        | ------ | ------ | ------------- |
        | `id`   | string | The loan's id |
        | `due`  | string | When it ends  |

        ## Rate limits

        | Tier   | Limit             |
        | ------ | ----------------- |
        | Reader | 10 requests / min |
        | Staff  | 60 requests / min |

        ## Errors

        | Code | Key           | When              |
        | ---- | ------------- | ----------------- |
        | 11   | `BOOK_LENT`   | It is lent        |
        | 12   | `BOOK_LOST`   | Nobody can find it |
        """;

    public const string Return = """
        # Return Book

        > Takes a book back.

        # POST /loans/{loanId}/return

        **Authentication:** Reader Token (`Authorization` header)

        ## Request

        ```http
        POST https://api.library.example/loans/l-1/return
        Authorization: t
        ```

        ## Response

        Returns a [`Loan`](/types#loan).

        ```json
        { "requestId": "r", "success": true, "data": { "id": "l-1", "state": "open", "book": { "isbn": "1" } } }
        ```

        ## Errors

        Same set as [`POST /loans/books`](/lend#errors) minus `BOOK_LENT`.
        """;

    public const string Types = """
        # Types

        ## Loan

        A loan.

        ```typescript
        interface Loan {
          id: string; // Its id
          state: LoanState; // How it stands
          book: {
            isbn: string; // Its number
          };
        }
        ```

        ## Loan state

        ```typescript
        type LoanState =
          | 'open' // Not back yet
          | 'done'; // Back
        ```
        """;

    public const string Overview = """
        # Library API

        ## Base URL

        Production: `https://api.library.example`

        Staging: `https://staging.library.example`

        ## Authentication

        ### API Key

        ```
        x-key: k
        ```

        ### Reader Token

        ```
        Authorization: t
        ```

        ## Errors

        ```json
        { "requestId": "r", "success": false, "error": { "code": 11, "key": "BOOK_LENT", "message": "It is lent" } }
        ```

        | Code | Key         | HTTP | Description        |
        | ---- | ----------- | ---- | ------------------ |
        | 11   | `BOOK_LENT` | 409  | Somebody has it    |
        | 12   | `BOOK_LOST` | 410  | It cannot be found |

        ## Rate limits

        | Endpoint                    | Reader |
        | --------------------------- | ------ |
        | `POST /loans/{loanId}/return` | 20/min |
        """;

    public static InventedDocs Alone { get; } = With();

    /// <summary>The library's pages with the given pages of the overlay: path, text.</summary>
    public static InventedDocs With(params string[] overlay) => InventedDocs.Of([
        ("lend.md", Lend), ("return.md", Return), ("types.md", Types), ("overview.md", Overview),
        .. overlay.Select((text, i) => ($"overlay/{(char)('a' + i)}.md", text)),
    ]);

    /// <summary>What the overlay says of lending, behind its heading.</summary>
    public static string OfLending(string says) => "# Lend Book\n\n# POST /loans/books\n\n" + says;

    public static string OfReturning(string says) => "# Return Book\n\n# POST /loans/{loanId}/return\n\n" + says;

    /// <summary>The findings about the overlay: rule and message.</summary>
    public static IReadOnlyList<string> Told(this InventedDocs docs) =>
        [.. docs.Findings.Where(finding => finding.Rule == Rules.OverlayWins || finding.Rule == Rules.OverlayNeedless || finding.Rule == Rules.OverlayMisses
            || finding.Rule == Rules.Contradiction || finding.Rule == Rules.NameChanged || finding.Rule == Rules.Guess || finding.Rule == Rules.NotRead)
            .Select(finding => $"{finding.Page}({finding.Place.Line + 1}) {finding.Rule.Id} {finding.Message.Split(';')[0]}")];
}
