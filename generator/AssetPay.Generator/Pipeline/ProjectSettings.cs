namespace ApiDocs.Generator.Pipeline;

/// <summary>What the project asks for, and what it is compiled with.</summary>
internal sealed record ProjectSettings(ClientDefaults Defaults, Consumer Consumer)
{
    public static ProjectSettings Of((ClientDefaults Defaults, Consumer Consumer) input, CancellationToken cancellationToken) => new(input.Defaults, input.Consumer);
}
