namespace ApiDocs.Parsing;

/// <summary>Reads the sections that belong to no endpoint: overviews, catalogues, types, guides.</summary>
internal static class OutsideParser
{
    private delegate bool Recogniser(Block block, Section section, PageFacts facts);

    /// <summary>The first that takes a block has it.</summary>
    private static readonly Recogniser[] _recognisers =
    [
        // Fences: an address or a header is told by its section, before a sample is looked for in it.
        ServerReader.Take,
        CredentialSectionReader.Take,
        TypeBlockReader.TakeOutside,
        // A callback's header, what is signed: no JSON, and no request.
        CallbackReader.Take,
        RequestReader.TakeInGuide,
        SampleBlockReader.TakeOutside,
        // Tables. Those of a token first: their columns are those of any parameters.
        TokenReader.Take,
        CredentialReachReader.TakeTable,
        RateLimitOverviewReader.Take,
        ErrorTableReader.TakeOutside,
        ParameterTableReader.TakeInGuide,
    ];

    public static void Parse(Section section, PageFacts facts, CancellationToken cancellationToken)
    {
        if (facts.Text.IsOverlay)
        {
            if (PathHeading.Take(section, facts))
                return;

            OverlayHeading.Take(section, facts);
        }

        var credentials = facts.Credentials.Count;
        var description = new TypeDescription(section, facts);
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = section.Blocks[i];
            ErrorMentionReader.ListenOutside(block, facts);
            CallbackReader.Listen(block, section, facts);
            if (block is ParagraphBlock paragraph && CredentialReader.IsStatement(paragraph.Text))
                CredentialReader.Cut(paragraph.Text, facts.Credentials, facts.Scopes);

            facts.RequestIdHeader ??= RequestIdReader.Read(block);
            if (!description.Take(i))
                Take(block, section, facts);
        }

        CredentialReachReader.Listen(section, facts.Credentials.GetRange(credentials, facts.Credentials.Count - credentials), facts);
    }

    private static void Take(Block block, Section section, PageFacts facts)
    {
        foreach (var take in _recognisers)
        {
            if (!take(block, section, facts))
                continue;

            facts.ReportGuesses(block);
            return;
        }

        NotReadReader.Report(block, facts);
    }
}
