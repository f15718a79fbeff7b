using ApiDocs.Mutations.Breaking;

namespace ApiDocs.Mutations.Running;

/// <summary>What came of a broken spot. <paramref name="By"/>: the test that noticed it; null: none did.</summary>
internal sealed record Verdict(Site Site, string? By, bool IsReached);
