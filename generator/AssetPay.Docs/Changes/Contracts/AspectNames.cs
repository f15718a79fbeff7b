namespace ApiDocs.Changes;

/// <summary>What can be said of a part, in the words of the lock file and of reports.</summary>
public static class AspectNames
{
    public const string In = "in";
    public const string Type = "type";
    public const string Required = "required";
    public const string Nullable = "nullable";
    public const string Default = "default";
    public const string Minimum = "min";
    public const string Maximum = "max";
    public const string MinLength = "min length";
    public const string MaxLength = "max length";
    public const string MinItems = "min items";
    public const string MaxItems = "max items";
    public const string Pattern = "pattern";
    public const string NotBlank = "not blank";

    /// <summary>Characters that may not stand in a text.</summary>
    public const string Without = "without";

    public const string Deprecated = "deprecated";
    public const string Credential = "credential";
    public const string Scope = "scope";
    public const string Returns = "returns";
    public const string Code = "code";
    public const string Http = "http";
    public const string Limit = "limit";
    public const string First = "first";
    public const string Url = "url";
    public const string Header = "header";
    public const string Scheme = "scheme";
    public const string Form = "form";

    /// <summary>How many of the fields of a rule must be given.</summary>
    public const string Given = "given";

    /// <summary>The values of the other field with which a rule holds.</summary>
    public const string When = "when";

    /// <summary>The record of what the caller says in a token.</summary>
    public const string Claims = "claims";

    public const string Algorithm = "algorithm";
    public const string LongestLife = "longest life";

    /// <summary>What sending a call again does: of an operation, or after an error.</summary>
    public const string Repeating = "repeating";

    /// <summary>A field whose value the API takes once only, so that a repeat of a call is known as one.</summary>
    public const string OnceOnly = "once only";

    /// <summary>The error that says that such a value has been used.</summary>
    public const string Taken = "taken";

    /// <summary>The operation that finds by such a value what a call has made.</summary>
    public const string FoundBy = "found by";

    public const string Timeout = "time-out";
    public const string Items = "items";
    public const string Next = "next";
    public const string More = "more";
    public const string Total = "total";
    public const string Pages = "pages";
    public const string Size = "size";
    public const string FirstPage = "first page";

    /// <summary>The method that the client has for an operation: a caller's source code says it.</summary>
    public const string Method = "method";

    /// <summary>The name that the client gives to a type that the documentation does not name.</summary>
    public const string TypeName = "c#";

    public const string Yes = "yes";
}
