namespace ApiDocs.Parsing;

/// <summary>What is wrong with an example, and at which letter.</summary>
internal sealed record SampleTrouble(string What, int Index);
