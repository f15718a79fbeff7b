namespace ApiDocs.Changes;

/// <summary>The file beside the pages that keeps the contract that was accepted.</summary>
public static class LockFile
{
    public const string Name = "api.lock.json";

    /// <summary>Raised when a reader of the old form would take the new one for something else.</summary>
    public const int Version = 1;

    internal const string VersionMember = "version";
    internal const string PartsMember = "parts";
    internal const string OfMember = "of";

    /// <summary>The word by which a line says what it is about: <c>{"parameter": "name", "of": "POST /boats", ...}</c>.</summary>
    internal static string WordOf(PartKind kind) => kind.ToString().ToLowerInvariant();

    internal static PartKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    private static readonly Dictionary<string, PartKind> Kinds =
        new[]
        {
            PartKind.Server, PartKind.Credential, PartKind.Token, PartKind.Grant, PartKind.RequestId, PartKind.Envelope, PartKind.Callbacks, PartKind.Error, PartKind.Operation, PartKind.Parameter, PartKind.Raises, PartKind.Rate, PartKind.Paging,
            PartKind.Type, PartKind.Member, PartKind.Value, PartKind.Rule,
        }.ToDictionary(WordOf, kind => kind, StringComparer.Ordinal);
}
