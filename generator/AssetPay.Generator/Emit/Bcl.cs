namespace ApiDocs.Generator.Emit;

/// <summary>
/// Names from outside the client, in full: a page may have a type called Task, or System. Only the client's own types are written by
/// their simple names.
/// </summary>
internal static class Bcl
{
    public const string Task = "global::System.Threading.Tasks.Task";
    public const string AsyncEnumerable = "global::System.Collections.Generic.IAsyncEnumerable";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string List = "global::System.Collections.Generic.IReadOnlyList";
    public const string Map = "global::System.Collections.Generic.IReadOnlyDictionary";
    public const string EmptyMap = "global::System.Collections.ObjectModel.ReadOnlyDictionary";
    public const string DateTime = "global::System.DateTimeOffset";
    public const string Uri = "global::System.Uri";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string Reader = "global::System.Text.Json.Utf8JsonReader";
    public const string Writer = "global::System.Text.Json.Utf8JsonWriter";
    public const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";
    public const string CredentialProvider =
        "global::System.Func<global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>>";

    /// <summary>A type of the runtime that the client is written against.</summary>
    public static string Runtime(string name) => "global::ApiDocs.Runtime." + name;

    /// <summary>A type of the rate limits, which not every project has.</summary>
    public static string RateLimiting(string name) => "global::ApiDocs.RateLimiting." + name;
}
