namespace ApiDocs.Benchmarks.Report;

/// <summary>All that is to be reached, in the order of the table.</summary>
internal static class Reaches
{
    public static IReadOnlyList<Reach> InTheCompiler { get; } =
    [
        new("C# edit, 1,000 pages loaded", "EditCode.Ours", "EditCode.Floor", "the almost empty generator", 1.2, 1.2, "EditCode.Floor"),
        new("unquoted prose edited on one of 1,000 pages", "EditPage.Ours(Edit=UnquotedProse)", "EditPage.Floor(Edit=UnquotedProse)", "the almost empty generator", 1.5, 1.5, "EditPage.Floor(Edit=UnquotedProse)"),
        new("quoted prose edited on one of 1,000 pages", "EditPage.Ours(Edit=QuotedProse)", "Cold.Ours(Pages=1000)", "the cold run", 0.04, null, "EditPage.Floor(Edit=QuotedProse)"),
        new("one table row edited on one of 1,000 pages", "EditPage.Ours(Edit=TableRow)", "Cold.Ours(Pages=1000)", "the cold run", 0.04, null, "EditPage.Floor(Edit=TableRow)"),
    ];

    public static IReadOnlyList<Reach> InTheCallersProcess { get; } =
    [
        new("read one Trade answer", "ReadTrade.Ours", "ReadTrade.SourceGenerated", "System.Text.Json's source-generated context", 0.5, 0.5, "ReadTrade.Floor"),
        new("read one Trade answer", "ReadTrade.Ours", "ReadTrade.Newtonsoft", "Newtonsoft.Json", 0.25, 0.25, "ReadTrade.Floor"),
        new("read one Trade answer", "ReadTrade.Ours", "ReadTrade.Reflection", "System.Text.Json by reflection", Floor: "ReadTrade.Floor"),
        new("write one request body", "WriteBody.Ours", "WriteBody.SourceGenerated", "the source-generated context's fast path", 0.85),
        new("write one request body", "WriteBody.Ours", "WriteBody.SourceGeneratedMetadata", "the same by its metadata"),
        new("a whole call", "WholeCall.Ours", "WholeCall.HandWritten", "the hand-written caller", 1.05, 1.05, "WholeCall.Bare"),
        new("a whole call", "WholeCall.Ours", "WholeCall.NSwag", "NSwag's client", 0.6, null, "WholeCall.Bare"),
    ];
}
