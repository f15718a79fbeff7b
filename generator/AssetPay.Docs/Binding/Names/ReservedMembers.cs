namespace ApiDocs.Binding.Names;

/// <summary>Members that are there before a page has named one. A test compares these lists with what is really there.</summary>
internal static class ReservedMembers
{
    /// <summary>Of every object and record, and the one that each emitted record adds.</summary>
    public static readonly HashSet<string> OfRecord = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "PrintMembers", "EqualityContract",
        "Clone", "Deconstruct", "AdditionalProperties",
    };

    /// <summary>Of every client; a group of operations is a property beside them.</summary>
    public static readonly string[] OfClient =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Dispose", "Connection", "GetAsync", "PostAsync"];

    /// <summary>Of the settings of every client; the credential of one out of a container is a property beside them.</summary>
    public static readonly HashSet<string> OfOptions = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "BaseAddress", "InsecureHosts", "HttpClient", "Timeout", "TotalTimeout", "MaxRetries",
        "MaxRetryWait", "CreateIdempotencyKeys", "Reconcile", "RateLimits", "ValidateRequests", "ApplicationName", "TimeProvider", "MaxResponseBytes", "OnMissingMembers", "Observers", "Freeze", "Set",
    };
}
