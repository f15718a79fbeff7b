using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Reads the sections of one endpoint.</summary>
internal static class EndpointParser
{
    private delegate bool Recogniser(Block block, Section section, EndpointFacts facts);

    private delegate void Listener(Passage passage, Section section, EndpointFacts facts);

    /// <summary>The first that takes a block has it.</summary>
    private static readonly Recogniser[] _recognisers =
    [
        // Fences: what their first line says is surer than their tag.
        TypeBlockReader.Take,
        RequestReader.Take,
        SampleBlockReader.Take,
        // Tables: limits and errors have columns of their own; "Key" in an error table would pass for a parameter's name.
        RateLimitReader.TakeTable,
        ErrorTableReader.Take,
        ParameterTableReader.Take,
        ParameterBulletReader.Take,
        DefinitionReader.Take,
        // Prose: whatever else stands with the limits, above the first section, and anywhere.
        RateLimitReader.TakeLine,
        RateLimitReader.TakeNote,
        ProseReader.TakeDescription,
        ProseReader.TakeRemark,
    ];

    /// <summary>They hear the prose; none takes it away. A table's cells speak of a field, not of the operation.</summary>
    private static readonly Listener[] _ofProse =
    [
        DeprecationReader.Listen,
        TypeLinkReader.Listen,
        AuthHeaders.Listen,
        PresenceReader.Listen,
    ];

    /// <summary>They hear tables too. What was inherited must be known before keys are picked up.</summary>
    private static readonly Listener[] _ofAllText =
    [
        ErrorInheritanceReader.Listen,
        ErrorMentionReader.Listen,
    ];

    private static readonly Listener[] _ofProseAndAllText = [.. _ofProse, .. _ofAllText];

    public static Endpoint Parse(EndpointRegion region, PageFacts page, CancellationToken cancellationToken)
    {
        var facts = new EndpointFacts(page, region.Announced);
        foreach (var section in region.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var part in LabelledParts.Of(section))
                Read(part, facts, cancellationToken);
        }

        AnnouncedAddress.Complete(facts);
        return Finished(facts);
    }

    private static void Read(Section section, EndpointFacts facts, CancellationToken cancellationToken)
    {
        foreach (var block in section.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (AnnouncedRest.Of(block, facts.Announced) is { } rest)
                Read(rest, section, facts);
        }
    }

    private static void Read(Block block, Section section, EndpointFacts facts)
    {
        if (ReferenceEquals(block, facts.Announced.Tagline))
        {
            DeprecationReader.Listen(block.Text, section, facts);
            return;
        }

        // "Authorization" over ": Bearer <token>" is a header's definition.
        if (block is ParagraphBlock or BulletBlock && !DefinitionReader.Is(block, section))
        {
            var rest = GivesReader.Cut(TimeoutReader.Cut(RepeatingReader.Cut(CredentialReader.Cut(Named(block, facts), facts.Credentials, facts.Scopes), facts), facts), facts);
            if (rest.IsBlank)
                return;

            block = ReferenceEquals(rest, block.Text) ? block : block with { Text = rest };
        }

        foreach (var passage in RunningText.Of(block, section))
        {
            foreach (var listen in block is TableBlock ? _ofAllText : _ofProseAndAllText)
                listen(passage, section, facts);
        }

        foreach (var take in _recognisers)
        {
            if (!take(block, section, facts))
                continue;

            facts.Page.ReportGuesses(block);
            return;
        }
    }

    // A bullet about a parameter names that one.
    private static Passage Named(Block block, EndpointFacts facts)
    {
        if (block is not ParagraphBlock)
            return block.Text;

        var (name, rest) = CalledReader.Cut(block.Text);
        facts.Called ??= name;
        return rest;
    }

    private static Endpoint Finished(EndpointFacts facts) => new(facts.Announced.Method, PathRepair.Repair(facts), facts.Announced.Form)
    {
        Title = facts.Announced.Title,
        Tagline = facts.Announced.Tagline is { } tagline ? ProseSetter.Prose(tagline.Text) : Prose.None,
        Description = new Prose(facts.Description.ToEquatableArray()),
        Credentials = facts.Credentials.ToEquatableArray(),
        Scopes = facts.Scopes.ToEquatableArray(),
        Requests = facts.Requests.ToEquatableArray(),
        Parameters = facts.Parameters.ToEquatableArray(),
        Presences = facts.Presences.ToEquatableArray(),
        Responses = facts.Responses.ToEquatableArray(),
        ResponseFields = facts.ResponseFields.ToEquatableArray(),
        ResponseTypes = facts.ResponseTypes.ToEquatableArray(),
        RequestTypes = facts.RequestTypes.ToEquatableArray(),
        RateLimits = facts.RateLimits.ToEquatableArray(),
        RateLimitNote = new Prose(facts.RateLimitNote.ToEquatableArray()),
        Errors = facts.Errors.ToEquatableArray(),
        InheritedErrors = facts.InheritedErrors.ToEquatableArray(),
        ErrorMentions = facts.ErrorMentions.ToEquatableArray(),
        Remarks = facts.Remarks.Prose,
        Deprecated = facts.Deprecated,
        Struck = facts.Announced.Struck,
        Called = facts.Called,
        Repeating = facts.Repeating,
        Timeout = facts.Timeout,
        Gives = facts.Gives,
    };
}
